package org.attest.report.internal.xlsx;

import static org.attest.report.definition.Aggregate.count;
import static org.attest.report.definition.Aggregate.mean;
import static org.attest.report.definition.Aggregate.median;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.share;
import static org.attest.report.definition.Aggregate.sum;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.model.value.Count;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.OrdinalColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.SectionBuilder;
import org.attest.report.definition.SourceReference;
import org.attest.report.definition.Summary;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.xlsx.XlsxOptions;

/** Inspections of shops, and what tests ask of their workbooks. */
final class Visits {
    private Visits() {}

    /** An inspection; what is empty is not reported, "&gt;9" is a bound. */
    record Visit(String shop, String district, String grade, String day, int team, String found, String fine) {}

    static final Unit VIOLATIONS = new Unit("violations");
    static final Columns<Visit> C = Columns.of(Visit.class);
    static final TextColumn<Visit> SHOP = C.text("Shop", Visit::shop);
    static final TextColumn<Visit> DISTRICT = C.textOr("District", Reason.NOT_REPORTED, row -> given(row.district()));
    static final TextColumn<Visit> GRADE = C.text("Grade", Visit::grade);
    static final DateColumn<Visit> DAY =
            C.dayOr("Day", Reason.NOT_REPORTED, row -> given(row.day()).map(LocalDate::parse));
    static final OrdinalColumn<Visit> TEAM = C.ordinal("Team", Visit::team);
    static final CountColumn<Visit> FOUND = C.boundOr(
            "Violations",
            VIOLATIONS,
            Reason.NOT_REPORTED,
            row -> given(row.found())
                    .map(text -> text.startsWith(">")
                            ? new Count.AtLeast(Long.parseLong(text.substring(1)), true)
                            : Count.exactly(Long.parseLong(text))));
    static final MoneyColumn<Visit> FINE =
            C.moneyOr("Fine", Reason.NOT_REPORTED, row -> given(row.fine()).map(Money::parse));
    static final RatioColumn<Visit> EACH = C.ratio("Fine per violation", FINE, FOUND);

    static final Table<Visit> VISITS = Table.of(
            "visits",
            t -> t.columns(SHOP, DISTRICT, GRADE, DAY, TEAM, FOUND, FINE, EACH).rowKey(SHOP));

    static final List<Visit> ROWS = List.of(
            new Visit("Ada", "Harbour", "B", "2024-11-30", 7, "4", "EUR 100.50"),
            new Visit("Bo", "Hill", "A", "2024-02-01", 12, "0", "EUR 0"),
            new Visit("Cy", "Harbour", "C*", "2025-02-28", 7, "", "EUR 20"),
            new Visit("Di", "", "A", "2025-02-01", 12, "9", ""),
            new Visit("Ed", "Hill", "A", "", 7, "3", "EUR 7.50"));

    static final List<SourceReference> LOG = List.of(new SourceReference(
            new SourceId("log"), "Log", "Office", PartialDate.parse("2026-01"), "register", Optional.empty()));

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    static final Summary<Visit> DISTRICTS = VISITS.by(
                    DISTRICT,
                    count(SHOP).named("Visits"),
                    sum(FOUND),
                    mean(FOUND).named("Mean"),
                    median(FOUND).named("Median"),
                    sum(FINE),
                    share(FINE).named("Share of fines"),
                    ratio(EACH))
            .as("districts", (t, by) -> t.title("By district").grandTotal("All districts", by.totals()));

    static final Summary<Visit> GRADES = VISITS.pivot(
                    DISTRICT, GRADE, sum(FOUND).named("All grades"))
            .as("grades", (t, by) -> t.title("Grades").grandTotal("All districts", by.totals()));

    static Reports<List<Visit>> bound(List<Visit> rows, Consumer<SectionBuilder<List<Visit>>> section) {
        return Reports.bind(
                Report.of("visits", 1, Locale.ENGLISH, r -> r.title("Visits").section("S", section)),
                rows,
                Edition.of(LocalDate.of(2026, 3, 31), "Registry"));
    }

    static byte[] workbook(List<Visit> rows, Summary<?>... summaries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bound(rows, s -> {
                    List.of(summaries).forEach(s::summary);
                    s.table(VISITS, data -> data);
                })
                .write(Target.xlsx(out, XlsxOptions.DEFAULT));
        return out.toByteArray();
    }

    /** What a person sees on a sheet from the row on that begins with this, row by row. */
    static String shown(byte[] workbook, String sheet, String first) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            DataFormatter formatter = new DataFormatter(Locale.UK);
            formatter.setUseCachedValuesForFormulaCells(true);
            StringBuilder all = new StringBuilder();
            for (Row row : opened.getSheet(sheet)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
                if (!all.isEmpty() || cells.getFirst().equals(first)) {
                    all.append(String.join(" | ", cells)).append('\n');
                }
            }
            return all.toString();
        }
    }
}
