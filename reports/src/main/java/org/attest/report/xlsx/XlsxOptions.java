package org.attest.report.xlsx;

/**
 * How a workbook is written. The rows' bytes depend on profile and compression, never on the number of workers.
 *
 * @param workers threads that compress beside the one that writes; small workbooks start none
 */
public record XlsxOptions(Profile profile, Compression compression, int workers) {
    private static final int MOST_WORKERS = 64;

    /** For publication; one worker where there is a second processor. */
    public static final XlsxOptions DEFAULT = new XlsxOptions(
            Profile.PUBLICATION, Compression.FAST, Runtime.getRuntime().availableProcessors() > 1 ? 1 : 0);

    public XlsxOptions {
        if (workers < 0 || workers > MOST_WORKERS) {
            throw new IllegalArgumentException("workers are " + workers + ", must be 0 to " + MOST_WORKERS);
        }
    }

    /** For whom the workbook is made. */
    public XlsxOptions profile(Profile other) {
        return new XlsxOptions(other, compression, workers);
    }

    /** How its entries are compressed. */
    public XlsxOptions compression(Compression other) {
        return new XlsxOptions(profile, other, workers);
    }

    /** How many threads compress beside the one that writes; 0 for none. The bytes stay the same. */
    public XlsxOptions workers(int number) {
        return new XlsxOptions(profile, compression, number);
    }
}
