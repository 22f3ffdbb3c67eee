package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attest.report.definition.Aggregate.count;
import static org.attest.report.definition.Aggregate.max;
import static org.attest.report.definition.Aggregate.mean;
import static org.attest.report.definition.Aggregate.median;
import static org.attest.report.definition.Aggregate.min;
import static org.attest.report.definition.Aggregate.sum;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.csv.CsvRenderer;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.ArithmeticColumn;
import org.attest.report.definition.Column;
import org.attest.report.definition.Columns;
import org.attest.report.definition.DurationColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.definition.TimeColumn;
import org.attest.report.definition.TimestampColumn;
import org.attest.report.internal.xlsx.look.FormatCodes;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of day, moments and durations: to the minute in all files, and computed by two programs to what was written. */
class TimeColumnsTest {
    /** What is empty is not reported. */
    private record Call(String place, String opened, String seen, String response, int minutes) {
        LocalTime time() {
            return LocalTime.parse(opened);
        }

        Instant moment() {
            return Instant.parse(seen);
        }

        Optional<Duration> answered() {
            return Optional.of(response).filter(text -> !text.isEmpty()).map(Duration::parse);
        }

        Duration spent() {
            return Duration.ofMinutes(minutes);
        }
    }

    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Columns<Call> C = Columns.of(Call.class);
    private static final TextColumn<Call> PLACE = C.text("Place", Call::place);
    private static final TimeColumn<Call> OPENED = C.time("Opened", Call::time);
    private static final TimestampColumn<Call> SEEN = C.timestamp("Seen", DHAKA, Call::moment);
    private static final DurationColumn<Call> RESPONSE =
            C.durationOr("Response time", Reason.NOT_REPORTED, Call::answered);
    private static final DurationColumn<Call> SPENT = C.duration("On site", Call::spent);
    private static final ArithmeticColumn<Call> WHOLE = C.sum("Whole", RESPONSE, SPENT);

    private static final List<Call> CALLS = List.of(
            new Call("Ada", "14:05:59", "2026-02-24T08:05:59Z", "PT31H5M", 60),
            new Call("Bo", "00:00", "2026-09-30T23:59:00Z", "PT1H", 60),
            new Call("Cy", "23:59", "1900-02-27T12:00:00Z", "", 1),
            new Call("Di", "09:30", "2026-02-24T08:04:00Z", "PT10M59S", 0));

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    private static Table<Call> table(Aggregate<Call>... totals) {
        return Table.of(
                "calls",
                t -> t.columns(PLACE, OPENED, SEEN, RESPONSE, SPENT, WHOLE)
                        .grandTotal("All", totals)
                        .highlight(WHOLE.atLeast(2), Tone.CAUTION, "two hours"));
    }

    private static Reports<List<Call>> bound(Table<Call> table, List<Call> rows) {
        Report<List<Call>> report = Report.of(
                "calls", 1, Locale.ENGLISH, r -> r.title("Calls").section("S", s -> s.table(table, data -> data)));
        return Reports.bind(report, rows, Edition.of(LocalDate.of(2026, 3, 31), "Registry"));
    }

    private static byte[] workbook(Table<Call> table, List<Call> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bound(table, rows).write(Target.xlsx(out, XlsxOptions.DEFAULT));
        return out.toByteArray();
    }

    private static String shown(byte[] workbook, String first) throws IOException {
        return ComputedColumnsTest.shown(workbook, "1 Calls", first);
    }

