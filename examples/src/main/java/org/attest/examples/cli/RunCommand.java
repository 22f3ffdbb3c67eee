package org.attest.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attest.model.Dossier;
import org.attest.report.Reports;
import org.attest.report.Result;
import org.attest.report.Target;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.file.PdfProfile;
import org.attest.report.standard.StandardReports;
import org.attest.report.xlsx.Profile;
import org.attest.report.xlsx.XlsxOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes reports. */
@Command(name = "run", description = "Makes reports of a dossier and lists the files.")
final class RunCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "REPORT", description = "The reports to make, by their ids; all when none is given.")
    private List<String> chosen = new ArrayList<>();

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
    private Set<FileFormat> formats = EnumSet.allOf(FileFormat.class);

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "For whom the workbooks are: publication (when not given) meets the accessibility checklist;"
                    + " working has filters and frozen headers.")
    private Profile profile = Profile.PUBLICATION;

    @Option(
            names = "--pdf",
            paramLabel = "PROFILE",
            description = "What the PDF files are: accessible (when not given) for PDF/A-2a and PDF/UA-1; with-data for"
                    + " PDF/A-3b and PDF/UA-1 with the dossier and the workbook attached; plain for neither.")
    private PdfProfile pdf = PdfProfile.ACCESSIBLE;

    @Mixin
    private final EditionOptions options = new EditionOptions();

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Report<Dossier>> wanted = chosen.isEmpty()
                ? StandardReports.ALL
                : chosen.stream().distinct().map(Arguments::report).toList();
        console.progress().println("Reading " + data.map(Path::toString).orElse("the bundled dossier"));
        OpenDossier opened = data.isPresent() ? OpenDossier.at(data.get()) : OpenDossier.bundled();
        Edition edition = options.edition(opened);
        Dossier dossier = opened.dossier().asOf(edition.asOf());
        for (int i = 0; i < wanted.size(); i++) {
            Report<Dossier> report = wanted.get(i);
            console.progress().println("Making " + report.id() + ", " + (i + 1) + " of " + wanted.size());
            print(report, Reports.bind(report, dossier, edition).write(targets(report, opened)));
        }
        String files = Counted.of((long) wanted.size() * formats.size(), "file");
        console.results().println(files + " in " + out.toAbsolutePath().normalize());
        return ExitCode.DONE;
    }

    private Target[] targets(Report<Dossier> report, OpenDossier opened) {
        XlsxOptions workbook = XlsxOptions.DEFAULT.profile(profile);
        PdfOptions paper = pdf == PdfProfile.WITH_DATA ? PdfOptions.withData(opened.file()) : PdfOptions.of(pdf);
        return formats.stream()
                .map(format -> format.at(out.resolve(report.id() + "." + Arguments.nameOf(format)), workbook, paper))
                .toArray(Target[]::new);
    }

    private void print(Report<Dossier> report, Result result) {
        console.results()
                .println(report.id() + ": " + Counted.of(result.rows(), "row") + ", "
                        + Counted.of(result.findings().size(), "finding"));
        result.findings()
                .forEach(finding -> console.results().println("  finding: " + finding.where() + ": " + finding.what()));
        for (Result.Written file : result.files()) {
            console.results()
                    .println("  " + file.path() + "  " + Counted.of(file.bytes(), "byte") + "  sha256 "
                            + file.sha256().substring(0, 12));
        }
    }
}
