package org.attest.examples.jdbc;

/** Permits that were never issued, computed by an H2 database in memory: for those who have no database at hand. */
final class EmbeddedPermits {
    /** Lazy: else H2 puts a whole result aside before it gives the first row. */
    private static final String DATABASE = "jdbc:h2:mem:;LAZY_QUERY_EXECUTION=TRUE;INIT=";

    private static final String VIEW = """
            create view permits as select x as number, 'District ' || mod(x * 7, 23) as district,
            dateadd(day, mod(x * 31, 3650), date '2015-01-01') as issued,
            cast(mod(x * 1009, 250000) as numeric(12, 2)) / 100 as fee, mod(x, 3) = 0 as closed
            from system_range(1,\s""";

    private EmbeddedPermits() {}

    /** A query for so many rows. */
    static PermitQuery query(long rows) {
        return new PermitQuery(DATABASE + VIEW.replace('\n', ' ') + rows + ")", "select * from permits");
    }
}
