package org.attest.spark;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows of a Dataset as a stream on the driver, for a table of a report there. */
public final class SparkRows {
    private SparkRows() {}

    /**
     * The rows, partition by partition: no more than one partition stands in memory. A report may open the stream more than once
     * and must get the same rows in the same order each time, so the Dataset is sorted by columns that tell its rows apart;
     * what is costly to compute is cached.
     */
    public static Stream<Row> of(Dataset<Row> rows) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(rows.toLocalIterator(), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }
}
