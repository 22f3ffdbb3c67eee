package org.attest.examples.jdbc;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.attest.examples.jdbc.PermitQuery.Permit;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Result;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;

/** Writes a register of permits from a database to a workbook, row by row: its length costs time and no memory. */
final class PermitRegister {
    private PermitRegister() {}

    // snippet:register
    private static final Columns<Permit> C = Columns.of(Permit.class);

    static final Table<Permit> PERMITS = Table.of(
            "permits",
            t -> t.title("Register of permits")
                    .columns(
                            C.count("Number", new Unit("number"), Permit::number),
                            C.text("District", Permit::district),
                            C.day("Issued", Permit::issued),
                            C.decimal(
                                    "Fee",
                                    new Unit("euro"),
                                    permit -> permit.fee().doubleValue()),
                            C.flag("Closed", Permit::closed)));

    static final Report<PermitQuery> REGISTER =
            Report.bare("permits", 1, Locale.ENGLISH, PERMITS, (query, edition) -> query.rows());

    static Result write(PermitQuery query, Path workbook) {
        Edition edition = Edition.of(LocalDate.of(2025, 12, 31), "Town building office");
        return Reports.bind(REGISTER, query, edition).write(Target.xlsx(workbook));
    }
    // end
}
