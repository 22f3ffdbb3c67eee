package org.attest.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.cli.internal.check.Folded;
import org.attest.model.internal.file.Drafts;
import org.attest.report.Result;
import org.attest.report.definition.Edition;
import org.attest.report.standard.StandardReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = {
            "Makes all reports of an example.",
            "The dossier of the example is written beside them, to look at and to change. Files that this command has"
                    + " made and nobody has changed are replaced; SHA256SUMS lists them."
        },
        footer = {"  attest demo", "  attest demo --out example"})
final class DemoCommand extends ResultCommand {
    /** Also its name in the jar. */
    static final String DOSSIER = "bangladesh-bali-process.json";

    /** Of the files that the command has made: what is no longer as it stands there, somebody has worked on. */
    private static final String LIST = "SHA256SUMS";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for the files; \"${DEFAULT-VALUE}\" when not given.")
    private Path out = Path.of("demo");

    @Option(names = "--force", description = "Replaces files that others have made or changed, too.")
    private boolean force;

    @Option(names = Folded.OPTION, description = "Lists all findings, not the first few of each kind.")
    private boolean allFindings;

    @Override
    public Integer call() throws IOException, ExecutionException, InterruptedException {
        byte[] example = InitCommand.resource(DOSSIER);
        OpenDossier opened = OpenDossier.of(DOSSIER, example);
        Edition edition =
                Edition.of(opened.dossier().asOf(), RunCommand.ORGANISATION).data(opened.name(), opened.sha256());
        StandardReports reports = StandardReports.in(edition.notation());
        Production production = new Production(opened, edition, out, new Drawing(), reports.all());
        Path dossier = out.resolve(DOSSIER);
        Path list = out.resolve(LIST);
        if (!force) {
            List<String> made = Files.isRegularFile(list) ? Files.readAllLines(list, ISO_8859_1) : List.of();
            List<String> names = Stream.concat(Stream.of(dossier), production.targets())
                    .map(file -> file.getFileName().toString())
                    .toList();
            boolean isOurs = made.stream()
                    .map(line -> line.replaceFirst("^[0-9a-f]{64} {2}", ""))
                    .toList()
                    .equals(names);
            production.requireFree(
                    List.of(dossier, list), file -> file.equals(list) ? isOurs : made.contains(line(file)));
        }
        Drafts.write(dossier, stream -> stream.write(example));
        Finished finished = production.run(progress());
        String made = Stream.concat(
                        Stream.of(dossier), finished.files().stream().map(Result.Written::path))
                .map(file -> line(file) + "\n")
                .collect(Collectors.joining());
        Drafts.write(list, stream -> stream.write(made.getBytes(ISO_8859_1)));
        return finished.tell(this, EnumSet.noneOf(FailOn.class), allFindings);
    }

    /** In the form of sha256sum. */
    private static String line(Path file) {
        try {
            return OpenDossier.sha256(Files.readAllBytes(file)) + "  " + file.getFileName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
