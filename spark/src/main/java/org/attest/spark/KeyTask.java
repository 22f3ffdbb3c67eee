package org.attest.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.attest.report.Burst;
import org.attest.report.manifest.Entry;
import org.attest.report.manifest.Resource;
import org.attest.report.problem.RenderException;
import scala.Tuple2;

/** Draws one key within a task: first to files of its machine, so that a key that fails leaves nothing, then into the store. */
record KeyTask(String report, Store store) implements FlatMapGroupsFunction<String, Row, Tuple2<String, String>> {
    private static final String MADE = "";

    /** The report itself, made anew on this machine. */
    static KeyedReport<?> made(String report) {
        try {
            return Class.forName(report, true, Thread.currentThread().getContextClassLoader())
                    .asSubclass(KeyedReport.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "report " + report + " cannot be made, must be a public class with a public constructor without"
                            + " parameters: " + e,
                    e);
        }
    }

    /** What the task has come to: nothing and the entry, or the place of the problem and what it is. */
    @Override
    public Iterator<Tuple2<String, String>> call(String key, Iterator<Row> rows) throws IOException {
        TaskContext task = TaskContext.get();
        Path local = Files.createTempDirectory("attest-");
        try {
            Entry entry = drawn(made(report), key, rows, local);
            for (Resource file : entry.files()) {
                try (InputStream content = Files.newInputStream(local.resolve(file.name()))) {
                    store.put(file.name(), content, task.taskAttemptId());
                }
            }
            return List.of(new Tuple2<>(MADE, entry.json())).iterator();
        } catch (RenderException e) {
            if (task.isInterrupted() || e.getCause() instanceof IOException) {
                // Not the fault of the key: Spark tries it again.
                throw e;
            }
            return List.of(new Tuple2<>(e.problem().where().text(), e.problem().what()))
                    .iterator();
        } finally {
            FileUtil.fullyDelete(local.toFile());
        }
    }

    static boolean isMade(Tuple2<String, String> result) {
        return result._1().equals(MADE);
    }

    private static <D> Entry drawn(KeyedReport<D> report, String key, Iterator<Row> rows, Path local) {
        Burst<D> burst = report.burst().by(List.of(key), one -> report.data(one, rows));
        return burst.render(key, file -> Files.newOutputStream(local.resolve(file)));
    }
}
