package org.attest.examples.jdbc;

import java.nio.file.Path;
import org.attest.report.problem.RenderException;

/**
 * Writes the register of permits of a database: {@code PermitProgram FILE.xlsx [URL [SQL]]}; without a URL a million
 * rows of an embedded one.
 */
public final class PermitProgram {
    /** Lazy: else H2 puts a whole result aside before it gives the first row. */
    private static final String EMBEDDED = "jdbc:h2:mem:;LAZY_QUERY_EXECUTION=TRUE;INIT=";

    /** A million permits that were never issued: for those who have no database at hand. */
    private static final String VIEW = """
            create view permits as select x as number, 'District ' || mod(x * 7, 23) as district,
            dateadd(day, mod(x * 31, 3650), date '2015-01-01') as issued,
            cast(mod(x * 1009, 250000) as numeric(12, 2)) / 100 as fee, mod(x, 3) = 0 as closed
            from system_range(1, 1000000)""";

    private PermitProgram() {}

    public static void main(String[] arguments) {
        if (arguments.length < 1 || arguments.length > 3) {
            System.err.println(arguments.length + " arguments, must be FILE.xlsx [URL [SQL]]");
            System.exit(2);
            return;
        }
        try {
            long rows = PermitRegister.write(query(arguments), Path.of(arguments[0]))
                    .rows();
            System.out.println(arguments[0] + ": " + rows + " rows");
        } catch (PermitQuery.QueryException | RenderException e) {
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
