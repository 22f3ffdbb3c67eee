package org.attest.examples.jdbc;

import java.nio.file.Path;
import org.attest.report.problem.RenderException;

/**
 * Writes the register of permits of a database: {@code PermitProgram FILE.xlsx [URL [SQL]]}; without a URL a million
 * rows of an embedded one.
 */
public final class PermitProgram {
    private static final long A_MILLION = 1_000_000;

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
        } catch (QueryException | RenderException e) {
            System.err.println(e.getMessage());
            System.exit(3);
        }
    }

    static PermitQuery query(String... arguments) {
        return switch (arguments.length) {
            case 1 -> EmbeddedPermits.query(A_MILLION);
            case 2 -> new PermitQuery(arguments[1], PermitQuery.USUAL);
            default -> new PermitQuery(arguments[1], arguments[2]);
        };
    }
}
