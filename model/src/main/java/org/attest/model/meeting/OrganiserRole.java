package org.attest.model.meeting;

/** What an organiser did for the meeting. */
public enum OrganiserRole {
    CONVENOR,
    CO_CONVENOR,
    HOST,
    COORDINATOR,
    SUPPORTER,
    FUNDER
}
