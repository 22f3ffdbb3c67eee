package org.attest.intake.internal.kind;

/** A remark on the dossier as a whole. */
public record Note(String note) {}
