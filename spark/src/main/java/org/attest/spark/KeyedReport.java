package org.attest.spark;

import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.attest.report.Burst;

/**
 * What is drawn for each key of a Dataset. Only the name of the class travels to the executors, which make one of their own for
 * each key: it is public, stands on their class path, and has a public constructor without parameters.
 *
 * @param <D> the data of one key
 */
public interface KeyedReport<D> {
    /**
     * Report, edition, names, renderers, inputs and options, the same on every machine. Keys, data, folder and jobs are Spark's;
     * renderers are best {@link org.attest.report.Renderer#withoutThreads}, because each core has a task already.
     */
    Burst<D> burst();

    /**
     * The data of one key. A report may read its data more than once: what it needs of the rows is kept.
     *
     * @param rows of the key, in their order; each may be had once
     */
    D data(String key, Iterator<Row> rows);
}
