package org.attest.model.indicator;

import java.util.List;
import java.util.Optional;
import org.attest.model.actor.Actor;
import org.attest.model.internal.rule.Require;
import org.attest.model.value.Citation;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Entity;
import org.attest.model.value.Ref;

/**
 * A judgement by a named assessor. It is reported, never computed.
 *
 * @param criterion what was judged, such as {@code TVPA 108(a)(3): sufficiently stringent}
 */
public record Assessment(
        Ref<Entity> subject,
        String criterion,
        Verdict verdict,
        Ref<Actor> assessor,
        Optional<DateSpan> period,
        List<Citation> citations) {
    public Assessment {
        Require.text("criterion of the assessment of \"" + subject + "\"", criterion);
        citations = Require.citations("assessment of \"" + subject + "\"", citations);
    }
}
