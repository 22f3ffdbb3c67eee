package org.attest.examples.first;

import static org.attest.report.definition.Aggregate.sum;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Resolution;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Result;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.SourceReference;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;

/** Every state that a figure may have: agreed, disputed, decided, a bound, missing for one reason or another. */
public final class DisputedFigures {
    private DisputedFigures() {}

    record Court(String name, Claim<Count> cases) {}

    record Courts(List<Court> list) {}

    private static final Columns<Court> C = Columns.of(Court.class);
    static final TextColumn<Court> COURT = C.text("Court", Court::name);
    static final CountColumn<Court> CASES = C.countClaim("Cases", Unit.CASES, Court::cases);

    static final Table<Court> COURTS = Table.of(
            "courts",
            t -> t.title("Cases by court").columns(COURT, CASES).rowKey(COURT).grandTotal("All courts", sum(CASES)));

    // snippet:claims
    private static final SourceId YEARBOOK = new SourceId("yearbook");
    private static final Citation IN_YEARBOOK = Citation.of("yearbook", "table 2");
    private static final Citation IN_PAPER = Citation.of("paper", "page 7");

    /** Two sources say the same: the figure is corroborated. */
    static final Claim<Count> AGREED = Claim.of(
            List.of(Assertion.stated(Count.exactly(40), IN_YEARBOOK), Assertion.stated(Count.exactly(40), IN_PAPER)));

    /** Two sources differ, and nobody has decided: both values are shown. */
    static final Claim<Count> DISPUTED = Claim.of(
            List.of(Assertion.stated(Count.exactly(31), IN_YEARBOOK), Assertion.stated(Count.exactly(13), IN_PAPER)));

    /** An editor has decided; the value that was not taken stays in the note. */
    static final Claim<Count> DECIDED = DISPUTED.resolved(new Resolution<>(
            Count.exactly(31), "the paper transposed two digits", "the editor", LocalDate.of(2024, 4, 1)));

    /** The source knows no more than a bound. */
    static final Claim<Count> BOUND = Claim.stated(Count.parse(">295"), IN_PAPER);
    // end

    // snippet:missing
    /** The yearbook was searched and does not have it. */
    static final Claim<Count> NOT_REPORTED = Claim.missing(Reason.NOT_REPORTED, List.of(YEARBOOK));

    /** The court hears no such cases. */
    static final Claim<Count> NOT_APPLICABLE = Claim.missing(Reason.NOT_APPLICABLE, List.of(YEARBOOK));

    /** The source knows it and keeps it back. */
    static final Claim<Count> WITHHELD = Claim.missing(Reason.WITHHELD, List.of(YEARBOOK));
    // end

    static final Report<Courts> REPORT = Report.of(
            "disputed-figures",
            1,
            Locale.ENGLISH,
            r -> r.title("Figures and how well they are founded")
                    .sources(d -> List.of(source("yearbook", "Yearbook of the courts"), source("paper", "A newspaper")))
                    .section(
                            "Cases", s -> s.figure("cases", COURTS.total(CASES)).table(COURTS, Courts::list)));

    private static SourceReference source(String id, String title) {
        return new SourceReference(
                new SourceId(id), title, "its publisher", PartialDate.parse("2024"), "publication", Optional.empty());
    }

    static Reports<Courts> all() {
        Courts courts = new Courts(List.of(
                new Court("Agreed", AGREED),
                new Court("Disputed", DISPUTED),
                new Court("Decided", DECIDED),
                new Court("Bound", BOUND),
                new Court("Not reported", NOT_REPORTED),
                new Court("Not applicable", NOT_APPLICABLE),
                new Court("Withheld", WITHHELD)));
        return Reports.bind(REPORT, courts, Edition.of(LocalDate.of(2024, 12, 31), "Court statistics unit"));
    }

    static Result write(Path folder) {
        return all().write(Target.xlsx(folder.resolve("disputed.xlsx")), Target.pdf(folder.resolve("disputed.pdf")));
    }

    /** Takes the folder for the two files. */
    public static void main(String[] arguments) {
        write(Path.of(arguments[0]));
    }
}
