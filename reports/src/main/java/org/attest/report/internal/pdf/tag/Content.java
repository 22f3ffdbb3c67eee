package org.attest.report.internal.pdf.tag;

/** What something drawn on a page is: a part of the document, or only of its pages. */
public sealed interface Content permits Element, Artifact {}
