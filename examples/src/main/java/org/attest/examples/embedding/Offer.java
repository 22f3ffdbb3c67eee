package org.attest.examples.embedding;

import org.attest.report.Renderer;
import org.attest.report.Reports;

/**
 * What can be downloaded; many threads may write it at once.
 *
 * @param fileName what the client calls the file, without its ending, in any script
 * @param confidential whether no cache may keep it
 */
record Offer(Reports<?> report, Renderer renderer, String fileName, boolean confidential) {}
