package org.attest.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of one run while they are written: all move into place together or none does. A program that is stopped, as by
 * Ctrl-C, first removes what is half written.
 */
final class Staging implements AutoCloseable {
    private final List<StagedFile> files = new ArrayList<>();
    private final Thread onStop = new Thread(this::stop, "staging");
    private boolean stopped;

    private Staging() {}

    static Staging begin() throws IOException {
        Staging staging = new Staging();
        try {
            Runtime.getRuntime().addShutdownHook(staging.onStop);
        } catch (IllegalStateException e) {
            throw stopping(e);
        }
        return staging;
    }

    synchronized OutputStream open(Path target) throws IOException {
        requireRunning();
        StagedFile file = StagedFile.beside(target);
        files.add(file);
        return file.open();
    }

    synchronized List<Result.Written> moveIntoPlace() throws IOException {
        requireRunning();
        for (StagedFile file : files) {
            file.moveIntoPlace();
        }
        return files.stream().map(StagedFile::written).toList();
    }

    private void requireRunning() throws IOException {
        if (stopped) {
            throw stopping(new IllegalStateException("stopped"));
        }
    }

    private static IOException stopping(IllegalStateException cause) {
        return new IOException("the program is being stopped, must run on to write files", cause);
    }

    private synchronized void stop() {
        stopped = true;
        files.forEach(StagedFile::discard);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(onStop);
        } catch (IllegalStateException e) {
            // The program is being stopped: the hook is running or has run.
        }
        stop();
    }
}
