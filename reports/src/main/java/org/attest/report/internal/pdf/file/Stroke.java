package org.attest.report.internal.pdf.file;

import org.attest.report.style.Colour;

/**
 * How a line is drawn; its dashes are {@code on} long without their round ends, {@code off} apart, which is 0 for a
 * line without gaps.
 */
public record Stroke(float thickness, Colour colour, float on, float off) {}
