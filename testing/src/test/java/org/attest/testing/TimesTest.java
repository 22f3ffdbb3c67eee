package org.attest.testing;

import static org.attest.report.definition.Aggregate.sum;
import static org.attest.testing.DefinedAssertions.assertThatTable;
import static org.attest.testing.Failing.says;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.DurationColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.definition.TimeColumn;
import org.attest.report.definition.TimestampColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimesTest {
    private record Call(String place, LocalTime opened, Instant seen, Duration response) {}

    private static final Columns<Call> C = Columns.of(Call.class);
    private static final TextColumn<Call> PLACE = C.text("Place", Call::place);
    private static final TimeColumn<Call> OPENED = C.time("Opened", Call::opened);
    private static final TimestampColumn<Call> SEEN = C.timestamp("Seen", ZoneId.of("Asia/Dhaka"), Call::seen);
    private static final DurationColumn<Call> RESPONSE = C.duration("Response", Call::response);
    private static final Table<Call> TABLE = Table.of(
            "calls", t -> t.columns(PLACE, OPENED, SEEN, RESPONSE).rowKey(PLACE).grandTotal("All", sum(RESPONSE)));

    @Test
    void are_read_to_the_minute(@TempDir Path folder) {
        Path file = folder.resolve("calls.xlsx");
        Call call = new Call(
                "Ada", LocalTime.of(14, 5, 59), Instant.parse("2026-02-24T08:05:59Z"), Duration.parse("PT31H5M7S"));
        Report<List<Call>> report = Report.of(
                "calls", 1, Locale.ENGLISH, r -> r.title("Calls").section("S", s -> s.table(TABLE, data -> data)));
        Reports.bind(report, List.of(call), Edition.of(LocalDate.of(2026, 3, 31), "Registry"))
                .write(Target.xlsx(file));
        DefinedRowAssert<Call> row = assertThatTable(file, TABLE).row("Ada");
        row.has(OPENED, call.opened())
                .has(SEEN, call.seen())
                .has(RESPONSE, call.response())
                .has(RESPONSE, 31.08);
        says(() -> row.has(OPENED, LocalTime.NOON), """
                    file "calls.xlsx" > sheet "1 Calls" > table "Calls" > row "Ada" > column "Opened" > cell "B4"

                      expected | 12:00
                      found    | 14:05""");
        says(() -> row.has(SEEN, Instant.EPOCH), """
                    file "calls.xlsx" > sheet "1 Calls" > table "Calls" > row "Ada" > column "Seen (Asia/Dhaka)" > cell "C4"

                      expected | 1970-01-01 06:00
                      found    | 2026-02-24 14:05""");
        says(() -> row.has(RESPONSE, Duration.ofHours(2)), """
                    file "calls.xlsx" > sheet "1 Calls" > table "Calls" > row "Ada" > column "Response" > cell "D4"

                      expected | PT2H
                      found    | PT31H5M""");
    }
}
