package org.attest.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attest.examples.Library.Written;
import org.attest.examples.Library.WrittenFile;
import org.attest.model.Dossier;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes reports. */
@Command(name = "run", description = "Makes reports of a dossier and lists the files.")
final class RunCommand implements Callable<Integer> {
    private final Library library;
    private final Console console;

    @Parameters(
            paramLabel = "REPORT",
            arity = "0..*",
            type = Report.class,
            description = "The reports to make, by their ids; all when none is given.")
    private List<Report<Dossier>> chosen = new ArrayList<>();

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "The dossier, a JSON file; the bundled one when not given.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for the files; \"${DEFAULT-VALUE}\" when not given.")
    private Path out = Path.of("out");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "xlsx, pdf or both, as xlsx,pdf; both when not given.")
    private Set<Format> formats = EnumSet.allOf(Format.class);

    @Mixin
    private final EditionOptions options = new EditionOptions();

    RunCommand(Library library, Console console) {
        this.library = library;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        DossierFile file = data.isPresent() ? DossierFile.at(data.get()) : DossierFile.bundled();
        console.progress().println("Reading " + file.name());
        Dossier dossier = library.read(file.json());
        Edition edition = options.edition(dossier, file);
        List<Report<Dossier>> reports = chosen.isEmpty() ? library.reports() : chosen;
        Files.createDirectories(out);
        for (int i = 0; i < reports.size(); i++) {
            Report<Dossier> report = reports.get(i);
            console.progress().println("Making " + report.id() + ", " + (i + 1) + " of " + reports.size());
            print(report, library.write(report, dossier, edition, targets(report)));
        }
        String files = Counted.of((long) reports.size() * formats.size(), "file");
        console.results().println(files + " in " + out.toAbsolutePath().normalize());
        return ExitCode.DONE;
    }

    private Map<Format, Path> targets(Report<Dossier> report) {
        Map<Format, Path> targets = new EnumMap<>(Format.class);
        formats.forEach(format -> targets.put(format, format.file(out, report.id())));
        return targets;
    }

    private void print(Report<Dossier> report, Written written) {
        console.results()
                .println(report.id() + ": " + Counted.of(written.rows(), "row") + ", "
                        + Counted.of(written.findings(), "finding"));
        for (WrittenFile file : written.files()) {
            String digest = file.sha256().substring(0, 12);
            console.results()
                    .println("  " + file.path() + "  " + Counted.of(file.bytes(), "byte") + "  sha256 " + digest);
        }
    }
}
