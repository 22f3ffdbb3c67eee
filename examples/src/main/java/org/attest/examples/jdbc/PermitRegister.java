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
import org.attest.report.problem.RenderException;

/**
 * Writes a register of permits from a database to a workbook, row by row: its length costs time and no memory.
 * {@code PermitRegister FILE.xlsx [URL [SQL]]}; without a URL a million rows of an embedded one.
 */
public final class PermitRegister {
    private static final String EMBEDDED = "jdbc:h2:mem:;INIT=";

    /** A million permits that were never issued: for those who have no database at hand. */
    private static final String VIEW = """
            create view permits as select x as number, 'District ' || mod(x * 7, 23) as district,
            dateadd(day, mod(x * 31, 3650), date '2015-01-01') as issued,
            cast(mod(x * 1009, 250000) as numeric(12, 2)) / 100 as fee, mod(x, 3) = 0 as closed
            from system_range(1, 1000000)""";

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

    public static void main(String[] arguments) {
        if (arguments.length < 1 || arguments.length > 3) {
            System.err.println(arguments.length + " arguments, must be FILE.xlsx [URL [SQL]]");
            System.exit(2);
            return;
        }
        try {
            long rows = write(query(arguments), Path.of(arguments[0])).rows();
            System.out.println(arguments[0] + ": " + rows + " rows");
        } catch (RenderException e) {
            System.err.println(e.getMessage());
            System.exit(3);
        }
    }

    static PermitQuery query(String... arguments) {
        return switch (arguments.length) {
            case 1 -> new PermitQuery(EMBEDDED + VIEW.replace('\n', ' '), "select * from permits");
            case 2 -> new PermitQuery(arguments[1], PermitQuery.USUAL);
            default -> new PermitQuery(arguments[1], arguments[2]);
        };
    }
}
