package org.attest.model.actor;

/** Who organises, leads and assesses. */
public sealed interface Actor extends Speaker permits Organization, Person {}