    @Test
    void are_native_and_shown_to_the_minute() throws IOException {
        byte[] workbook = workbook(table(count(OPENED), sum(RESPONSE), mean(SPENT), max(WHOLE)), CALLS);
        assertThat(shown(workbook, "Place"))
                .isEqualTo("Place | Opened | Seen (Asia/Dhaka) | Response time | On site | Whole | Remarks");
        assertThat(shown(workbook, "Ada"))
                .isEqualTo("Ada | 14:05 | 24 February 2026, 14:05 | 31:05 | 1:00 | 32:05 | two hours");
        // The sum of its cells is no more than 0.0833333333 in a formula that rounds, which is two hours all the same.
        assertThat(shown(workbook, "Bo"))
                .isEqualTo("Bo | 00:00 | 1 October 2026, 05:59 | 1:00 | 1:00 | 2:00 | two hours");
        assertThat(shown(workbook, "Cy")).startsWith("Cy | 23:59 | 27 February 1900, 17:53 | [x] | 0:01 | [x]");
        assertThat(shown(workbook, "All")).startsWith("All | 4 |  | 32:15 | 0:30 | 32:05");
        assertThat(PoiRecalculation.recomputed(workbook)).isEqualTo("8 right");
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            var sheet = opened.getSheet("1 Calls");
            var row = StreamSupport.stream(sheet.spliterator(), false)
                    .filter(each -> each.getCell(0).toString().equals("Ada"))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(0.586805555555556);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(46077.5868055556);
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1.29513888888889);
        }
    }

    @Test
    void are_printed_in_the_pdf_as_in_the_workbook() {
        Notation bangla = Notation.of("bn-BD-u-nu-beng");
        Format seen = new Format.Timestamp(DHAKA);
        assertThat(Notation.ENGLISH.print(46077.5868055556, seen)).isEqualTo("24 February 2026, 14:05");
        assertThat(bangla.print(46077.5868055556, seen)).isEqualTo("২৪ ফেব্রুয়ারী ২০২৬, ১৪:০৫");
        assertThat(Notation.ENGLISH.print(0.586805555555556, new Format.Time())).isEqualTo("14:05");
        assertThat(bangla.print(1.29513888888889, new Format.Duration())).isEqualTo("৩১:০৫");
        // Half a minute is cut, as spreadsheets cut it; no minute is lost to a number a little below it.
        assertThat(Notation.ENGLISH.print(90.0 / 86_400, new Format.Duration())).isEqualTo("0:01");
        assertThat(Notation.ENGLISH.print(1.2951388888, new Format.Duration())).isEqualTo("31:05");
        assertThat(FormatCodes.of(seen, Notation.ENGLISH)).isEqualTo("[$-809]d\\ mmmm\\ yyyy\\,\\ hh:mm");
        assertThat(FormatCodes.of(new Format.Time(), bangla)).isEqualTo("[$-5000845]hh:mm");
        assertThat(FormatCodes.of(new Format.Duration(), Notation.ENGLISH)).isEqualTo("[h]:mm");
    }

    @Test
    void are_of_xml_schema_in_csv() throws IOException {
        TimestampColumn<Call> berlin = C.timestamp("Berlin", BERLIN, Call::moment);
        Table<Call> table = Table.of("calls", t -> t.columns(PLACE, OPENED, SEEN, berlin, RESPONSE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bound(table, List.of(CALLS.getFirst(), new Call("Bo", "00:00", "2026-10-25T01:30:00Z", "", 0), CALLS.get(2)))
                .write(Target.stream(out, new CsvRenderer()));
        assertThat(entry(out.toByteArray(), ".csv"))
                .contains(
                        "Ada,14:05:00,2026-02-24T14:05:00,2026-02-24T09:05:00,PT31H5M",
                        "Bo,00:00:00,2026-10-25T07:30:00,2026-10-25T02:30:00,",
                        "Cy,23:59:00,1900-02-27T17:53:00,1900-02-27T13:00:00,");
        assertThat(entry(out.toByteArray(), ".json")).contains("\"time\"", "\"dateTime\"", "\"dayTimeDuration\"");
    }

    private static String entry(byte[] zip, String suffix) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(suffix)) {
                    all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @CsvSource({"Opened, 'Bo, Di, Ada, Cy'", "seen, 'Cy, Di, Ada, Bo'", "Response time, 'Di, Bo, Ada, Cy'"})
    void order_rows(String name, String expected) throws IOException {
        Column<Call> column = List.<Column<Call>>of(OPENED, SEEN, RESPONSE).stream()
                .filter(each -> each.label().equals(name) || each.key().equals(name))
                .findFirst()
                .orElseThrow();
        byte[] workbook = workbook(
                Table.of("calls", t -> t.columns(PLACE, OPENED, SEEN, RESPONSE).orderBy(column.ascending())), CALLS);
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            StringBuilder names = new StringBuilder();
            opened.getSheet("1 Calls")
                    .forEach(row -> names.append(row.getCell(0)).append(", "));
            assertThat(names).contains("Place, " + expected + ",");
        }
    }

    @Test
    void may_be_absent_for_a_reason() throws IOException {
        Table<Call> table = Table.of(
                "calls",
                t -> t.columns(
                        PLACE,
                        C.timeOr("Opened", Reason.WITHHELD, row -> Optional.<LocalTime>empty()),
                        C.timestampOr("Seen", DHAKA, Reason.NOT_REPORTED, row -> Optional.<Instant>empty()),
                        RESPONSE));
        assertThat(shown(workbook(table, CALLS), "Cy")).isEqualTo("Cy | [c] | [x] | [x]");
    }

    @Test
    void are_refused_where_no_spreadsheet_shows_them() {
        Table<Call> table = Table.of("calls", t -> t.columns(PLACE, SPENT));
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> workbook(table, List.of(new Call("Ada", "", "", "", -5))))
                .withMessage("report \"calls\" > table \"calls\" > row 1 > column \"On site\":"
                        + " duration is PT-5M, must be 0 or more and below 2,958,466 days");
        String why = ", must be a sum, or a share, change or ratio of two durations: spreadsheets show none below zero"
                + " and count them in days; make a decimal column of hours for it";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> C.difference("Longer", RESPONSE, SPENT))
                .withMessage("difference \"Longer\" is of a duration" + why);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> C.ratio("Each", SPENT, C.count("Calls", Unit.CASES, Call::minutes)))
                .withMessage("ratio \"Each\" is of a duration" + why);
        assertThat(C.share("Part", SPENT, WHOLE).unit()).isEqualTo(Unit.PERCENT);
    }

    @Tag("libreoffice")
    @Test
    void another_program_computes_the_same() {
        assumeTrue(LibreOffice.isPossible(), "LibreOffice is not installed: no formula was recalculated");
        byte[] workbook = workbook(table(median(RESPONSE), mean(SPENT), min(WHOLE)), CALLS);
        assertThat(Recalculation.differences(workbook)).isEmpty();
        assertThat(Recalculation.formulaCount(workbook)).isEqualTo(7);
    }
}
