package org.attest.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.attest.report.Burst;
import org.attest.report.Renderer;
import org.attest.report.XlsxRenderer;
import org.attest.report.document.Document;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.attest.spark.example.DistrictCaseload;
import org.attest.spark.example.DistrictCaseload.District;

/** That of the districts, whose second file is half written when its first attempt waits to be killed; district 2 has no data. */
public final class HaltingCaseload implements KeyedReport<District> {
    /** The numbers of the attempts that wait. */
    static final BlockingQueue<Long> WAITING = new ArrayBlockingQueue<>(100);

    private final DistrictCaseload districts = new DistrictCaseload();

    @Override
    public Burst<District> burst() {
        return districts.burst().named("{key}", new XlsxRenderer().withoutThreads(), new Halting());
    }

    @Override
    public District data(String key, Iterator<Row> rows) {
        if (key.equals("District 2")) {
            throw new IllegalArgumentException("it has not reported");
        }
        return districts.data(key, rows);
    }

    private static final class Halting implements Renderer {
        @Override
        public String fileExtension() {
            return "txt";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public List<Document.Finding> render(Document document, OutputStream out) {
            if (document.cover().title().equals("Caseload of District 4")) {
                throw new RenderException(Where.of("report", "district-caseload"), "is of district 4");
            }
            try {
                out.write(document.cover().title().getBytes(StandardCharsets.UTF_8));
                TaskContext task = TaskContext.get();
                if (task != null && task.attemptNumber() == 0) {
                    WAITING.add(task.taskAttemptId());
                    new CountDownLatch(1).await();
                }
                out.write(" in whole".getBytes(StandardCharsets.UTF_8));
                return List.of();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("killed", e);
            }
        }
    }
}
