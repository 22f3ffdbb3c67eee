package org.attest.report.internal.pdf.file;

import org.attest.report.style.Colour;

/** How a line is drawn; its dashes are {@code on} long without round ends, {@code off} apart, or 0 for no gaps. */
public record Stroke(float thickness, Colour colour, float on, float off) {}
