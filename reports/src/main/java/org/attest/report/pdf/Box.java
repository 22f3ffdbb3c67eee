package org.attest.report.pdf;

/** A rectangle on a page in points, from its lower left corner. */
record Box(float x, float y, float width, float height) {}
