package org.attest.report.internal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.attest.model.actor.OrganizationKind;
import org.attest.model.commitment.CommitmentKind;
import org.attest.model.commitment.CommitmentMeasures.Rag;
import org.attest.model.commitment.Completion;
import org.attest.model.commitment.EvidenceKind;
import org.attest.model.commitment.Progress.Stance;
import org.attest.model.commitment.Specificity;
import org.attest.model.commitment.Statement.Position;
import org.attest.model.commitment.StatementKind;
import org.attest.model.commitment.ThematicArea;
import org.attest.model.court.TribunalKind;
import org.attest.model.finding.FindingKind;
import org.attest.model.indicator.Verdict;
import org.attest.model.law.Penalty.Combination;
import org.attest.model.meeting.AttendanceRole;
import org.attest.model.meeting.MeetingKind;
import org.attest.model.meeting.OrganiserRole;
import org.attest.model.source.Source;
import org.attest.model.source.SourceKind;
import org.attest.model.value.ClaimState;
import org.attest.model.value.Reason;
import org.attest.report.wording.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
    static Stream<Enum<?>> constants() {
        return Stream.of(
                        OrganizationKind.values(),
                        CommitmentKind.values(),
                        Rag.values(),
                        Completion.values(),
                        EvidenceKind.values(),
                        Stance.values(),
                        Specificity.values(),
                        Position.values(),
                        StatementKind.values(),
                        ThematicArea.values(),
                        TribunalKind.values(),
                        FindingKind.values(),
                        Verdict.values(),
                        Combination.values(),
                        AttendanceRole.values(),
                        MeetingKind.values(),
                        OrganiserRole.values(),
                        Source.Use.values(),
                        SourceKind.values(),
                        ClaimState.values(),
                        Reason.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void every_constant_of_a_value_list_has_words(Enum<?> constant) {
        assertThat(Wording.in(Notation.ENGLISH).of(constant)).isNotBlank();
        assertThat(Wording.in(Notation.of("bn")).of(constant)).doesNotContainPattern("[A-Za-z]");
    }
}
