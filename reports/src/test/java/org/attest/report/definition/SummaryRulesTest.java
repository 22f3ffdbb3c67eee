package org.attest.report.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.attest.report.definition.Aggregate.count;
import static org.attest.report.definition.Aggregate.max;
import static org.attest.report.definition.Aggregate.share;
import static org.attest.report.definition.Aggregate.sum;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.attest.model.value.Unit;
import org.attest.report.problem.ReportDefinitionException;
import org.junit.jupiter.api.Test;

class SummaryRulesTest {
    private record Shop(String name, String district, long cases) {}

    private static final Columns<Shop> C = Columns.of(Shop.class);
    private static final TextColumn<Shop> NAME = C.text("Shop", Shop::name);
    private static final TextColumn<Shop> DISTRICT = C.text("District", Shop::district);
    private static final TextColumn<Shop> OTHER = C.text("Other", Shop::district);
    private static final CountColumn<Shop> CASES = C.count("Cases", Unit.CASES, Shop::cases);
    private static final Table<Shop> SHOPS = Table.of("shops", t -> t.columns(NAME, DISTRICT, CASES));
    private static final Summary<Shop> DISTRICTS = SHOPS.by(DISTRICT, sum(CASES));

    private static List<String> problems(ThrowingCallable definition) {
        return catchThrowableOfType(ReportDefinitionException.class, definition).problems().stream()
                .map(Object::toString)
                .toList();
    }

    private static List<String> ofReport(Consumer<SectionBuilder<List<Shop>>> section) {
        return problems(() -> Report.<List<Shop>>of("shops", 1, Locale.ENGLISH, r -> r.section("S", section)));
    }

    @Test
    void all_problems_of_a_summary_are_told_at_once() {
        assertThat(problems(() -> SHOPS.by(OTHER, count(NAME), max(CASES), sum(CASES))))
                .containsExactly(
                        "table \"shops-by-other\" > column \"Other\": is used as group but is not a column of table \"shops\", must be one",
                        "table \"shops-by-other\" > column \"Shop\": reads as a sum, must have a name of its own by named(..)",
                        "table \"shops-by-other\" > column \"Cases\": reads as a sum, must have a name of its own by named(..)",
                        "table \"shops-by-other\" > column \"Cases\": key \"cases\" is used twice, must be unique; set one with named(..)",
                        "table \"shops-by-other\" > column \"Cases\": header is used twice, must be unique under its spanner");
        assertThat(problems(() ->
                        DISTRICTS.as("Bad key", (t, by) -> t.title(" ").grandTotal(" ", by.totals()))))
                .hasSize(3);
        assertThat(problems(() -> SHOPS.by(DISTRICT)))
                .containsExactly("table \"shops-by-district\": has no aggregates, must have at least one");
        assertThat(problems(() -> SHOPS.pivot(DISTRICT, DISTRICT, sum(CASES))))
                .containsExactly(
                        "table \"shops-by-district-and-district\": has the same groups as rows and as columns, must have two");
    }

    @Test
    void groups_may_be_headed_in_any_script() {
        TextColumn<Shop> theme = C.text("প্রতিপাদ্য", Shop::district);
        Table<Shop> shops = Table.of("shops", t -> t.columns(NAME, theme));
        assertThat(shops.pivot(theme, NAME, count(NAME).named("All")).table().key())
                .matches("shops-by-[0-9a-f]+-and-shop");
    }

    @Test
    void a_share_and_a_total_of_all_rows_have_their_places() {
        assertThat(problems(() -> Table.<Shop>of(
                        "shops",
                        t -> t.columns(NAME, DISTRICT, CASES)
                                .groupBy(DISTRICT, share(CASES))
                                .grandTotal("All", share(CASES)))))
                .containsExactly(
                        "table \"shops\" > column \"Cases\": has a share as a total, must be one of a summary",
                        "table \"shops\" > column \"Cases\": has a share as a total, must be one of a summary");
        assertThat(problems(() -> SHOPS.figure(share(CASES))))
                .containsExactly(
                        "table \"shops\" > column \"Cases\": has a share as a figure, must be one of a summary");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DISTRICTS.of(max(CASES)))
                .withMessage("aggregate \"Cases\" is none of the summary of table \"shops\", must be one of [Cases]");
    }

    @Test
    void a_summary_stands_with_its_table() {
        assertThat(ofReport(s -> s.summary(DISTRICTS)))
                .containsExactly(
                        "report \"shops\" > section \"S\" > table \"shops-by-district\": points at table \"shops\", must be a table of this report");
        assertThat(ofReport(s -> s.table(DISTRICTS.table(), rows -> List.of())))
                .containsExactly(
                        "report \"shops\" > section \"S\" > table \"shops-by-district\": is of a summary, must stand in the report by summary(..)");
        assertThat(ofReport(s -> s.tableIfAny(SHOPS, (rows, edition) -> rows).summary(DISTRICTS)))
                .containsExactly(
                        "report \"shops\" > section \"S\" > table \"shops-by-district\": points at table \"shops\", must be one that is there also without rows");
        assertThat(ofReport(s -> s.table(SHOPS, rows -> rows).summary(DISTRICTS).summary(DISTRICTS)))
                .containsExactly(
                        "report \"shops\" > section \"S\" > table \"shops-by-district\": stands in the report twice, must stand once");
    }
}
