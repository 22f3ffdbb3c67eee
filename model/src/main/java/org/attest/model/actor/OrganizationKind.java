package org.attest.model.actor;

/** What kind of body an organisation is. */
public enum OrganizationKind {
    GOVERNMENT,
    MINISTRY,
    AGENCY,
    POLICE,
    JUDICIARY,
    TASK_FORCE,
    DIPLOMATIC_MISSION,
    UN_BODY,
    IGO,
    REGIONAL_PROCESS,
    WORKING_GROUP,
    NGO,
    PRIVATE,
    MEDIA,
    ACADEMIC,
    /** A political party. */
    PARTY,
    OTHER
}
