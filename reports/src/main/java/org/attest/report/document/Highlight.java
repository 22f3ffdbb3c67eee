package org.attest.report.document;

import org.attest.report.style.Tone;

/** A rule on a column's numbers, its tone, and the words that say what it means; the words also stand in the row's remarks. */
public record Highlight(Rule rule, Tone tone, String words) {}
