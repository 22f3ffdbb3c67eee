package org.attest.model.internal.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files of one run while they are written, each as a draft beside its place: all move into place together or none
 * does, and the last of two runs that write the same file wins whole. A file that is replaced gives on its permissions, and
 * its owner where the system allows it. A program that is stopped, as by Ctrl-C, first removes what is half written; the
 * drafts of one that is killed are removed by the next that writes the file.
 */
public final class Drafts implements AutoCloseable {
    /** What is half written in this process, to be removed when it is stopped: one shutdown hook for all. */
    private static final Set<Drafts> OPEN = new HashSet<>();

    /** What notes the files of a run, to be closed behind them. */
    private static final Set<Closeable> NOTES = new LinkedHashSet<>();

    private static boolean watched;

    /** The thread that removes what is half written, once the program is being stopped. */
    private static @Nullable Thread ending;

    private final Iterator<Place> places;
    private final List<Draft> drafts = new ArrayList<>();
    private boolean stopped;

    /** A file that has been moved into place, with the SHA-256 of its bytes in hexadecimal. */
    public record Written(Path path, long bytes, String sha256) {}

    /** Writes what a file holds. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    private Drafts(List<Place> places) {
        this.places = places.iterator();
    }

    /** Makes missing folders, writes nothing yet; {@link IOException} for what is no place for a file, or twice the same. */
    public static Drafts of(List<Path> targets) throws IOException {
        List<Place> places = new ArrayList<>();
        for (Path target : targets) {
            Place place = Place.of(target);
            for (Place other : places) {
                if (place.isSameAs(other)) {
                    throw Place.trouble(target, "is the same file as " + other.named() + ", must be given once");
                }
            }
            places.add(place);
        }
        places.forEach(Place::removeLeftDrafts);
        Drafts drafts = new Drafts(places);
        add(drafts);
        return drafts;
    }

    /** Writes one file, or leaves the old one when it cannot. */
    public static void write(Path target, Content content) throws IOException {
        try (Drafts drafts = of(List.of(target))) {
            try (OutputStream out = drafts.next()) {
                content.to(out);
            }
            drafts.moveIntoPlace();
        }
    }

    /** Fails when something stands in this place already. */
    public static void requireFree(Path target) throws IOException {
        if (Files.exists(target)) {
            throw Place.trouble(target, "is there already, must be replaced with --force");
        }
    }

    /** A stream to the draft of the next target, in their order. */
    public synchronized OutputStream next() throws IOException {
        requireRunning();
        Draft draft = Draft.of(places.next());
        drafts.add(draft);
        return draft.stream();
    }

    /** Once every stream is closed; what has no stream is not written. */
    public List<Written> moveIntoPlace() throws IOException {
        return moveIntoPlace(complete -> {});
    }

    /** Told what will stand there, when all is complete and nothing has been moved yet. */
    @FunctionalInterface
    public interface Announced {
        void of(List<Written> complete) throws IOException;
    }

    /** The same, announced before the first file is moved. */
    public synchronized List<Written> moveIntoPlace(Announced announced) throws IOException {
        requireRunning();
        List<Written> complete = new ArrayList<>();
        for (Draft draft : drafts) {
            complete.add(draft.complete());
        }
        announced.of(List.copyOf(complete));
        Set<Path> folders = new LinkedHashSet<>();
        for (int moved = 0; moved < drafts.size(); moved++) {
            Draft draft = drafts.get(moved);
            try {
                draft.moveIntoPlace();
            } catch (IOException e) {
                throw draft.place().unmoved(e, before(complete.subList(0, moved)));
            }
            folders.add(draft.place().folder());
        }
        folders.forEach(Drafts::force);
        return complete;
    }

    private static String before(List<Written> written) {
        return written.isEmpty()
                ? ""
                : written.stream()
                        .map(file -> file.path().toString())
                        .collect(Collectors.joining(", ", ", replaced before it: ", ""));
    }

    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (IOException | UnsupportedOperationException e) {
            // Not every system can.
        }
    }

    private void requireRunning() throws IOException {
        if (stopped) {
            throw stopping(new IllegalStateException("stopped"));
        }
    }

    private synchronized void stop() {
        stopped = true;
        drafts.forEach(Draft::discard);
    }

    /** Removes what has not been moved. */
    @Override
    public void close() {
        remove(this);
        stop();
        drafts.forEach(Draft::close);
    }

    /** Closes this too when the program is stopped, once all files are whole or removed; it may write files of its own then. */
    public static synchronized void closeAtEnd(Closeable notes) throws IOException {
        watch();
        NOTES.add(notes);
    }

    /** Takes back {@link #closeAtEnd}. */
    public static synchronized void closed(Closeable notes) {
        NOTES.remove(notes);
    }

    private static synchronized void add(Drafts drafts) throws IOException {
        watch();
        OPEN.add(drafts);
    }

    private static void watch() throws IOException {
        if (ending != null && ending != Thread.currentThread()) {
            throw stopping(new IllegalStateException("stopped"));
        }
        if (!watched) {
            try {
                Runtime.getRuntime().addShutdownHook(new Thread(Drafts::end, "drafts"));
            } catch (IllegalStateException e) {
                throw stopping(e);
            }
            watched = true;
        }
    }

    private static void end() {
        open().forEach(Drafts::stop);
        for (Closeable each : notes()) {
            try {
                each.close();
            } catch (IOException e) {
                // Is taken over by the next run, as of one that was killed.
            }
        }
    }

    private static synchronized void remove(Drafts drafts) {
        OPEN.remove(drafts);
    }

    private static IOException stopping(IllegalStateException cause) {
        return new IOException("the program is being stopped, must run on to write files", cause);
    }

    private static synchronized List<Drafts> open() {
        ending = Thread.currentThread();
        return List.copyOf(OPEN);
    }

    private static synchronized List<Closeable> notes() {
        return List.copyOf(NOTES);
    }
}
