package org.attest.report.internal.pdf.file;

/** A rectangle on a page in points, from its lower left corner. */
public record Box(float x, float y, float width, float height) {}
