package org.attest.benchmarks.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Where contenders write to, as the first part of a job's name: {@code file:NAME} to the disk, {@code null:NAME} nowhere. */
public enum Destination {
    FILE("file:") {
        @Override
        Job job(Contender contender) {
            Path file = temporary();
            return rows -> {
                contender.write(rows, file);
                return Files.size(file);
            };
        }
    },
    NOWHERE("null:") {
        @Override
        Job job(Contender contender) {
            return rows -> {
                CountedBytes out = new CountedBytes();
                contender.write(rows, out);
                return out.bytes;
            };
        }
    };

    private final String mark;

    Destination(String mark) {
        this.mark = mark;
    }

    /** The name of the job of a contender. */
    public String of(String contender) {
        return mark + contender;
    }

    /** The job of such a name. */
    public static Job job(String name, Function<String, Contender> contenders) {
        for (Destination each : values()) {
            if (name.startsWith(each.mark)) {
                return each.job(contenders.apply(name.substring(each.mark.length())));
            }
        }
        throw new IllegalArgumentException("job is " + name + ", must begin with file: or null:");
    }

    abstract Job job(Contender contender);

    private static Path temporary() {
        try {
            Path file = Files.createTempFile("attest-benchmark", "");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
