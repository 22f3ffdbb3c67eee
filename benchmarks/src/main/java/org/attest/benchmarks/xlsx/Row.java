package org.attest.benchmarks.xlsx;

import java.time.LocalDate;

/** Ten values of five kinds. */
record Row(
        String region,
        String court,
        String party,
        String reference,
        double amount,
        double rate,
        double score,
        long pages,
        LocalDate filed,
        boolean open) {
    static final int COLUMNS = 10;

    /** The column of the date. */
    static final int FILED = 8;

    /** In every file, its peers' too, the boolean is Attest's word for it. */
    String openInWords() {
        return open ? "yes" : "no";
    }
}
