package org.attest.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.document.Document.Finding;
import org.attest.report.manifest.Entry;
import org.attest.report.manifest.Journal;
import org.attest.report.manifest.Manifest;
import org.attest.report.manifest.Resource;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;

/**
 * One definition, drawn for each of many keys: a report for every tribunal, district or person, in one folder with one
 * {@link Manifest}. It is described by one thread; then any number of threads, or of machines that
 * describe the same, may draw keys of it: each key by itself gives the same files and the same entry of the manifest.
 *
 * @param <D> the data of one key
 */
public final class Burst<D> {
    private static final int MOST_JOBS = 256;

    // Read also by what draws it: BurstRun, KeyedDrawing.
    final Report<D> report;
    final Edition edition;

    List<String> keys = List.of();
    Function<String, D> data = key -> {
        throw new IllegalStateException("burst has no data, must be given by by(keys, data)");
    };
    private Optional<Path> folder = Optional.empty();
    String name = KeyedNames.KEY;
    List<Renderer> renderers = List.of();
    private Function<String, List<Resource>> inputs = key -> List.of();
    final Map<String, String> options = new TreeMap<>();
    int jobs = 1;
    boolean replacing;
    BurstListener listener = step -> {};

    private Burst(Report<D> report, Edition edition) {
        this.report = report;
        this.edition = edition;
    }

    /** The report of every key. */
    public static <D> Burst<D> of(Report<D> report, Edition edition) {
        return new Burst<>(report, edition);
    }

    /** These keys, and the data of each, which is asked for when the key is begun and then forgotten. */
    public Burst<D> by(Collection<String> newKeys, Function<String, D> newData) {
        keys = List.copyOf(newKeys);
        data = newData;
        return this;
    }

    /** A key for each value that the rows have, in the order in which they come; its data is made of its rows. */
    public <R> Burst<D> by(Collection<R> rows, Function<R, String> key, Function<List<R>, D> ofRows) {
        Map<String, List<R>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(key.apply(row), none -> new ArrayList<>())
                .add(row));
        return by(groups.keySet(), one -> ofRows.apply(groups.get(one)));
    }

    /**
     * Where the files go.
     *
     * @param newName of the files without their endings, such as {@code caseload-{key}}
     */
    public Burst<D> to(Path newFolder, String newName, Renderer... newRenderers) {
        return named(newName, newRenderers).to(newFolder);
    }

    /** The same without its folder, for a burst that is drawn to streams or gets its folder later. */
    public Burst<D> named(String newName, Renderer... newRenderers) {
        name = newName;
        renderers = List.of(newRenderers);
        return this;
    }

    /** Where the files go. */
    public Burst<D> to(Path newFolder) {
        folder = Optional.of(newFolder);
        return this;
    }

    /** What every key is made from. A key whose inputs nobody names is drawn anew by every run. */
    public Burst<D> inputs(Resource... ofAll) {
        return inputs(key -> List.of(ofAll));
    }

    /** What a key is made from; asked before its data. */
    public Burst<D> inputs(Function<String, List<Resource>> ofKey) {
        inputs = ofKey;
        return this;
    }

    /** Something else that decides on the bytes, such as the parameter of a query; it stands in the manifest. */
    public Burst<D> option(String optionName, String value) {
        options.put(optionName, value);
        return this;
    }

    /** How many keys are drawn at the same time, 1 to 256; renderers have no threads of their own when it is more than 1. */
    public Burst<D> jobs(int number) {
        if (number < 1 || number > MOST_JOBS) {
            throw new IllegalArgumentException("jobs are " + number + ", must be 1 to " + MOST_JOBS);
        }
        jobs = number;
        return this;
    }

    /** Replaces files also that the manifest does not have, or not as they are now. */
    public Burst<D> replacing() {
        replacing = true;
        return this;
    }

    /** Who is told how far it is. */
    public Burst<D> listener(BurstListener other) {
        listener = other;
        return this;
    }

    /**
     * The names of the files of every key, in the order of the keys; nothing is looked at or written.
     *
     * @throws org.attest.report.problem.ReportDefinitionException when keys have no file name, or two the same
     */
    public Map<String, List<String>> files() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        KeyedNames.of(where(), name, keys)
                .forEach((key, base) -> files.put(
                        key,
                        renderers.stream()
                                .map(renderer -> base + "." + renderer.fileExtension())
                                .toList()));
        return files;
    }

    /**
     * Of each key that a manifest has as it would be made now, how it was made and its files: as long as these stand as they were
     * made, it need not be drawn. Nothing is looked at.
     *
     * @throws org.attest.report.problem.ReportDefinitionException as {@link #files}
     */
    public List<Entry> known(Manifest manifest) {
        KeyedDrawing<D> drawing = KeyedDrawing.of(this, renderers);
        return files().entrySet().stream()
                .flatMap(each -> drawing.known(each.getKey(), each.getValue(), manifest).stream())
                .toList();
    }

    /**
     * Looks at what stands in the folder, and writes nothing.
     *
     * @throws org.attest.report.problem.ReportDefinitionException as {@link #files}
     */
    public BurstPlan plan() throws IOException {
        return new BurstRun<>(this).plan();
    }

    /**
     * Draws every key whose files do not stand there already. A key that fails leaves its files as they were, and the others
     * go on. Needs as much memory as {@link #jobs} keys at a time, and some hundred bytes for each key.
     *
     * @throws org.attest.report.problem.ReportDefinitionException before anything is written, as {@link #plan}
     * @throws RenderException before anything is written, when other files stand in the place of its own
     * @throws IOException when the manifest cannot be read or written
     * @throws InterruptedException when the thread is interrupted; keys that have begun are ended
     */
    public BurstResult run() throws IOException, InterruptedException {
        return run(plan());
    }

    /** The same after a look at the plan, which is to be one of this burst and this folder as they are. */
    public BurstResult run(BurstPlan plan) throws IOException, InterruptedException {
        return new BurstRun<>(this).run(plan.keys());
    }

    /** Draws a report that is not one of several: its files have the name as it was given. */
    public Result write(D whole, Journal journal) {
        return KeyedDrawing.of(this, renderers).write(Optional.empty(), whole, journal);
    }

    /** Opens the stream to a file, which is closed by who has asked for it. */
    @FunctionalInterface
    public interface Opened {
        OutputStream of(String file) throws IOException;
    }

    /**
     * Draws one key to streams, from data that is asked for now: for file systems that Java does not know. They are opened by the
     * names of the files, one after the other, and closed.
     *
     * @throws RenderException when the data cannot be had or resolved, a format cannot hold it, or a stream cannot be written; with
     *     the key in its place, as {@link #run} tells it
     */
    public Entry render(String key, Opened open) {
        return KeyedDrawing.of(this, renderers).render(key, open);
    }

    /**
     * Draws what an entry tells of again, from the same data, and tells what differs by a byte. PDF files may differ where
     * another Java draws them, which is said.
     */
    public List<Finding> rebuild(Entry made, D sameData) {
        return Rebuilt.of(this, made, sameData).findings();
    }

    List<Resource> inputsOf(String key) {
        return inputs.apply(key);
    }

    Where where() {
        return Where.of("report", report.id());
    }

    Path folder() {
        return folder.orElseThrow(
                () -> new IllegalStateException("burst has no folder, must be given by to(folder, name, renderers)"));
    }

    boolean isReplacing() {
        return replacing;
    }
}
