package org.attest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.model.value.Count;
import org.attest.model.value.Money;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.Block;
import org.attest.report.document.Document;
import org.attest.report.standard.StandardReports;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Phrase;
import org.junit.jupiter.api.Test;

/** German, which is not shipped, added as the guide tells it. */
class GermanReportTest {
    private static final Edition GERMAN =
            Edition.of(LocalDate.of(2024, 3, 31), "Statistisches Amt").locale("de-DE");
    private static final List<Court> COURTS = List.of(new Court("Amtsgericht", 1200), new Court("Landgericht", 34));

    record Court(String name, long cases) {}

    // snippet:sentence
    private static String sentence(List<Court> courts, Edition edition) {
        long busy = courts.stream().filter(court -> court.cases() > 1000).count();
        return Phrase.in(edition.notation())
                .words("Am")
                .value(edition.asOf())
                .words("hatten")
                .share(busy, courts.size())
                .words("Gerichten mehr als tausend Fälle; gezählt nach")
                .name("§ 3 der Ordnung von 2019")
                .words(":")
                .list(courts.stream().map(Court::name).toList(), "kein Gericht")
                .words(".")
                .toString();
    }
    // end

    // snippet:report
    private static final Columns<Court> C = Columns.of(Court.class);
    private static final TextColumn<Court> NAME = C.text("Gericht", Court::name);
    private static final CountColumn<Court> CASES = C.count("Fälle", Unit.CASES, Court::cases);
    private static final Table<Court> TABLE = Table.of(
            "gerichte",
            t -> t.title("Gerichte und ihre Fälle").columns(NAME, CASES).rowKey(NAME));

    static final Report<List<Court>> REPORT = Report.of(
            "gerichte",
            1,
            Locale.GERMAN,
            r -> r.title("Gerichte")
                    .section(
                            "Überblick", s -> s.text(GermanReportTest::sentence).table(TABLE, courts -> courts)));
    // end

    @Test
    void is_found_on_the_class_path_by_its_language() {
        Document document = Reports.bind(REPORT, COURTS, GERMAN).document();
        assertThat(document.cover().lines())
                .anySatisfy(
                        line -> assertThat(line.toString()).contains("Stand").contains("31. März 2024"));
        assertThat(document.sections().getFirst().blocks())
                .filteredOn(Block.Paragraph.class::isInstance)
                .extracting(Object::toString)
                .first()
                .asString()
                .contains("Am 31. März 2024 hatten 1 von 2 Gerichten mehr als tausend Fälle;"
                        + " gezählt nach § 3 der Ordnung von 2019: Amtsgericht und Landgericht.");
    }

    @Test
    void writes_numbers_as_its_bundle_says() {
        Notation german = Notation.of("de");
        assertThat(german.print(1_234_567L)).isEqualTo("1.234.567");
        assertThat(german.print(Money.parse("EUR 1234.5"))).isEqualTo("1.234,50 EUR");
        assertThat(german.print(Count.parse(">295"))).isEqualTo("über 295");
    }

    @Test
    void ready_made_reports_ask_for_a_bundle_of_their_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardReports.in(Notation.of("de")))
                .withMessage("bundle \"reports\" has no texts in \"de\", must be on the class path as"
                        + " META-INF/attest/reports_de.properties");
    }

    /** What the guide quotes of the bundle stands in it. */
    @Test
    void the_guide_quotes_the_bundle() throws IOException {
        Matcher quoted = Pattern.compile("```properties\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/guide/17-languages.md")));
        assertThat(quoted.find()).isTrue();
        List<String> bundle = Files.readAllLines(Path.of("src/test/resources/META-INF/attest/words_de.properties"));
        assertThat(quoted.group(1).lines().filter(line -> !line.startsWith("#")))
                .isSubsetOf(bundle);
    }
}
