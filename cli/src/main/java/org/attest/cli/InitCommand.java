package org.attest.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.attest.model.internal.file.Drafts;
import org.attest.model.json.DossierJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "init",
        description = {
            "Writes a small dossier to begin with.",
            "It has comments and is to be changed into one of your own. Beside it stands the JSON Schema by which"
                    + " editors complete and check it."
        },
        footer = {"  attest init", "  attest init my-dossier.json", "  attest init my-dossier.json --force"})
final class InitCommand extends ResultCommand {
    private record Document(List<StartingFile> files) {}

    /** As the dossier names it. */
    static final String SCHEMA = "dossier.schema.json";

    private static final String START = "start.json";

    /** A text for a file that should not be there yet. */
    private record StartingFile(Path path, @JsonIgnore String text) {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        /** The same text may stand there already: nothing would be lost. */
        void requireFreePlace() throws IOException {
            boolean isSame = Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), bytes());
            // Of a folder, it is told when it is to be written.
            if (!isSame && !Files.isDirectory(path)) {
                Drafts.requireFree(path);
            }
        }
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The dossier; \"${DEFAULT-VALUE}\" when not given. The schema is " + SCHEMA + " beside it.")
    private Path file = Path.of("dossier.json");

    @Option(names = "--force", description = "Replaces files that are there already.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        StartingFile dossier = new StartingFile(file, new String(resource(START), StandardCharsets.UTF_8));
        StartingFile schema = new StartingFile(file.resolveSibling(SCHEMA), DossierJson.schema());
        if (dossier.path().equals(schema.path())) {
            throw new FileSystemException(file.toString(), null, "is where the schema stands, must have another name");
        }
        if (!force) {
            dossier.requireFreePlace();
            schema.requireFreePlace();
        }
        List<StartingFile> files = List.of(dossier, schema);
        try (Drafts drafts = Drafts.of(files.stream().map(StartingFile::path).toList())) {
            for (StartingFile each : files) {
                try (OutputStream out = drafts.next()) {
                    out.write(each.bytes());
                }
            }
            drafts.moveIntoPlace();
        }
        return tell(true, new Document(files), this::print);
    }

    private void print() {
        println(file + ": written, and " + SCHEMA + " beside it");
        println("Change it in an editor, then:");
        println("  attest check " + file);
        println("  attest run --data " + file);
    }

    /** What comes with the program. */
    static byte[] resource(String name) throws IOException {
        try (InputStream in = InitCommand.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name + ": does not come with this build of the program");
            }
            return in.readAllBytes();
        }
    }
}
