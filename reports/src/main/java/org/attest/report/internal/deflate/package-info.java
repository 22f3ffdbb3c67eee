/** A deflate of our own (RFC 1951) that is told what repeats: the same bytes on every machine. */
@NullMarked
package org.attest.report.internal.deflate;

import org.jspecify.annotations.NullMarked;
