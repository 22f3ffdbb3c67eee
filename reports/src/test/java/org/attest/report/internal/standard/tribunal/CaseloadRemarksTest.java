package org.attest.report.internal.standard.tribunal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.report.definition.Check.Outcome;
import org.attest.report.definition.Edition;
import org.junit.jupiter.api.Test;

class CaseloadRemarksTest {
    private static final Edition EDITION = TribunalRowTest.on("2023-12-31");

    /** Forum, period, pending at the start, incoming, resolved, pending at the end; a dash is not reported. */
    private static Dossier dossier(String... caseloads) {
        return TribunalRowTest.dossier(
                TribunalRowTest.tribunal("a", "Court A", "dedicated", "") + ", "
                        + TribunalRowTest.tribunal("b", "Court B", "dedicated", ""),
                Stream.of(caseloads).map(CaseloadRemarksTest::caseload).collect(Collectors.joining(", ")));
    }

    private static String caseload(String text) {
        String[] parts = text.split(" ", -1);
        String[] fields = {"period", "pendingStart", "incoming", "resolved", "pendingEnd"};
        StringBuilder json = new StringBuilder("{\"forum\": \"" + parts[0] + "\"");
        for (int i = 0; i < fields.length; i++) {
            if (!parts[i + 1].equals("-")) {
                json.append(", \"%s\": {\"value\": \"%s\", \"source\": \"s\"}".formatted(fields[i], parts[i + 1]));
            }
        }
        return json.append('}').toString();
    }

    @Test
    void says_of_how_many_courts_each_rate_can_be_computed() {
        assertThat(CaseloadRemarks.notComputable(dossier("a 2023 - 10 5 -", "b 2023 - 10 5 7"), EDITION))
                .isEqualTo(
                        "Clearance rates can be computed for 2 of 2 tribunals, disposition times for 1. For the others"
                                + " no source states the cases filed, resolved and still pending at the end of a known"
                                + " period.");
        assertThat(CaseloadRemarks.notComputable(dossier("a 2023 - 10 5 8", "b 2023 - 10 5 7"), EDITION))
                .isEmpty();
    }

    @Test
    void checks_that_the_end_of_a_period_is_the_start_of_the_next() {
        assertThat(CaseloadRemarks.continuity(dossier("a 2022 1 - - 2", "b 2023 3 - - 4"), EDITION))
                .isEqualTo(Outcome.notComputable("no court states the cases pending where two periods meet"));
        assertThat(CaseloadRemarks.continuity(
                        dossier("a 2022 1 - - 2", "a 2023 2 - - 4", "b 2022 1 - - 2", "b 2023 >1 - - 4"), EDITION))
                .isEqualTo(Outcome.holds("where two periods meet, the cases pending differ 0 of 1 time"));
        assertThat(CaseloadRemarks.continuity(
                        dossier(
                                "a 2022 1 - - 2",
                                "a 2023 3 - - 4",
                                "a 2024 5 - - 6",
                                "b 2022 1 - - 2",
                                "b 2023 2 - - 4"),
                        EDITION))
                .isEqualTo(Outcome.fails("where two periods meet, the cases pending differ 1 of 2 times"));
    }
}
