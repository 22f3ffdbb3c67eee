package org.attest.model.actor;

import org.attest.model.value.Speaker;

/** Who organises, leads and assesses. */
public sealed interface Actor extends Speaker permits Organization, Person {}
