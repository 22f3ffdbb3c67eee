package org.attest.model.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.internal.rule.Ordered;
import org.attest.model.internal.rule.Require;
import org.attest.model.law.LegalInstrument;
import org.attest.model.place.Jurisdiction;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.EntityId;
import org.attest.model.value.Ref;
import org.attest.model.value.Speaker;

/**
 * A meeting, dialogue, consultation or conference.
 *
 * @param shortTitle what reports call it where they name it again and again
 * @param place the city, or the country when no city is stated
 * @param outcomes the documents that it adopted
 * @param sdgs the Sustainable Development Goals that it contributes to, 1 to 17
 */
public record Meeting(
        EntityId id,
        String title,
        Optional<String> shortTitle,
        MeetingKind kind,
        Claim<DateSpan> when,
        Claim<Ref<Jurisdiction>> place,
        Claim<String> venue,
        Claim<List<Organiser>> organisers,
        List<Attendance> attendance,
        Claim<Count> participants,
        Optional<String> theme,
        List<Topic> topics,
        List<Ref<LegalInstrument>> outcomes,
        Set<Integer> sdgs,
        List<Citation> citations)
        implements Speaker {
    private static final int LAST_GOAL = 17;

    public Meeting {
        Require.text("title of meeting \"" + id + "\"", title);
        organisers = organisers.map(Require.members("organisers of meeting \"" + id + "\""));
        attendance = List.copyOf(attendance);
        topics = List.copyOf(topics);
        outcomes = List.copyOf(outcomes);
        sdgs = Ordered.set(sdgs);
        citations = Require.citations("meeting \"" + id + "\"", citations);
        for (int goal : sdgs) {
            if (goal < 1 || goal > LAST_GOAL) {
                throw new IllegalArgumentException(
                        "meeting \"" + id + "\" has SDG " + goal + ", must be 1 to " + LAST_GOAL);
            }
        }
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public String shortLabel() {
        return shortTitle.orElse(title);
    }

    /** Where a topic stands: its own citations, or else the meeting's. */
    public List<Citation> citationsOf(Topic part) {
        return part.citations().isEmpty() ? citations : part.citations();
    }

    /** Where an attendance stands: its own citations, or else the meeting's. */
    public List<Citation> citationsOf(Attendance part) {
        return part.citations().isEmpty() ? citations : part.citations();
    }
}
