package org.attest.model.meeting;

/** In which role somebody attended. */
public enum AttendanceRole {
    CHAIR,
    CO_CHAIR,
    OPENING_SPEAKER,
    SPEAKER,
    DISCUSSANT,
    DELEGATE,
    OBSERVER,
    PARTICIPANT
}
