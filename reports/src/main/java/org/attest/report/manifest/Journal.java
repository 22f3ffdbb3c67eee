package org.attest.report.manifest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.attest.model.DossierException;
import org.attest.model.internal.file.Drafts;
import org.jspecify.annotations.Nullable;

/**
 * What a run makes in a folder, noted as it goes: an entry is noted before its files are moved into their places, and is in the
 * manifest when the journal is closed. What a run has noted that was killed is taken over by the next, as far as the files
 * stand there. A program that is stopped, as by SIGTERM, closes it. Several threads may share one, and several runs may write
 * into one folder.
 */
public final class Journal implements Closeable {
    private static final Pattern NAME = Pattern.compile("\\.attest-manifest\\.\\d+\\.journal");

    /** Opening and closing one of the own process would free its lock, by the rules of POSIX. */
    private static final Set<Path> OPEN = new HashSet<>();

    private final Path folder;
    private final Map<String, Long> unmade = new HashMap<>();
    private @Nullable FileChannel channel;
    private @Nullable Path file;

    private Journal(Path folder) {
        this.folder = folder;
    }

    /** For a run that will write into this folder; nothing is written before the first entry. */
    public static Journal of(Path folder) {
        return new Journal(folder);
    }

    /** So many reports of this definition are to be made: those that are not stand in the manifest as unmade. */
    public synchronized void begin(String report, long number) {
        unmade.put(report, number);
    }

    /**
     * Notes an entry whose files are about to be moved into their places.
     *
     * @throws IOException when it cannot be noted, and so the files must not be moved
     */
    public synchronized void add(Entry entry) throws IOException {
        FileChannel open = channel == null ? open() : channel;
        channel = open;
        long before = open.size();
        ByteBuffer line = ByteBuffer.wrap((Statement.line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (line.hasRemaining()) {
                open.write(line, open.size());
            }
            open.force(false);
            unmade.computeIfPresent(entry.report(), (report, left) -> Math.max(0, left - 1));
        } catch (IOException e) {
            open.truncate(before);
            throw e;
        }
    }

    private FileChannel open() throws IOException {
        // Makes the folder, or says why it cannot be one.
        Drafts.of(List.of(folder.resolve(Manifest.NAME))).close();
        Path straight = folder.toRealPath();
        for (int number = 1; ; number++) {
            Path path = straight.resolve(".attest-manifest." + number + ".journal");
            synchronized (OPEN) {
                try {
                    FileChannel made = FileChannel.open(
                            path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    if (made.tryLock() != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                        OPEN.add(path);
                        file = path;
                        Drafts.closeAtEnd(this);
                        return made;
                    }
                    // Another run has taken it for one that was left, in the moment before it was locked.
                    made.close();
                } catch (FileAlreadyExistsException e) {
                    // That of another run.
                } catch (AccessDeniedException e) {
                    throw new FileSystemException(folder.toString(), null, "may not be written to, must be writable");
                }
            }
        }
    }

    /** What other runs than those of this process have noted here, by the names of their journals. */
    static Map<String, List<Entry>> noted(Path folder) throws IOException {
        Map<String, List<Entry>> noted = new TreeMap<>();
        for (Path journal : others(folder)) {
            noted.put(String.valueOf(journal.getFileName()), entries(Files.readAllBytes(journal)));
        }
        return noted;
    }

    /** As far as it stands here. */
    static List<Entry> left(Path folder) throws IOException {
        return standing(
                folder, noted(folder).values().stream().flatMap(List::stream).toList());
    }

    private static List<Path> others(Path folder) throws IOException {
        List<Path> others = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            synchronized (OPEN) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.toRealPath(), Journal::isJournal)) {
                    files.forEach(others::add);
                }
                others.removeAll(OPEN);
            }
        }
        others.sort(null);
        return others;
    }

    private static boolean isJournal(Path file) {
        return NAME.matcher(String.valueOf(file.getFileName())).matches();
    }

    /** Whether a file is the manifest, or stands there while one is being written. */
    static boolean isOwn(Path file) {
        String name = String.valueOf(file.getFileName());
        return isJournal(file) || name.equals(Manifest.NAME) || name.equals(FolderLock.NAME);
    }

    /** A run that is killed may leave half a line behind the whole ones. */
    private static List<Entry> entries(byte[] text) {
        String lines = new String(text, StandardCharsets.UTF_8);
        List<Entry> entries = new ArrayList<>();
        lines.substring(0, lines.lastIndexOf('\n') + 1).lines().forEach(line -> {
            try {
                entries.add(Statement.entry(line));
            } catch (DossierException e) {
                // What cannot be read was not noted.
            }
        });
        return entries;
    }

    /** The entries with those of their files that stand there as they were made: another run may have replaced the others. */
    private static List<Entry> standing(Path folder, List<Entry> entries) throws IOException {
        List<Entry> standing = new ArrayList<>();
        for (Entry entry : entries) {
            Manifest alone = Manifest.EMPTY.with(List.of(entry));
            List<Resource> files = new ArrayList<>();
            for (Resource made : entry.files()) {
                if (alone.isUnchanged(folder, made.name())) {
                    files.add(made);
                }
            }
            standing.add(entry.files(files));
        }
        return standing;
    }

    /**
     * Puts what was noted into the manifest of the folder, beside what others have put there.
     *
     * @throws IOException when the manifest cannot be written: what was noted is then left for the next run
     */
    @Override
    public synchronized void close() throws IOException {
        FileChannel open = channel;
        // Also a run that finds everything made ends what another has begun.
        if (open == null
                && others(folder).isEmpty()
                && !Files.exists(folder.resolve(FolderLock.NAME))
                && Manifest.read(folder).isMarked(unmade)) {
            return;
        }
        try (open) {
            FolderLock.whileHeld(folder, () -> putIntoManifest(open));
        } finally {
            channel = null;
            Drafts.closed(this);
            synchronized (OPEN) {
                OPEN.remove(file);
            }
        }
    }

    private void putIntoManifest(@Nullable FileChannel open) throws IOException {
        List<Path> done = new ArrayList<>(others(folder));
        done.removeIf(Journal::isAlive);
        ByteBuffer noted = ByteBuffer.allocate(open == null ? 0 : Math.toIntExact(open.size()));
        while (open != null && noted.hasRemaining() && open.read(noted, noted.position()) >= 0) {}
        byte[] manifest = Manifest.read(folder)
                .with(standing(folder, entries(noted.array())))
                .marked(unmade)
                .json()
                .getBytes(StandardCharsets.UTF_8);
        Drafts.write(folder.resolve(Manifest.NAME), out -> out.write(manifest));
        if (file != null) {
            done.add(file);
        }
        for (Path journal : done) {
            Files.deleteIfExists(journal);
        }
    }

    private static boolean isAlive(Path journal) {
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            return channel.tryLock() == null;
        } catch (IOException | OverlappingFileLockException e) {
            return true;
        }
    }
}
