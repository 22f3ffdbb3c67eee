/** Draws resolved documents as PDF: one layer each for the file, its pages, its text and its blocks. */
@NullMarked
package org.attest.report.pdf;

import org.jspecify.annotations.NullMarked;
