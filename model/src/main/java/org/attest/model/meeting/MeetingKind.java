package org.attest.model.meeting;

/** What kind of meeting it was. */
public enum MeetingKind {
    BILATERAL,
    MINISTERIAL,
    SENIOR_OFFICIALS,
    TECHNICAL,
    NATIONAL_DIALOGUE,
    CONSULTATION,
    TRAINING,
    CONFERENCE
}
