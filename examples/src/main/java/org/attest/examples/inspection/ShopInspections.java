// snippet:program
package org.attest.examples.inspection;

import static org.attest.report.definition.Aggregate.sum;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;

/** Inspections of shops: the program that the guide changes in twenty-two ways. */
public final class ShopInspections {
    record Visit(
            String shop,
            String district,
            String category,
            LocalDate day,
            Optional<LocalDate> due,
            int found,
            int before,
            BigDecimal fine) {}

    record Year(List<Visit> visits) {}

    private static final Unit VIOLATIONS = new Unit("violations");
    private static final Columns<Visit> C = Columns.of(Visit.class);
    static final TextColumn<Visit> SHOP = C.text("Shop", Visit::shop);
    static final TextColumn<Visit> DISTRICT = C.text("District", Visit::district);
    static final TextColumn<Visit> CATEGORY = C.text("Category", Visit::category);
    static final DateColumn<Visit> DAY = C.day("Inspected", Visit::day);
    static final DateColumn<Visit> DUE = C.dayOr("Due", Reason.NO_DUE_DATE, Visit::due);
    static final CountColumn<Visit> FOUND = C.count("Violations", VIOLATIONS, Visit::found);
    static final CountColumn<Visit> BEFORE = C.count("Year before", VIOLATIONS, Visit::before);
    static final MoneyColumn<Visit> FINE = C.money("Fine", "EUR", Visit::fine);

    static final Table<Visit> TABLE = Table.of(
            "visits",
            t -> t.title("Inspections of shops")
                    .columns(SHOP, DISTRICT, CATEGORY, DAY, DUE)
                    .columns(FOUND, BEFORE)
                    .columns(FINE)
                    .rowKey(SHOP)
                    .orderBy(DAY.ascending())
                    .groupBy(DISTRICT, sum(FOUND), sum(FINE))
                    .grandTotal("All shops", sum(FOUND), sum(FINE)));

    static final Report<Year> REPORT = Report.of(
            "shop-inspections",
            1,
            Locale.ENGLISH,
            r -> r.title("Shop inspections, 2025")
                    .section("Totals", s -> s.figure("violations found", TABLE.total(FOUND)))
                    .section("Inspections", s -> s.table(TABLE, Year::visits)));

    private static Visit visit(int n) {
        String district = List.of("Harbour", "Hill", "Market", "Station").get(n % 4);
        String category = List.of("Bakery", "Butcher", "Canteen").get(n % 3);
        LocalDate day = LocalDate.of(2025, 1, 8).plusDays(n * 8L);
        Optional<LocalDate> due = Optional.of(day.plusDays(200)).filter(later -> n % 5 > 0);
        BigDecimal fine = new BigDecimal(n % 7 * 50);
        return new Visit(category + " " + n, district, category, day, due, n * 7 % 13, n * 5 % 11, fine);
    }

    static List<Visit> visits() {
        return IntStream.rangeClosed(1, 40).mapToObj(n -> visit(n)).toList();
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Edition edition = Edition.of(LocalDate.of(2025, 12, 31), "Town office of food safety");
        Reports.bind(REPORT, new Year(visits()), edition)
                .write(Target.xlsx(folder.resolve("shops.xlsx")), Target.pdf(folder.resolve("shops.pdf")));
    }
}
// end
