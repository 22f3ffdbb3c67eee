/** What the audits of all kinds of files share. */
@NullMarked
package org.attest.audit.internal;

import org.jspecify.annotations.NullMarked;
