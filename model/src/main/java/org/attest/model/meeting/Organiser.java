package org.attest.model.meeting;

import org.attest.model.actor.Actor;
import org.attest.model.value.Ref;

/** Who organised a meeting, in which role. */
public record Organiser(Ref<Actor> actor, OrganiserRole role) {}
