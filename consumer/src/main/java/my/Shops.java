package my;

import static org.attest.report.definition.Aggregate.sum;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Result;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;

/** One report with one table, in both formats. */
final class Shops {
    record Shop(String name, long visitors) {}

    private static final Columns<Shop> C = Columns.of(Shop.class);
    static final TextColumn<Shop> NAME = C.text("Shop", Shop::name);
    static final CountColumn<Shop> VISITORS = C.count("Visitors", Unit.PERSONS, Shop::visitors);

    static final Table<Shop> SHOPS = Table.of(
            "shops",
            t -> t.title("Visitors by shop")
                    .columns(NAME, VISITORS)
                    .rowKey(NAME)
                    .grandTotal("All shops", sum(VISITORS)));

    record Town(List<Shop> shops) {}

    static final Report<Town> REPORT = Report.of(
            "visitors",
            1,
            Locale.ENGLISH,
            r -> r.title("Visitors").section("By shop", s -> s.table(SHOPS, Town::shops)));

    private Shops() {}

    static Result write(Path folder) {
        Town town = new Town(List.of(new Shop("Mill", 310), new Shop("Bakery", 45)));
        return Reports.bind(REPORT, town, Edition.of(LocalDate.of(2024, 12, 31), "Statistics unit"))
                .write(Target.xlsx(folder.resolve("shops.xlsx")), Target.pdf(folder.resolve("shops.pdf")));
    }
}
