package org.attest.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.StreamCapabilities;
import org.apache.spark.util.SerializableConfiguration;
import org.attest.report.manifest.Resource;

/**
 * A folder of any file system that Hadoop knows, in which a file stands whole or not at all. Where a rename is one step, a file is
 * written beside and renamed over what stands there; elsewhere, as in object stores, it is written once under its own name, where
 * it is to be seen when its stream is closed. Several attempts at the same file may run at once: the last wins whole.
 */
final class Store implements Serializable, AutoCloseable {
    private static final long serialVersionUID = 1;

    /** Where a rename is one step. */
    private static final Set<String> RENAMING = Set.of("file", "hdfs", "viewfs", "abfs", "abfss");

    private final SerializableConfiguration configuration;
    private final String folder;
    private final String staging;

    private Store(SerializableConfiguration configuration, String folder, String staging) {
        this.configuration = configuration;
        this.folder = folder;
        this.staging = staging;
    }

    /** Opened for one run, by its driver, with a folder for what is not yet whole. */
    static Store open(Configuration configuration, String folder) throws IOException {
        Path given = new Path(folder);
        Path whole = given.getFileSystem(configuration).makeQualified(given);
        // Readers of Hadoop's pass over names that begin like this.
        Path staging = new Path(whole, "_attest-" + UUID.randomUUID());
        Store store = new Store(new SerializableConfiguration(configuration), whole.toString(), staging.toString());
        FileSystem files = store.files();
        if (renames(files)) {
            files.mkdirs(staging);
        }
        return store;
    }

    /** Attempts that are still alive find no folder to write to from now on, and leave nothing. */
    @Override
    public void close() throws IOException {
        files().delete(new Path(staging), true);
    }

    /** The bytes of a file, which fit into memory; nothing where there is none. */
    Optional<byte[]> read(String name) throws IOException {
        try (InputStream in = files().open(new Path(folder, name))) {
            return Optional.of(in.readAllBytes());
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Whether all of these stand there byte for byte. */
    boolean stand(List<Resource> all) throws IOException {
        for (Resource file : all) {
            if (read(file.name())
                    .filter(bytes -> Resource.of(file.name(), bytes).equals(file))
                    .isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Puts a file into its place.
     *
     * @param attempt no two alive have the same
     */
    void put(String name, InputStream content, long attempt) throws IOException {
        FileSystem files = files();
        Path place = new Path(folder, name);
        if (!renames(files)) {
            upload(content, files.createFile(place).recursive().overwrite(true).build());
            return;
        }
        Path beside = new Path(staging, attempt + "-" + name);
        // Without recursive(): the folder is gone when the run has ended.
        try (FSDataOutputStream out = files.createFile(beside).overwrite(true).build()) {
            content.transferTo(out);
            out.hsync();
        }
        if (files instanceof RawLocalFileSystem) {
            // That of its FileContext removes the old file first, and writes checksums beside.
            if (!files.rename(beside, place)) {
                throw new IOException(place + " cannot be replaced by " + beside);
            }
        } else {
            FileContext.getFileContext(files.getUri(), configuration.value())
                    .rename(beside, place, Options.Rename.OVERWRITE);
        }
    }

    private static void upload(InputStream content, FSDataOutputStream out) throws IOException {
        try {
            content.transferTo(out);
        } catch (IOException | RuntimeException e) {
            // To close it would show the half of the file as if it were whole.
            if (out.hasCapability(StreamCapabilities.ABORTABLE_STREAM)) {
                out.abort();
            }
            throw e;
        }
        out.close();
    }

    /** Without the files of checksums that Hadoop's local one writes. */
    private FileSystem files() throws IOException {
        FileSystem files = new Path(folder).getFileSystem(configuration.value());
        return files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
    }

    private static boolean renames(FileSystem files) {
        return RENAMING.contains(files.getUri().getScheme());
    }
}
