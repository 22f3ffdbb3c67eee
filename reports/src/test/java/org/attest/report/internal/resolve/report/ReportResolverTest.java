package org.attest.report.internal.resolve.report;

import static org.attest.report.internal.resolve.report.Outcome.CONVICTED;
import static org.attest.report.internal.resolve.report.Outcome.OUTCOMES;
import static org.attest.report.internal.resolve.report.Outcome.PER_CASE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.model.value.PartialDate;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.definition.Check;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Quantity;
import org.attest.report.definition.Report;
import org.attest.report.definition.SourceReference;
import org.attest.report.document.TextDump;
import org.attest.report.golden.Golden;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

class ReportResolverTest {
    private record Returns(List<Outcome> outcomes, String stated) {}

    private static final Report<Returns> REPORT = Report.of(
            "tribunal-outcomes",
            1,
            Locale.ENGLISH,
            r -> r.title(d -> "Tribunal outcomes")
                    .subtitle(d -> "Convictions in persons and in cases")
                    .sources(d -> List.of(source("press"), source("report")))
                    .section(
                            "Headline figures",
                            s -> s.figure("Persons convicted", OUTCOMES.total(CONVICTED))
                                    .figure("Persons per case", OUTCOMES.total(PER_CASE))
                                    .figure("Tribunals reporting", OUTCOMES.reporting(CONVICTED))
                                    .figure("Tribunals above three", OUTCOMES.rowsWhere(PER_CASE.above(3)))
                                    .uncited("Countries", "the scope of this report", (d, e) -> "one")
                                    .text((d, e) ->
                                            "Figures as of " + e.notation().print(e.asOf()) + ".")
                                    .callout(Tone.CAUTION, "Not computable", (d, e) -> "Nobody gives the cases filed."))
                    .section("Outcomes by tribunal", s -> s.table(OUTCOMES, (d, e) -> d.outcomes()))
                    .reconcile(
                            "persons convicted",
                            Quantity.count(Unit.PERSONS, d -> Outcome.stated(d.stated())),
                            OUTCOMES.total(CONVICTED))
                    .check("cases are fewer than persons", (d, e) -> Check.Outcome.holds("35 against 94")));

    private static SourceReference source(String id) {
        return new SourceReference(
                new SourceId(id), "The " + id, "A publisher", PartialDate.parse("2024"), "news", Optional.empty());
    }

    private static String dump(String stated, Outcome... outcomes) {
        Edition edition = Edition.of(LocalDate.of(2024, 3, 31), "Secretariat");
        return TextDump.of(ReportResolver.resolve(REPORT, new Returns(List.of(outcomes), stated), edition));
    }

    @Test
    void shows_what_is_known_and_why_the_rest_is_not() {
        Golden.matches(
                "outcomes-honest",
                dump(
                        "94",
                        Outcome.of("Barishal", "2", "1"),
                        Outcome.of("Dhaka", "78", "30"),
                        Outcome.unreported("Khulna"),
                        Outcome.of("Rajshahi", "14", "4"),
                        Outcome.unreported("Sylhet")));
    }

    @Test
    void turns_totals_into_words_when_a_value_is_a_bound_and_leaves_conflicts_open() {
        Golden.matches(
                "outcomes-bounds-and-conflicts",
                dump(
                        "389",
                        Outcome.of("Dhaka", "94", "30"),
                        Outcome.of("Khulna", ">295", "0"),
                        new Outcome("Sylhet", "assigned", Outcome.disputed("14", "15"), Outcome.stated("4"))));
    }

    @Test
    void shows_a_table_without_rows() {
        Golden.matches("outcomes-empty", dump("94"));
    }

    @Test
    void tells_a_stated_total_that_differs() {
        Golden.matches("outcomes-differ", dump("100", Outcome.of("Dhaka", "78", "30")));
    }
}
