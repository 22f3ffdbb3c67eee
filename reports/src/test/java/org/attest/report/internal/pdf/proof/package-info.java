/** What holds finished PDFs to their promises: the reference checker, and a second reader of their structure. */
@NullMarked
package org.attest.report.internal.pdf.proof;

import org.jspecify.annotations.NullMarked;
