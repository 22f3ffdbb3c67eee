package org.attest.examples.intake.kind;

/** A remark on the dossier as a whole. */
public record Note(String note) {}
