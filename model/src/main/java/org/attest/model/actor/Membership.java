package org.attest.model.actor;

import java.util.List;
import org.attest.model.internal.rule.Require;
import org.attest.model.value.Citation;
import org.attest.model.value.Ref;
import org.attest.model.value.Speaker;

/** Who belongs to a body, and as what. */
public record Membership(Ref<Speaker> member, Role role, List<Citation> citations) {
    /** As what somebody belongs to a body. */
    public enum Role {
        CHAIR,
        CO_CHAIR,
        MEMBER,
        SECRETARIAT
    }

    public Membership {
        citations = Require.citations("membership of \"" + member + "\"", citations);
    }
}
