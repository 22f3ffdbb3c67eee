package org.attest.examples.first;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.Scale;
import org.attest.report.document.Sign;
import org.attest.report.style.Tone;

/** Bars, ranges and signs within a table. */
public final class FirstSigns {
    private FirstSigns() {}

    /** A permit by its kind; for some nobody says how many there are. */
    record Permit(String kind, Optional<Long> given, OptionalLong least, OptionalLong most, String fee) {}

    // snippet:table
    private static final Columns<Permit> C = Columns.of(Permit.class);
    static final TextColumn<Permit> KIND = C.text("Permit", Permit::kind);
    static final CountColumn<Permit> GIVEN =
            C.countOr("Given", new Unit("permits"), Reason.NOT_REPORTED, Permit::given);
    static final TextColumn<Permit> VALID = C.text("Valid", FirstSigns::inWords);
    static final TextColumn<Permit> FEE = C.text("Fee", Permit::fee);

    /** In years; its end follows from the rows. */
    static final Scale YEARS =
            Scale.of(0, 10).stop("open", Tone.CAUTION).threshold(5, "5 years, after which a permit must be renewed");

    static final Table<Permit> PERMITS = Table.of(
            "permits",
            t -> t.title("Permits by kind")
                    .columns(KIND, GIVEN, VALID, FEE)
                    .rowKey(KIND)
                    .bars(GIVEN)
                    .range(VALID, YEARS, FirstSigns::valid)
                    .signs(FEE, fees()));
    // end

    // snippet:values
    private static Optional<Scale.Bar> valid(Permit permit) {
        return Optional.of(new Scale.Bar(
                number(permit.least()), number(permit.most()), permit.most().isEmpty() ? List.of("open") : List.of()));
    }

    private static SequencedMap<String, Sign> fees() {
        SequencedMap<String, Sign> fees = new LinkedHashMap<>();
        fees.put("in full", Sign.BOX);
        fees.put("in part", Sign.PALE_BOX);
        fees.put("none", Sign.EMPTY_BOX);
        return fees;
    }
    // end

    private static OptionalDouble number(OptionalLong years) {
        return years.isPresent() ? OptionalDouble.of((double) years.getAsLong()) : OptionalDouble.empty();
    }

    private static String inWords(Permit permit) {
        String least = permit.least().isPresent() ? permit.least().getAsLong() + " " : "";
        return permit.most().isPresent()
                ? least + "to " + permit.most().getAsLong() + " years"
                : least + "years or more";
    }

    static final Report<List<Permit>> REPORT = Report.of(
            "permits", 1, Locale.ENGLISH, r -> r.title("Permits").section("Kinds", s -> s.table(PERMITS, d -> d)));

    static List<Permit> permits() {
        return List.of(
                new Permit("Shop", Optional.of(1240L), OptionalLong.of(1), OptionalLong.of(5), "in full"),
                new Permit("Restaurant", Optional.of(310L), OptionalLong.of(1), OptionalLong.of(3), "in full"),
                new Permit("Market stall", Optional.of(86L), OptionalLong.empty(), OptionalLong.of(1), "in part"),
                new Permit("Well", Optional.empty(), OptionalLong.of(8), OptionalLong.empty(), "none"));
    }

    static void write(Path folder) {
        Reports.bind(REPORT, permits(), Edition.of(LocalDate.of(2024, 12, 31), "Licensing office"))
                .write(Target.pdf(folder.resolve("permits.pdf")), Target.xlsx(folder.resolve("permits.xlsx")));
    }

    /** Writes the report into a folder. */
    public static void main(String[] arguments) {
        write(Path.of(arguments[0]));
    }
}
