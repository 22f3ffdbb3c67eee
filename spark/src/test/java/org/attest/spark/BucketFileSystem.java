package org.attest.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.Abortable;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.StreamCapabilities;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;
import org.jspecify.annotations.Nullable;

/** An object store in a folder: what is written is to be seen when it is closed, and nothing can be renamed. */
public final class BucketFileSystem extends RawLocalFileSystem {
    /** How many streams of files ending in .pdf break after their first bytes, from now on. */
    static final AtomicInteger BREAKS = new AtomicInteger();

    @Override
    public URI getUri() {
        return URI.create("bucket:///");
    }

    @Override
    public boolean rename(Path from, Path to) {
        throw new AssertionError("renames in an object store");
    }

    @Override
    public FSDataOutputStream create(
            Path file,
            FsPermission permission,
            boolean overwrite,
            int bufferSize,
            short replication,
            long blockSize,
            Progressable progress)
            throws IOException {
        return new FSDataOutputStream(new Upload(pathToFile(file).toPath()), null);
    }

    private static final class Upload extends ByteArrayOutputStream implements Abortable, StreamCapabilities {
        private final java.nio.file.Path place;
        private boolean aborted;

        Upload(java.nio.file.Path place) {
            this.place = place;
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            if (place.toString().endsWith(".pdf") && BREAKS.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("the network is gone");
            }
        }

        @Override
        public void close() throws IOException {
            if (!aborted) {
                Files.createDirectories(place.getParent());
                Files.write(place, toByteArray());
            }
        }

        @Override
        public AbortableResult abort() {
            aborted = true;
            return new AbortableResult() {
                @Override
                public boolean alreadyClosed() {
                    return false;
                }

                @Override
                public @Nullable IOException anyCleanupException() {
                    return null;
                }
            };
        }

        @Override
        public boolean hasCapability(String capability) {
            return capability.equals(StreamCapabilities.ABORTABLE_STREAM);
        }
    }
}
