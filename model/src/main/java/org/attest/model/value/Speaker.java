package org.attest.model.value;

/** Whoever can speak, be spoken to or be a member: a person, an organisation, a state, or a meeting as a whole. */
public interface Speaker extends Entity {}
