package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attest.cli.output.Progress;
import org.attest.model.Dossier;
import org.attest.report.Reports;
import org.attest.report.Result;
import org.attest.report.Target;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.standard.StandardReports;
import org.attest.report.xlsx.Profile;
import org.attest.report.xlsx.XlsxOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes reports. */
@Command(
        name = "run",
        description = {
            "Makes reports of a dossier.",
            "Each is a workbook, REPORT.xlsx, and a PDF with the same figures, REPORT.pdf."
        },
        footerHeading = Attest.EXAMPLES,
        footer = {
            "  attest run --data my-dossier.json",
            "  attest run tribunal-caseload source-annex --data my-dossier.json --format xlsx",
            "  attest run --data my-dossier.json --out reports --json"
        })
final class RunCommand implements Callable<Integer> {
    private static final int AT_ONCE = 2;

    private final Console console;

    @Parameters(
            paramLabel = "REPORT",
            completionCandidates = Candidates.Reports.class,
            description = "The reports to make, by their ids; all when none is given.")
    private List<String> chosen = new ArrayList<>();

    @Option(names = "--data", paramLabel = "FILE", required = true, description = "The dossier, a JSON file.")
    private Path data = Path.of("dossier.json");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for the files; \"${DEFAULT-VALUE}\" when not given.")
    private Path out = Path.of("out");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            completionCandidates = Candidates.Formats.class,
            description = "xlsx, pdf or both, as xlsx,pdf; both when not given.")
    private Set<FileFormat> formats = EnumSet.allOf(FileFormat.class);

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            completionCandidates = Candidates.Profiles.class,
            description = "For whom the workbooks are: publication (when not given) meets the accessibility checklist;"
                    + " working has filters and frozen headers.")
    private Profile profile = Profile.PUBLICATION;

    @Option(
            names = "--pdf",
            paramLabel = "KIND",
            completionCandidates = Candidates.PdfProfiles.class,
            description = "What the PDF files are: accessible (when not given) for PDF/A-2a and PDF/UA-1; with-data for"
                    + " PDF/A-3b and PDF/UA-1 with the dossier and the workbook attached; plain for neither.")
    private PdfProfile pdf = PdfProfile.ACCESSIBLE;

    @Mixin
    private final EditionOptions options = new EditionOptions();

    @Option(names = "--findings", description = "Also lists the findings of each report: what its readers should know.")
    private boolean withFindings;

    @Mixin
    private final ResultOptions results = new ResultOptions();

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Report<Dossier>> wanted = chosen.isEmpty()
                ? StandardReports.ALL
                : chosen.stream().distinct().map(Arguments::report).toList();
        OpenDossier opened = OpenDossier.at(data);
        Edition edition = options.edition(opened);
        Finished finished =
                new Finished(opened, edition, out.toAbsolutePath().normalize(), make(wanted, opened, edition));
        results.tell(
                console,
                json -> finished.put(json.put("exitCode", ExitCode.DONE)),
                () -> finished.print(console, withFindings));
        return ExitCode.DONE;
    }

    /** Two at a time, for most of the time goes into one thread's own work; told in the order that was asked for. */
    private List<Finished.Made> make(List<Report<Dossier>> wanted, OpenDossier opened, Edition edition)
            throws IOException {
        Dossier dossier = opened.dossier().asOf(edition.asOf());
        try (Progress progress = results.progress(console);
                Together<Finished.Made> together = Together.threads(AT_ONCE)) {
            for (Report<Dossier> report : wanted) {
                together.begin(() -> {
                    Result result = Reports.bind(report, dossier, edition).write(targets(report, opened));
                    return new Finished.Made(report.id(), result);
                });
            }
            return together.results(
                    done -> progress.at(done, wanted.size(), wanted.get(done).id()));
        }
    }

    private Target[] targets(Report<Dossier> report, OpenDossier opened) {
        XlsxOptions workbook = XlsxOptions.DEFAULT.profile(profile);
        PdfOptions paper = pdf == PdfProfile.WITH_DATA ? PdfOptions.withData(opened.file()) : PdfOptions.of(pdf);
        return formats.stream()
                .map(format -> format.renderer(workbook, paper))
                .map(renderer -> Target.file(out.resolve(report.id() + "." + renderer.fileExtension()), renderer))
                .toArray(Target[]::new);
    }
}
