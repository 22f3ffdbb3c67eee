/** What the program consists of; nothing here is for others. */
@NullMarked
package org.attest.cli.internal;

import org.jspecify.annotations.NullMarked;
