package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.report.internal.xlsx.Sample.row;
import static org.attest.report.internal.xlsx.Sample.text;
import static org.attest.report.internal.xlsx.Sample.whole;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.attest.report.XlsxRenderer;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.problem.RenderException;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailingStreamTest {
    private static final Document LONG = Sample.bare(Sample.table("t", List.of(text("A"), whole("B")), rows(60_000)));

    private static List<List<Cell>> rows(int count) {
        Random random = new Random(1);
        return IntStream.range(0, count)
                .mapToObj(i -> row("row " + Long.toHexString(random.nextLong()), random.nextInt()))
                .toList();
    }

    /** Takes so many bytes, then no more. */
    private static OutputStream full(int room) {
        return new OutputStream() {
            private int left = room;

            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                left -= length;
                if (left < 0) {
                    throw new IOException("no space left");
                }
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 5_000, 300_000, 900_000})
    void is_named_and_leaves_no_thread_behind(int room) {
        for (int workers : List.of(0, 1, 3)) {
            assertThatThrownBy(() -> new XlsxRenderer(XlsxOptions.DEFAULT.workers(workers)).render(LONG, full(room)))
                    .isInstanceOf(RenderException.class)
                    .hasMessage("report \"tribunal-caseload\": workbook could not be written: no space left")
                    .hasCauseInstanceOf(IOException.class);
            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .noneMatch(name -> name.startsWith("deflate-"));
        }
    }
}
