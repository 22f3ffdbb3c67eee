package org.attest.model.commitment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.actor.Actor;
import org.attest.model.internal.rule.Ordered;
import org.attest.model.internal.rule.Require;
import org.attest.model.meeting.Meeting;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Entity;
import org.attest.model.value.EntityId;
import org.attest.model.value.Ref;
import org.attest.model.value.Speaker;

/**
 * What somebody said, paraphrased.
 *
 * @param speakers who said it, all who did by one source together: of a recommendation the recommending states or bodies
 * @param onBehalfOf for whom they spoke, when that is another
 * @param meeting at which it was said: of a recommendation the session
 * @param addressees to whom it was said: of a recommendation the state under review
 * @param position how the addressee answers it
 * @param categories what it is about, in words of its own framework
 * @param specificity of a pledge or a call
 * @param grade of a recommendation
 */
public record Statement(
        EntityId id,
        StatementKind kind,
        String text,
        Claim<List<Ref<Speaker>>> speakers,
        Optional<Ref<Actor>> onBehalfOf,
        Optional<Ref<Meeting>> meeting,
        List<Ref<Speaker>> addressees,
        Claim<Position> position,
        Set<ThematicArea> areas,
        Set<String> categories,
        Optional<Specificity> specificity,
        Optional<RecommendationGrade> grade,
        List<Citation> citations)
        implements Entity {
    /** How the addressee answers a recommendation; a state cannot reject one in the Universal Periodic Review. */
    public enum Position {
        SUPPORTED,
        NOTED
    }

    public Statement {
        Require.text("text of statement \"" + id + "\"", text);
        speakers = speakers.map(Require.members("speakers of statement \"" + id + "\""));
        if (kind != StatementKind.RECOMMENDATION && !position.assertions().isEmpty()) {
            throw new IllegalArgumentException("statement \"" + id
                    + "\" has a position, must be a recommendation: only these are supported or noted");
        }
        addressees = List.copyOf(addressees);
        areas = Ordered.set(areas);
        categories = Ordered.set(categories);
        citations = Require.citations("statement \"" + id + "\"", citations);
    }

    /** Whether something can be followed up: a pledge, or a recommendation that its addressee supports. */
    public boolean isUndertaking() {
        return switch (kind) {
            case PLEDGE -> true;
            case RECOMMENDATION -> position.value().equals(Optional.of(Position.SUPPORTED));
            default -> false;
        };
    }

    @Override
    public String label() {
        return text;
    }
}
