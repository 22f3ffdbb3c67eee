package org.attest.report;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.model.internal.Unprintable;
import org.attest.report.definition.Edition;
import org.attest.report.document.Document.Finding;
import org.attest.report.manifest.Digest;
import org.attest.report.manifest.Entry;
import org.attest.report.manifest.Journal;
import org.attest.report.manifest.Manifest;
import org.attest.report.manifest.Resource;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;

/** How one key of a burst is drawn by these renderers, and what the manifest says of it. */
record KeyedDrawing<D>(Burst<D> burst, List<Renderer> drawing, Map<String, String> options) {
    /** The options are the same for every key: fonts and what is attached are read for them. */
    static <D> KeyedDrawing<D> of(Burst<D> burst, List<Renderer> drawing) {
        Edition edition = burst.edition;
        Map<String, String> all = new TreeMap<>(burst.options);
        all.put("as-of", edition.asOf().toString());
        all.put("organisation", edition.organisation());
        all.put("locale", edition.notation().locale().toLanguageTag());
        all.put("marking", edition.classification());
        all.put("theme", ThemeDigest.of(edition.theme()).sha256());
        edition.data().ifPresent(shown -> all.put("data", shown.name() + " " + shown.sha256()));
        drawing.forEach(renderer -> all.put(renderer.fileExtension(), renderer.settings()));
        return new KeyedDrawing<>(burst, drawing, all);
    }

    Result write(Optional<String> key, D ofKey, Journal journal) {
        String base = fileName(key);
        List<Target> targets = new ArrayList<>();
        drawing.forEach(renderer ->
                targets.add(Target.file(burst.folder().resolve(base + "." + renderer.fileExtension()), renderer)));
        return Reports.bind(burst.report, ofKey, burst.edition)
                .write(
                        complete -> {
                            List<Resource> files = complete.files().stream()
                                    .map(file -> new Resource(
                                            String.valueOf(file.path().getFileName()), new Digest(file.sha256())))
                                    .toList();
                            journal.add(entry(key, complete, files));
                        },
                        targets.toArray(Target[]::new));
    }

    Entry render(Optional<String> key, D ofKey, Burst.Opened open) {
        String base = fileName(key);
        Reports<D> bound = Reports.bind(burst.report, ofKey, burst.edition);
        List<Resource> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Optional<Result> last = Optional.empty();
        for (Renderer renderer : drawing) {
            String file = base + "." + renderer.fileExtension();
            MessageDigest digest = Digest.messageDigest();
            try (OutputStream out = new DigestOutputStream(open.of(file), digest)) {
                last = Optional.of(bound.write(Target.stream(out, renderer)));
            } catch (IOException e) {
                throw new RenderException(burst.where().then("file", file), String.valueOf(e.getMessage()), e);
            }
            files.add(new Resource(file, Digest.of(digest)));
            last.get().findings().stream()
                    .filter(one -> !findings.contains(one))
                    .forEach(findings::add);
        }
        Result whole = last.orElseThrow(() -> new IllegalStateException("burst has no renderers, must have one"));
        return entry(key, new Result(List.of(), whole.rows(), whole.finding(), findings, whole.checks()), files);
    }

    /** As {@link Burst#render(String, Burst.Opened)}. */
    Entry render(String key, Burst.Opened open) {
        try {
            return render(Optional.of(key), data(key), open);
        } catch (RenderException e) {
            throw ofKey(key, e);
        }
    }

    /** The data of a key, asked for now. */
    D data(String key) {
        try {
            return Objects.requireNonNull(burst.data.apply(key), "data is null");
        } catch (RuntimeException e) {
            throw new RenderException(burst.where().then("key", key), "its data could not be had: " + e, e);
        }
    }

    /** The same with the key in its place. */
    RenderException ofKey(String key, RenderException failure) {
        Where where = burst.where();
        Where here = where.then("key", key);
        String place = failure.problem().where().text();
        if (place.startsWith(here.text()) || !place.startsWith(where.text())) {
            return failure;
        }
        return new RenderException(
                new Where(here.text() + place.substring(where.text().length())),
                failure.problem().what(),
                failure.getCause() == null ? failure : failure.getCause());
    }

    /** What a manifest has of a key as it would be made now, its files and how they were made; of a key without inputs nothing. */
    Optional<Entry> known(String key, List<String> names, Manifest manifest) {
        Entry wanted =
                entry(Optional.of(key), new Result(List.of(), 0, Optional.empty(), List.of(), List.of()), List.of());
        List<Resource> files = names.stream()
                .flatMap(name -> manifest.of(name).filter(wanted::isMadeAs).stream()
                        .flatMap(entry -> entry.files().stream())
                        .filter(file -> file.name().equals(name)))
                .toList();
        return wanted.inputs().isEmpty() || files.size() < names.size()
                ? Optional.empty()
                : Optional.of(wanted.files(files));
    }

    private Entry entry(Optional<String> key, Result result, List<Resource> files) {
        return new Entry(
                burst.report.id(),
                burst.report.version(),
                key,
                burst.inputsOf(key.orElse("")),
                options,
                Optional.ofNullable(Burst.class.getPackage().getImplementationVersion())
                        .orElse("(not packaged)"),
                Runtime.version().toString(),
                result.rows(),
                result.checks().stream()
                        .map(check -> new Entry.Check(Unprintable.escaped(check.label()), check.verdict()))
                        .toList(),
                result.findings().stream()
                        .map(one -> new Finding(Unprintable.escaped(one.where()), Unprintable.escaped(one.what())))
                        .toList(),
                files);
    }

    private String fileName(Optional<String> key) {
        return key.map(one ->
                        KeyedNames.of(burst.where(), burst.name, List.of(one)).get(one))
                .orElse(burst.name);
    }
}
