package org.attest.examples.inspection;

import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attest.examples.inspection.ShopInspections.Visit;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.Summary;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;

/** A pivot and a comparison of years, for those who weigh the library against others. */
public final class PivotAndYears {
    private PivotAndYears() {}

    // snippet:program
    private static final Unit VIOLATIONS = new Unit("violations");
    private static final Columns<Visit> C = Columns.of(Visit.class);
    static final TextColumn<Visit> SHOP = C.text("Shop", Visit::shop);
    static final TextColumn<Visit> DISTRICT = C.text("District", Visit::district);
    static final TextColumn<Visit> CATEGORY = C.text("Category", Visit::category);
    static final CountColumn<Visit> FOUND = C.count("Violations", VIOLATIONS, Visit::found);
    static final CountColumn<Visit> BEFORE = C.count("Year before", VIOLATIONS, Visit::before);
    static final RatioColumn<Visit> CHANGE = C.change("Change", FOUND, BEFORE).marked();

    static final Table<Visit> VISITS = Table.of(
            "visits",
            t -> t.title("Inspections").columns(SHOP, DISTRICT, CATEGORY).columns(FOUND, BEFORE, CHANGE));

    static final Summary<Visit> PIVOT = VISITS.pivot(
                    CATEGORY, DISTRICT, sum(FOUND).named("All districts"))
            .as(
                    "pivot",
                    (t, by) -> t.title("Violations by category and district").grandTotal("All shops", by.totals()));

    static final Summary<Visit> YEARS = VISITS.by(DISTRICT, sum(FOUND), sum(BEFORE), ratio(CHANGE))
            .as("years", (t, by) -> t.title("Violations, year over year").grandTotal("All districts", by.totals()));

    static final Report<List<Visit>> REPORT = Report.of(
            "shops",
            1,
            Locale.ENGLISH,
            r -> r.title("Shops, 2025")
                    .section("Summaries", s -> s.summary(PIVOT).summary(YEARS))
                    .section("Inspections", s -> s.table(VISITS, visits -> visits)));

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Reports.bind(REPORT, ShopInspections.visits(), Edition.of(LocalDate.of(2025, 12, 31), "Town office"))
                .write(Target.xlsx(folder.resolve("shops.xlsx")), Target.pdf(folder.resolve("shops.pdf")));
    }
    // end
}
