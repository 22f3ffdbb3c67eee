/** What is wrong with a dossier and what a reader should know of it, with places and hints, in three formats. */
@NullMarked
package org.attest.cli.internal.check;

import org.jspecify.annotations.NullMarked;
