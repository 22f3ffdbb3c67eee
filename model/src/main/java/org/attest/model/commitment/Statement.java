package org.attest.model.commitment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.actor.Actor;
import org.attest.model.actor.Speaker;
import org.attest.model.internal.rule.Ordered;
import org.attest.model.internal.rule.Require;
import org.attest.model.meeting.Meeting;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Entity;
import org.attest.model.value.EntityId;
import org.attest.model.value.Ref;

/**
 * What somebody said, paraphrased.
 *
 * @param onBehalfOf for whom the speaker spoke, when that is another
 * @param specificity of a pledge or a call
 * @param grade of a recommendation
 */
public record Statement(
        EntityId id,
        StatementKind kind,
        String text,
        Claim<Ref<Speaker>> speaker,
        Optional<Ref<Actor>> onBehalfOf,
        Optional<Ref<Meeting>> meeting,
        Set<ThematicArea> areas,
        Optional<Specificity> specificity,
        Optional<RecommendationGrade> grade,
        List<Citation> citations)
        implements Entity {
    public Statement {
        Require.text("text of statement \"" + id + "\"", text);
        areas = Ordered.set(areas);
        citations = Require.citations("statement \"" + id + "\"", citations);
    }

    @Override
    public String label() {
        return text;
    }
}
