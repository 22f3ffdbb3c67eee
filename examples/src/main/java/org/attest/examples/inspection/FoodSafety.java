package org.attest.examples.inspection;

import static org.attest.report.definition.Aggregate.count;
import static org.attest.report.definition.Aggregate.distinct;
import static org.attest.report.definition.Aggregate.max;
import static org.attest.report.definition.Aggregate.mean;
import static org.attest.report.definition.Aggregate.median;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.share;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Chart.bars;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Result;
import org.attest.report.Target;
import org.attest.report.definition.ArithmeticColumn;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.Quantity;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.RunningColumn;
import org.attest.report.definition.SourceReference;
import org.attest.report.definition.Summary;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;

/** Sets what inspectors of shops found in two years side by side: columns that compute, and totals that are no sums. */
public final class FoodSafety {
    private FoodSafety() {}

    // snippet:columns
    record Shop(
            String name,
            String district,
            String grade,
            Optional<Integer> violations,
            int before,
            BigDecimal fines,
            BigDecimal refunds) {}

    private static final Unit VIOLATIONS = new Unit("violations");
    private static final Columns<Shop> C = Columns.of(Shop.class);
    static final TextColumn<Shop> SHOP = C.text("Shop", Shop::name);
    static final TextColumn<Shop> DISTRICT = C.text("District", Shop::district);
    static final TextColumn<Shop> GRADE = C.text("Grade", Shop::grade);
    static final CountColumn<Shop> NOW = C.countOr("2025", VIOLATIONS, Reason.NOT_REPORTED, Shop::violations);
    static final CountColumn<Shop> BEFORE = C.count("2024", VIOLATIONS, Shop::before);
    static final MoneyColumn<Shop> FINES = C.money("Fines", "EUR", Shop::fines);
    static final MoneyColumn<Shop> REFUNDS = C.money("Refunds", "EUR", Shop::refunds);

    static final ArithmeticColumn<Shop> MORE = C.difference("More", NOW, BEFORE);
    static final RatioColumn<Shop> CHANGE = C.change("Change", NOW, BEFORE);
    static final ArithmeticColumn<Shop> PAID = C.sum("Paid", FINES, REFUNDS);
    static final RatioColumn<Shop> EACH = C.ratio("Paid per violation", PAID, NOW);
    static final RunningColumn<Shop> RANK = C.rank("Rank", NOW);
    static final RunningColumn<Shop> SO_FAR = C.cumulative("Paid so far", PAID);
    // end

    // snippet:table
    static final Table<Shop> SHOPS = Table.of(
            "shops",
            t -> t.title("Violations by shop")
                    .columns(SHOP, DISTRICT, GRADE)
                    .spanner("Violations", NOW, BEFORE, MORE, CHANGE, RANK)
                    .spanner("Money", FINES, REFUNDS, PAID, EACH, SO_FAR)
                    .rowKey(SHOP)
                    .groupBy(DISTRICT, mean(NOW), ratio(CHANGE), sum(PAID))
                    .grandTotal("All shops", mean(NOW), median(BEFORE), ratio(CHANGE), sum(PAID), ratio(EACH)));
    // end

    // snippet:summary
    static final Summary<Shop> DISTRICTS = SHOPS.by(
                    DISTRICT,
                    count(SHOP).named("Shops"),
                    sum(NOW),
                    sum(PAID),
                    share(PAID).named("Share of all paid"))
            .as(
                    "districts",
                    (t, by) -> t.title("Violations and money by district")
                            .orderBy(by.of(sum(PAID)).descending())
                            .grandTotal("All districts", by.totals()));

    static final Summary<Shop> GRADES = SHOPS.pivot(DISTRICT, GRADE, count(SHOP).named("All grades"))
            .as("grades", (t, by) -> t.title("Shops by district and grade").grandTotal("All districts", by.totals()));
    // end

    // snippet:nested
    static final Table<Shop> BY_GRADE = Table.of(
            "shops-by-grade",
            t -> t.title("Shops by district and grade, one by one")
                    .columns(DISTRICT, GRADE, SHOP, NOW, FINES)
                    .groupBy(DISTRICT, sum(NOW), sum(FINES))
                    .groupBy(GRADE, sum(NOW), sum(FINES))
                    .grandTotal("All shops", sum(NOW), sum(FINES)));
    // end

    // snippet:report
    record Year(List<Shop> shops, Claim<Money> statedFines, List<SourceReference> sources) {}

    static final Report<Year> REPORT = Report.of(
            "food-safety",
            1,
            Locale.ENGLISH,
            r -> r.title("Food safety of shops, 2025")
                    .sources(Year::sources)
                    .section(
                            "Headline figures",
                            s -> s.figure("violations per shop", SHOPS.total(NOW))
                                    .figure("most violations", SHOPS.figure(max(NOW)))
                                    .figure("shops that report", SHOPS.figure(count(NOW)))
                                    .figure("districts", SHOPS.figure(distinct(DISTRICT))))
                    .section(
                            "Districts",
                            s -> s.summary(DISTRICTS)
                                    .summary(GRADES)
                                    .chart("Paid", bars(DISTRICTS.table(), DISTRICTS.group(), DISTRICTS.of(sum(PAID)))))
                    .section("Shops", s -> s.table(SHOPS, Year::shops).table(BY_GRADE, Year::shops))
                    .reconcile("Fines less refunds", Quantity.amount(Year::statedFines), SHOPS.total(PAID)));
    // end

    static Year year() {
        return new Year(
                List.of(
                        shop("Bakery", "Harbour", "C", Optional.of(83), 60, "1250.00", "0"),
                        shop("Butcher", "Harbour", "A", Optional.of(12), 12, "300.00", "-50.00"),
                        shop("Canteen", "Hill", "A", Optional.of(4), 9, "80.50", "0"),
                        shop("Dairy", "Hill", "B", Optional.empty(), 7, "0", "0")),
                Claim.stated(Money.parse("EUR 1580.50"), Citation.of("ledger", "page 12")),
                List.of(new SourceReference(
                        new SourceId("ledger"),
                        "Ledger of fines, 2025",
                        "Town treasury",
                        PartialDate.parse("2026-01"),
                        "register",
                        Optional.empty())));
    }

    private static Shop shop(
            String name,
            String district,
            String grade,
            Optional<Integer> violations,
            int before,
            String fines,
            String refunds) {
        return new Shop(name, district, grade, violations, before, new BigDecimal(fines), new BigDecimal(refunds));
    }

    static Result write(Path folder) {
        Edition edition = Edition.of(LocalDate.of(2025, 12, 31), "Town office of food safety");
        return Reports.bind(REPORT, year(), edition)
                .write(Target.xlsx(folder.resolve("food.xlsx")), Target.pdf(folder.resolve("food.pdf")));
    }

    public static void main(String[] arguments) {
        write(Path.of(arguments.length == 0 ? "" : arguments[0]))
                .files()
                .forEach(file -> System.out.println(file.path() + ", " + file.bytes() + " bytes"));
    }
}
