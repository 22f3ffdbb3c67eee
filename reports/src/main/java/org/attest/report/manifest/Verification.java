package org.attest.report.manifest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.DossierException;
import org.attest.report.document.Document.Finding;

/**
 * A folder held against its manifest: every file that is missing, added or changed by a byte, and every entry.
 *
 * @param manifest what should stand there
 * @param changes each with its place; none when all is as it was made
 * @param inputs where the inputs are that were given and are as they were, by their digests
 * @param notLookedAt names of inputs, when none was given
 */
public record Verification(
        Manifest manifest, List<Finding> changes, Map<Digest, Path> inputs, List<String> notLookedAt) {
    public Verification {
        changes = List.copyOf(changes);
        inputs = Map.copyOf(inputs);
        notLookedAt = List.copyOf(notLookedAt);
    }

    /** Whether nothing was found that differs; of inputs that were not looked at it says nothing. */
    public boolean isUnchanged() {
        return changes.isEmpty();
    }

    /**
     * Looks at a folder.
     *
     * @param data what the reports were made from, under whatever names; inputs that stand in the folder under their names need
     *     not be given
     * @throws IOException when folder or data cannot be read, or the folder has neither a manifest nor what a run has noted that
     *     was killed
     */
    public static Verification of(Path folder, List<Path> data) throws IOException {
        Path file = folder.resolve(Manifest.NAME);
        Map<String, List<Entry>> noted = Journal.noted(folder);
        boolean isWritten = Files.isRegularFile(file);
        if (!isWritten && noted.isEmpty()) {
            throw new NoSuchFileException(file.toString());
        }
        Statement.Layer layer;
        try {
            layer = Statement.parse(
                    isWritten ? Files.readAllBytes(file) : Manifest.EMPTY.json().getBytes(StandardCharsets.UTF_8));
        } catch (DossierException e) {
            throw Manifest.unreadable(file, e);
        }
        List<Finding> changes = new ArrayList<>(Statement.findings(layer));
        Manifest manifest = Manifest.read(folder);
        noted.forEach((journal, entries) -> changes.add(unfinished(manifest, journal, entries)));
        Set<Resource> inputs = new LinkedHashSet<>();
        manifest.entries().forEach(entry -> inputs.addAll(entry.inputs()));
        Map<Digest, Path> given = given(folder, inputs, data);
        changes.addAll(files(
                folder, layer, manifest, inputs, names(noted.values().stream().flatMap(List::stream))));
        boolean looked = !given.isEmpty() || !data.isEmpty();
        List<String> notLookedAt = looked
                ? List.of()
                : inputs.stream().map(Resource::name).distinct().toList();
        if (looked) {
            changes.addAll(inputs(inputs, given));
        }
        given.keySet().retainAll(inputs.stream().map(Resource::digest).toList());
        return new Verification(manifest, changes, given, notLookedAt);
    }

    private static Map<Digest, Path> given(Path folder, Set<Resource> inputs, List<Path> data) throws IOException {
        Map<Digest, Path> given = new HashMap<>();
        for (Path file : data) {
            given.put(Digest.of(file), file);
        }
        for (Resource input : inputs) {
            Path beside = folder.resolve(input.name());
            if (Files.isRegularFile(beside) && Digest.of(beside).equals(input.digest())) {
                given.putIfAbsent(input.digest(), beside);
            }
        }
        return given;
    }

    private static Finding unfinished(Manifest manifest, String journal, List<Entry> entries) {
        long whole = entries.stream()
                .filter(entry -> entry.files().stream()
                        .allMatch(file -> manifest.of(file.name())
                                .filter(known -> known.files().contains(file))
                                .isPresent()))
                .count();
        return new Finding(
                journal,
                "is of a run that has not ended: " + entries.size() + " reports are noted in it and " + whole
                        + " stand here whole, must be gone on with by the same run again");
    }

    private static Set<String> names(Stream<Entry> entries) {
        return entries.flatMap(entry -> entry.files().stream().map(Resource::name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Finding> files(
            Path folder, Statement.Layer layer, Manifest manifest, Set<Resource> inputs, Set<String> noted)
            throws IOException {
        Set<String> names = names(manifest.entries().stream());
        layer.subject().forEach(file -> names.add(file.name()));
        List<Finding> changes = new ArrayList<>();
        for (String name : names) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                changes.add(new Finding(name, "is missing"));
            } else if (!manifest.isUnchanged(folder, name)) {
                changes.add(new Finding(name, "was changed since it was made"));
            }
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> added = all.filter(path -> !Files.isDirectory(path))
                    .filter(path -> !Journal.isOwn(path) || !folder.equals(path.getParent()))
                    .map(folder::relativize)
                    .sorted()
                    .toList();
            for (Path path : added) {
                // Separated as everywhere, whatever the system.
                String name = path.toString().replace('\\', '/');
                if (!names.contains(name) && !isInput(folder.resolve(path), name, inputs)) {
                    changes.add(new Finding(
                            name,
                            noted.contains(name)
                                    ? "was changed since it was made"
                                    : "was added: the manifest does not name it"));
                }
            }
        }
        return changes;
    }

    private static boolean isInput(Path file, String name, Set<Resource> inputs) throws IOException {
        for (Resource input : inputs) {
            if (input.name().equals(name)) {
                return Digest.of(file).equals(input.digest());
            }
        }
        return false;
    }

    private static List<Finding> inputs(Set<Resource> inputs, Map<Digest, Path> given) {
        List<Finding> changes = new ArrayList<>();
        Set<Digest> known = new LinkedHashSet<>();
        for (Resource input : inputs) {
            known.add(input.digest());
            if (!given.containsKey(input.digest())) {
                changes.add(new Finding(
                        "input \"" + input.name() + "\"",
                        "is none of the files given, must be one whose SHA-256 is "
                                + input.digest().sha256()));
            }
        }
        given.forEach((digest, path) -> {
            if (!known.contains(digest)) {
                changes.add(new Finding(path.toString(), "was changed, or no report was made from it"));
            }
        });
        return changes;
    }
}
