package org.attest.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.attest.model.Dossier;
import org.attest.model.meeting.Meeting;
import org.attest.model.meeting.MeetingBuilder;
import org.attest.model.meeting.MeetingKind;
import org.attest.model.source.Source;
import org.attest.model.source.SourceBuilder;
import org.attest.model.source.SourceKind;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.EntityId;
import org.attest.model.value.PartialDate;
import org.attest.model.value.SourceId;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // Null is what is tried.
class BuiltDossierTest {
    // snippet:records
    static final Source GAZETTE = SourceBuilder.builder()
            .id(new SourceId("gazette"))
            .kind(SourceKind.LEGISLATION)
            .title("Gazette of 20 March 2024")
            .publisher("Government Press")
            .published(PartialDate.parse("2024-03-20"))
            .language("en")
            .build();

    static final Citation PAGE_4 = Citation.of("gazette", "page 4");

    static final Meeting MEETING = MeetingBuilder.builder()
            .id(new EntityId("dialogue-2024"))
            .title("Policy dialogue")
            .kind(MeetingKind.BILATERAL)
            .when(Claim.stated(DateSpan.parse("2024-03-18/2024-03-19"), PAGE_4))
            .place(Claim.notReported())
            .venue(Claim.notReported())
            .organisers(Claim.notReported())
            .participants(Claim.stated(Count.exactly(60), PAGE_4))
            .theme("Return and reintegration")
            .addCitations(PAGE_4)
            .build();

    static final Dossier DOSSIER = Dossier.of(
            "talks",
            "Talks of 2024",
            LocalDate.of(2024, 3, 31),
            d -> d.addSources(GAZETTE).addMeetings(MEETING));
    // end

    @Test
    void what_is_not_set_is_empty() {
        assertThat(DOSSIER.meetings().getFirst().topics()).isEmpty();
        assertThat(DOSSIER.sources().getFirst().uri()).isEmpty();
    }

    @Test
    void a_copy_may_differ_in_one_part() {
        Meeting other = MeetingBuilder.builder(MEETING).title("Another").build();
        assertThat(other.title()).isEqualTo("Another");
        assertThat(other.when()).isEqualTo(MEETING.when());
    }

    @Test
    void what_must_be_set_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(
                        () -> SourceBuilder.builder().title("No more than this").build())
                .withMessage("id is null, must be a value");
        assertThatNullPointerException()
                .isThrownBy(() -> MeetingBuilder.builder(MEETING).venue(null).build())
                .withMessage("venue is null, must be a value");
        assertThatNullPointerException()
                .isThrownBy(() -> Claim.stated("x", null))
                .withMessage("citation is null, must be a value");
    }
}
