package org.attest.spark.example;

import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.attest.model.value.Unit;
import org.attest.report.Burst;
import org.attest.report.PdfRenderer;
import org.attest.report.XlsxRenderer;
import org.attest.report.definition.Check;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.spark.KeyedReport;

/** What the courts of a district have received, resolved and left; the figures are invented. */
public final class DistrictCaseload implements KeyedReport<DistrictCaseload.District> {
    /** A court in a year. */
    public record Court(String name, long pending, long incoming, long resolved) {}

    /** The courts of a district. */
    public record District(String name, List<Court> courts) {}

    /** Of the rows of all districts. */
    public static final StructType ROWS = new StructType()
            .add("district", DataTypes.StringType)
            .add("court", DataTypes.StringType)
            .add("pending", DataTypes.LongType)
            .add("incoming", DataTypes.LongType)
            .add("resolved", DataTypes.LongType);

    private static final int COURTS = 12;
    private static final Unit CASES = new Unit("cases");
    private static final Columns<Court> C = Columns.of(Court.class);
    private static final TextColumn<Court> NAME = C.text("Court", Court::name);
    private static final CountColumn<Court> PENDING = C.count("Pending before", CASES, Court::pending);
    private static final CountColumn<Court> INCOMING = C.count("Incoming", CASES, Court::incoming);
    private static final CountColumn<Court> RESOLVED = C.count("Resolved", CASES, Court::resolved);
    private static final RatioColumn<Court> CLEARANCE = C.ratio("Resolved per incoming", RESOLVED, INCOMING);

    private static final Table<Court> TABLE = Table.of(
            "courts",
            t -> t.title("Caseload of the courts")
                    .columns(NAME, PENDING, INCOMING, RESOLVED, CLEARANCE)
                    .rowKey(NAME)
                    .grandTotal("All courts", sum(PENDING), sum(INCOMING), sum(RESOLVED), ratio(CLEARANCE)));

    private static final Report<District> REPORT = Report.of(
            "district-caseload",
            1,
            Locale.ENGLISH,
            r -> r.title(district -> "Caseload of " + district.name())
                    .section("Total", s -> s.figure("cases resolved", TABLE.total(RESOLVED)))
                    .section("Courts", s -> s.table(TABLE, District::courts))
                    .check(
                            "Every court is in the table",
                            (district, edition) ->
                                    Check.Outcome.holds(district.courts().size() + " courts")));

    /** The rows of a district, always the same. */
    public static Stream<Row> rows(int district) {
        return IntStream.rangeClosed(1, COURTS).mapToObj(court -> {
            long incoming = 40 + district * 7L % 61 + court * 13L;
            Object[] row = {
                "District " + district,
                "Court %02d".formatted(court),
                (district + court) * 11L % 97,
                incoming,
                incoming * (50 + (district + court) % 50) / 100
            };
            return new GenericRowWithSchema(row, ROWS);
        });
    }

    @Override
    public Burst<District> burst() {
        return Burst.of(REPORT, Edition.of(LocalDate.of(2025, 12, 31), "Office of invented districts"))
                .named("caseload-{key}", new XlsxRenderer().withoutThreads(), new PdfRenderer());
    }

    @Override
    public District data(String key, Iterator<Row> rows) {
        List<Court> courts = new ArrayList<>();
        rows.forEachRemaining(row -> courts.add(new Court(
                row.getAs("court"),
                row.<Long>getAs("pending"),
                row.<Long>getAs("incoming"),
                row.<Long>getAs("resolved"))));
        return new District(key, courts);
    }
}
