package org.attest.model.internal.file;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is half written in this process, to be removed when it is stopped: one shutdown hook for all. */
final class OpenDrafts {
    private static final Set<Drafts> OPEN = new HashSet<>();
    private static boolean watched;
    private static boolean stopped;

    private OpenDrafts() {}

    static synchronized void add(Drafts drafts) throws IOException {
        if (stopped) {
            throw stopping(new IllegalStateException("stopped"));
        }
        if (!watched) {
            try {
                Runtime.getRuntime().addShutdownHook(new Thread(OpenDrafts::stop, "drafts"));
            } catch (IllegalStateException e) {
                throw stopping(e);
            }
            watched = true;
        }
        OPEN.add(drafts);
    }

    static synchronized void remove(Drafts drafts) {
        OPEN.remove(drafts);
    }

    static IOException stopping(IllegalStateException cause) {
        return new IOException("the program is being stopped, must run on to write files", cause);
    }

    private static void stop() {
        open().forEach(Drafts::stop);
    }

    private static synchronized List<Drafts> open() {
        stopped = true;
        return List.copyOf(OPEN);
    }
}
