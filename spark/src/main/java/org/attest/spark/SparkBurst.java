package org.attest.spark;

import static org.apache.spark.sql.functions.not;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StringType;
import org.attest.report.Burst;
import org.attest.report.BurstResult;
import org.attest.report.manifest.Entry;
import org.attest.report.manifest.Manifest;
import org.attest.report.problem.Problem;
import org.attest.report.problem.Where;
import scala.Tuple2;

/** Draws a report for each key of a Dataset inside the executors, with the files and the manifest of one machine. */
public final class SparkBurst {
    private static final long DRIVER = -1;

    /** Values that Spark does not order, or not all of them. */
    private static final Set<String> NESTED = Set.of("array", "map", "struct", "variant", "interval");

    private SparkBurst() {}

    /**
     * Draws every key but those whose files stand there, made of the same inputs in the same way; other files of these names are
     * replaced. A key that fails leaves its files, and the others go on. Tasks may be killed, tried again or run twice at once: a
     * file stands whole or not at all. The manifest is written last; of several runs at once it may have the entries of one alone.
     *
     * <p>The rows are read twice, first for their keys: what is costly to compute is cached. The driver needs some kilobytes for
     * each key, an executor memory for one report and one file in its temporary folder for each core. There are as many tasks as
     * {@code spark.sql.shuffle.partitions} says, and no more than keys. When one fails as often as Spark allows, its exception is
     * thrown, and the same may be run again.
     *
     * @param keyColumn of strings
     * @param folder a path or URI of any file system that Hadoop knows, such as {@code hdfs:///reports} or {@code s3a://bucket/reports}
     * @param order of the rows of a key; those that it leaves equal are ordered by all columns of plain values, so that the order
     *     is always the same
     * @throws org.attest.report.problem.ReportDefinitionException before anything is written, when keys have no file name, or
     *     two the same
     * @throws IllegalArgumentException before anything is written, when the report cannot be made or the column is not one of
     *     keys
     * @throws IOException when the manifest cannot be read or written
     */
    public static BurstResult write(
            Dataset<Row> rows, String keyColumn, Class<? extends KeyedReport<?>> report, String folder, Column... order)
            throws IOException {
        Column key = keys(rows, keyColumn);
        List<String> keys = rows.select(key).distinct().as(Encoders.STRING()).collectAsList();
        if (keys.contains(null)) {
            throw new IllegalArgumentException(
                    "column \"" + keyColumn + "\" has rows without a value, must have a key in each");
        }
        Burst<?> burst =
                of(KeyTask.made(report.getName()), keys.stream().sorted().toList());
        burst.files();
        SparkSession spark = rows.sparkSession();
        try (Store store = Store.open(spark.sessionState().newHadoopConf(), folder)) {
            Manifest before = store.read(Manifest.NAME).map(Manifest::parse).orElse(Manifest.EMPTY);
            Set<String> unchanged = unchanged(spark, store, burst.known(before));
            int tasks = Math.clamp(keys.size(), 1, Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions")));
            // By number: Spark would put few small rows into one task, and does not know how long each will take.
            List<Tuple2<String, String>> results = rows.filter(not(key.isInCollection(unchanged)))
                    .repartition(tasks, key)
                    .groupBy(key)
                    .as(Encoders.STRING(), rows.encoder())
                    .flatMapSortedGroups(
                            sortedBy(rows, order),
                            new KeyTask(report.getName(), store),
                            Encoders.tuple(Encoders.STRING(), Encoders.STRING()))
                    .collectAsList();
            List<Entry> made = results.stream()
                    .filter(KeyTask::isMade)
                    .map(result -> Entry.parse(result._2()))
                    .toList();
            if (!made.isEmpty()) {
                byte[] json = before.with(made).json().getBytes(StandardCharsets.UTF_8);
                store.put(Manifest.NAME, new ByteArrayInputStream(json), DRIVER);
            }
            List<Problem> failures = results.stream()
                    .filter(result -> !KeyTask.isMade(result))
                    .map(result -> new Problem(new Where(result._1()), result._2()))
                    .sorted(Comparator.comparing(Problem::toString))
                    .toList();
            return new BurstResult(made.size(), unchanged.size(), failures, 0);
        }
    }

    private static Column keys(Dataset<Row> rows, String name) {
        DataType type = rows.schema().apply(name).dataType();
        if (!(type instanceof StringType)) {
            throw new IllegalArgumentException(
                    "column \"" + name + "\" is of " + type.simpleString() + ", must be of string");
        }
        return column(rows, name);
    }

    private static Column column(Dataset<Row> rows, String name) {
        return rows.col("`" + name.replace("`", "``") + "`");
    }

    private static <D> Burst<D> of(KeyedReport<D> report, List<String> keys) {
        return report.burst().by(keys, key -> report.data(key, Collections.emptyIterator()));
    }

    /** Digests are taken by the executors. */
    private static Set<String> unchanged(SparkSession spark, Store store, List<Entry> known) {
        Dataset<String> entries =
                spark.createDataset(known.stream().map(Entry::json).toList(), Encoders.STRING());
        FilterFunction<String> stand = json -> store.stand(Entry.parse(json).files());
        return entries.filter(stand).collectAsList().stream()
                .flatMap(json -> Entry.parse(json).key().stream())
                .collect(Collectors.toSet());
    }

    private static Column[] sortedBy(Dataset<Row> rows, Column[] order) {
        List<Column> all = new ArrayList<>(List.of(order));
        Stream.of(rows.schema().fields())
                .filter(field -> !NESTED.contains(field.dataType().typeName()))
                .forEach(field -> all.add(column(rows, field.name())));
        return all.toArray(Column[]::new);
    }
}
