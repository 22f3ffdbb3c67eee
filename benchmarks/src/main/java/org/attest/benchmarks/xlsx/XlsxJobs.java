package org.attest.benchmarks.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.benchmarks.run.Contenders;
import org.attest.benchmarks.run.Job;

/** The writers by name: {@code file:NAME} writes to the disk, {@code null:NAME} to nowhere. */
public final class XlsxJobs implements Contenders {
    private static final String TO_FILE = "file:";
    private static final String TO_NOWHERE = "null:";

    @SuppressWarnings("UnusedVariable") // Written so that nobody may leave out the work behind it.
    private static volatile long seen;

    @Override
    public Job job(String name) {
        if (name.equals("rows")) {
            return XlsxJobs::rows;
        }
        if (name.startsWith(TO_FILE)) {
            return toFile(contender(name.substring(TO_FILE.length())));
        }
        Contender contender = contender(name.substring(TO_NOWHERE.length()));
        return rows -> {
            CountedBytes out = new CountedBytes();
            contender.write(rows, out);
            return out.bytes;
        };
    }

    static String toFile(String contender) {
        return TO_FILE + contender;
    }

    static String toNowhere(String contender) {
        return TO_NOWHERE + contender;
    }

    private static Contender contender(String name) {
        return switch (name) {
            case "attest" -> new Attest(Attest.BARE, 0);
            case "attest+1" -> new Attest(Attest.BARE, 1);
            case "attest-full" -> new Attest(Attest.FULL, 0);
            case "encoder" -> new Encoder();
            case "fastexcel" -> new Fastexcel(-1);
            case "fastexcel-1" -> new Fastexcel(1);
            case "sxssf" -> Poi.sxssf();
            case "xssf" -> Poi.xssf();
            default -> throw new IllegalArgumentException("contender is " + name + ", must be one of this class");
        };
    }

    private static Job toFile(Contender contender) {
        try {
            Path file = Files.createTempFile("attest-benchmark", ".xlsx");
            file.toFile().deleteOnExit();
            return rows -> {
                contender.write(rows, file);
                return Files.size(file);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows alone: what every contender pays for them. */
    private static long rows(long rows) {
        long sum = 0;
        for (long i = 0; i < rows; i++) {
            Row row = Rows.at(i);
            sum += row.party().length()
                    + row.reference().length()
                    + row.pages()
                    + row.filed().getYear();
            sum += Double.doubleToRawLongBits(row.amount() + row.rate() + row.score());
        }
        seen = sum;
        return 0;
    }

    private static final class CountedBytes extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
