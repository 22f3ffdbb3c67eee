package org.attest.report.document;

import org.attest.report.style.Tone;

/**
 * A condition on a column's values, its tone, and the words that say what it means; the words also stand in the row's remarks.
 *
 * @param occurs whether any row fulfils it; else no legend explains its colour, so only those see it who change a workbook
 */
public record Highlight(Condition rule, Tone tone, String words, boolean occurs) {}
