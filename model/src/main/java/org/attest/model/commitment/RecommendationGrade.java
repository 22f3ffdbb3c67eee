package org.attest.model.commitment;

/** How strongly a body recommends, in GRETA's verbs, the strongest first. */
public enum RecommendationGrade {
    URGE,
    CONSIDER,
    INVITE
}
