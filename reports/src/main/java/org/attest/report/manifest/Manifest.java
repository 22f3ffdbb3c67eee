package org.attest.report.manifest;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.model.DossierException;

/**
 * What stands in a folder and how it was made, by the names of the files. Immutable. Manifests of parts, as of several
 * machines, are put together by {@link #with}; what comes of it does not depend on their order, as long as no two name the
 * same file.
 */
public final class Manifest {
    /** Of the file in the folder. */
    public static final String NAME = "attest-manifest.json";

    /** Of nothing. */
    public static final Manifest EMPTY = new Manifest(new TreeMap<>(), new TreeMap<>());

    private final Map<String, Entry> byFile;
    private final Map<String, Long> unmade;

    private Manifest(Map<String, Entry> byFile, Map<String, Long> unmade) {
        this.byFile = byFile;
        this.unmade = unmade;
    }

    /**
     * That of a folder, with what runs that were killed have noted beside it; empty where there is none.
     *
     * @throws FileSystemException when it is not a manifest, with the place of each problem
     */
    public static Manifest read(Path folder) throws IOException {
        Manifest written = EMPTY;
        Path file = folder.resolve(NAME);
        if (Files.exists(file)) {
            written = of(file, Files.readAllBytes(file));
        }
        return written.with(Journal.left(folder));
    }

    /**
     * What {@link #json} has written, from a place that Java does not know; journals are not looked for.
     *
     * @throws DossierException when it is not a manifest, with the place of each problem
     */
    public static Manifest parse(byte[] json) {
        Statement.Predicate written = Statement.parse(json).predicate();
        return EMPTY.with(
                        written.reports().stream().map(Statement.Listed::report).toList())
                .marked(written.unmade().stream()
                        .collect(Collectors.toMap(Statement.Unmade::report, Statement.Unmade::number, Math::max)));
    }

    private static Manifest of(Path file, byte[] text) throws FileSystemException {
        try {
            return parse(text);
        } catch (DossierException e) {
            throw unreadable(file, e);
        }
    }

    static FileSystemException unreadable(Path file, DossierException why) {
        String problems = why.problems().stream().limit(3).map(Object::toString).collect(Collectors.joining("; "));
        return new FileSystemException(file.toString(), null, "is no manifest: " + problems);
    }

    /** The same and these entries; a file that both name is told by the later entry, and only by that. */
    public Manifest with(Collection<Entry> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<String, Entry> all = new TreeMap<>(byFile);
        others.forEach(entry -> entry.files().forEach(file -> all.put(file.name(), entry)));
        return new Manifest(all, unmade);
    }

    /** By the ids of definitions, how many reports the last run with each was to make and did not: it was stopped, or they failed. */
    public Map<String, Long> unmade() {
        return Collections.unmodifiableMap(unmade);
    }

    /** The same after another run with these definitions. */
    Manifest marked(Map<String, Long> newUnmade) {
        Map<String, Long> all = new TreeMap<>(unmade);
        all.putAll(newUnmade);
        all.values().removeIf(number -> number == 0);
        return new Manifest(byFile, all);
    }

    /** Whether that would be no other; nothing is unmade where nothing has been made. */
    boolean isMarked(Map<String, Long> newUnmade) {
        return byFile.isEmpty() || marked(newUnmade).unmade.equals(unmade);
    }

    /** In the order of reports, keys and files; each with those of its files, by name, that no later entry has replaced. */
    public List<Entry> entries() {
        Map<Entry, List<Resource>> files = new LinkedHashMap<>();
        byFile.forEach((name, entry) -> {
            List<Resource> standing = files.computeIfAbsent(entry, none -> new ArrayList<>());
            entry.files().stream().filter(file -> file.name().equals(name)).forEach(standing::add);
        });
        // Sorting is stable, and the files come by their names.
        return files.entrySet().stream()
                .map(each -> each.getKey().files(each.getValue()))
                .sorted(Comparator.comparing(Entry::report)
                        .thenComparing(entry -> entry.key().orElse("")))
                .toList();
    }

    /** How the file of this name was made. */
    public Optional<Entry> of(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    /** Whether a file stands in the folder, byte for byte, as it was made. */
    public boolean isUnchanged(Path folder, String file) throws IOException {
        Path path = folder.resolve(file);
        return byFile.containsKey(file)
                && Files.isRegularFile(path)
                && byFile.get(file).files().contains(new Resource(file, Digest.of(path)));
    }

    /** As it stands in its file. */
    public String json() {
        return Statement.json(entries(), unmade);
    }
}
