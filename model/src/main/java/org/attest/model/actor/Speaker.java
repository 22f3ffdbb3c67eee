package org.attest.model.actor;

import org.attest.model.value.Entity;

/** Whoever a statement can come from: a person, an organisation, or a meeting as a whole. */
public interface Speaker extends Entity {}
