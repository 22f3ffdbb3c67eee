package org.attest.report.internal.pdf.file;

import org.attest.report.style.Colour;

/**
 * How a line is drawn.
 *
 * @param on length of its dashes, without their round ends
 * @param off from one dash to the next; 0 for a line without gaps
 */
public record Stroke(float thickness, Colour colour, float on, float off) {}
