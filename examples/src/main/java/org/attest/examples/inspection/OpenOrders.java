package org.attest.examples.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.attest.model.value.Reason;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.LinkColumn;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.style.Image;
import org.attest.report.style.Tone;

/** Lists what inspectors have ordered: dates, words and levels that are marked, notes of the author's, text that stands out, a photo. */
public final class OpenOrders {
    private OpenOrders() {}

    enum Risk {
        LOW,
        MEDIUM,
        HIGH
    }

    record Order(
            String shop,
            String status,
            Risk risk,
            Optional<LocalDate> due,
            Optional<BigDecimal> fine,
            Optional<String> remark) {
        URI page() {
            return URI.create("https://example.org/orders/" + shop.toLowerCase(Locale.ROOT));
        }
    }

    // snippet:columns
    private static final Columns<Order> C = Columns.of(Order.class);
    static final LinkColumn<Order> SHOP = C.link("Shop", Order::shop, Order::page);
    static final TextColumn<Order> STATUS = C.text("Status", Order::status).inOrder("open", "appealed", "done");
    static final TextColumn<Order> RISK = C.level("Risk", List.of(Risk.HIGH, Risk.MEDIUM, Risk.LOW), Order::risk);
    static final DateColumn<Order> DUE = C.dayOr("Due", Reason.NO_DUE_DATE.inWords("at once"), Order::due);
    static final MoneyColumn<Order> FINE =
            C.moneyOr("Fine", "EUR", Reason.NOT_APPLICABLE.inWords("exempt"), Order::fine);
    // end

    // snippet:table
    static final Table<Order> ORDERS = Table.of(
            "orders",
            t -> t.title("Orders of 2025")
                    .columns(SHOP, STATUS, RISK, DUE, FINE)
                    .rowKey(SHOP)
                    .groupBy(STATUS)
                    .orderBy(RISK.ascending())
                    .highlight(DUE.before(Edition::asOf), Tone.CRITICAL, "overdue")
                    .highlight(RISK.atLeast(Risk.MEDIUM), Tone.CAUTION, "medium or high risk")
                    .footnote(FINE, Order::remark)
                    .note("Orders that were withdrawn within a week are not listed."));
    // end

    /** What the data are: the orders, and a photo. */
    record Year(List<Order> orders, Image photo) {}

    // snippet:report
    static final Report<Year> REPORT = Report.of(
            "open-orders",
            1,
            Locale.ENGLISH,
            r -> r.title("Orders to shops, 2025")
                    .section(
                            "Overdue",
                            s -> s.figure("overdue orders", ORDERS.rowsWhere(DUE.before(Edition::asOf)))
                                    .prose(known -> known.prose()
                                            .words("Of all orders,")
                                            .bold(known.phrase()
                                                    .figure(known.of(ORDERS.rowsWhere(DUE.before(Edition::asOf))))
                                                    .words("are overdue"))
                                            .words("; the")
                                            .link("register of orders", URI.create("https://example.org/orders"))
                                            .words("has them all."))
                                    .bullets(known -> List.of(
                                            known.prose().bold("Exempt").words("are shops of public bodies."),
                                            known.prose()
                                                    .words("An order")
                                                    .italic("at once")
                                                    .words("has no grace.")))
                                    .image("A cold store without its door", Year::photo))
                    .section("Orders", s -> s.table(ORDERS, Year::orders)));
    // end

    static Year year() throws IOException {
        try (InputStream photo = Objects.requireNonNull(OpenOrders.class.getResourceAsStream("cold-store.jpg"))) {
            return new Year(
                    List.of(
                            order("Bakery", "open", Risk.LOW, "2025-03-31", "80.00", ""),
                            order(
                                    "Butcher",
                                    "open",
                                    Risk.HIGH,
                                    "2025-11-30",
                                    "1250.00",
                                    "Two parts, one of them paid."),
                            order("Canteen", "done", Risk.MEDIUM, "2026-02-15", "", ""),
                            order("Dairy", "appealed", Risk.HIGH, "", "300.00", "")),
                    Image.of(photo.readAllBytes(), "Cold store: its door leans on the wall, ice on the floor"));
        }
    }

    private static Order order(String shop, String status, Risk risk, String due, String fine, String remark) {
        return new Order(
                shop,
                status,
                risk,
                Optional.of(due).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.of(fine).filter(amount -> !amount.isEmpty()).map(BigDecimal::new),
                Optional.of(remark).filter(words -> !words.isEmpty()));
    }

    static void write(Path folder) throws IOException {
        Edition edition = Edition.of(LocalDate.of(2025, 12, 31), "Town office of food safety");
        Reports.bind(REPORT, year(), edition)
                .write(Target.xlsx(folder.resolve("orders.xlsx")), Target.pdf(folder.resolve("orders.pdf")));
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length == 0 ? "" : arguments[0]));
    }
}
