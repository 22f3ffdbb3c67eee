/** Writes zip archives in one pass: the same bytes on every machine and with any number of threads. */
@NullMarked
package org.attest.report.internal.xlsx.zip;

import org.jspecify.annotations.NullMarked;
