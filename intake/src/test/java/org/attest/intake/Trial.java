package org.attest.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.internal.json.RecordJson;

/** Imports the tables of a folder. */
public final class Trial {
    static final Input.Head NO_HEAD =
            new Input.Head(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Path folder;
    private Mapping mapping = Mapping.NONE;
    private Optional<Locale> locale = Optional.empty();
    private Input.Head head = NO_HEAD;

    private Trial(Path folder) {
        this.folder = folder;
    }

    /** A folder without tables. */
    static Trial empty(Path folder) {
        return new Trial(folder);
    }

    /** A folder with a dossier, two sources, a country and a tribunal in it. */
    public static Trial of(Path folder) throws IOException {
        return new Trial(folder)
                .file("dossier.csv", "id,title,as of\nd,A dossier,2024-03-31\n")
                .file("sources.csv", "id,kind,title,published,language\ns1,news,One,2023,en\ns2,news,Two,2024,en\n")
                .file("jurisdictions.csv", "id,name,level,code,source\nbd,Bangladesh,country,BD,s1\n")
                .file("tribunals.csv", "id,name,kind,source\ndhaka,Tribunal of Dhaka,dedicated,s1\n");
    }

    public Trial file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Trial file(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return this;
    }

    Trial without(String name) throws IOException {
        Files.delete(folder.resolve(name));
        return this;
    }

    Trial locale(String tag) {
        locale = Optional.of(Locale.forLanguageTag(tag));
        return this;
    }

    Trial mapping(String json) throws IOException {
        // Not among the tables: a folder may be read as a whole.
        Path file = Files.createDirectories(folder.resolve("mappings")).resolve("mapping.json");
        Files.writeString(file, json);
        mapping = RecordJson.read(Mapping.class, file);
        return this;
    }

    Trial head(Input.Head said) {
        head = said;
        return this;
    }

    Imported run() throws IOException {
        Input input = new Input(
                List.of(new Input.Tables(Optional.empty(), folder)),
                mapping,
                locale,
                Optional.empty(),
                Optional.empty(),
                head);
        return run(input, target());
    }

    static Imported run(Input input, Path target) throws IOException {
        return Importer.run(input, target, (done, total, table) -> {});
    }

    /** What comes of these files alone, read as they are. */
    public static Imported imported(Path target, Path... files) throws IOException {
        List<Input.Tables> tables = Stream.of(files)
                .map(file -> new Input.Tables(Optional.empty(), file))
                .toList();
        return run(
                new Input(tables, Mapping.NONE, Optional.empty(), Optional.empty(), Optional.empty(), NO_HEAD), target);
    }

    Path target() {
        return folder.resolve("dossier.json");
    }

    /** What is wrong, with the names of files in place of their paths. */
    public List<String> problems() throws IOException {
        return run().problems().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    /** The dossier that is made, as text. */
    public String made() throws IOException {
        List<String> problems = problems();
        if (!problems.isEmpty()) {
            throw new AssertionError("problems: " + problems);
        }
        return Files.readString(target());
    }

    /** The lines of the dossier that is made from the list of this name on, without the end. */
    String made(String list) throws IOException {
        String all = made();
        return all.substring(all.indexOf("  \"" + list + "\""));
    }
}
