package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.attest.cli.internal.output.Progress;
import org.attest.model.Dossier;
import org.attest.report.PdfRenderer;
import org.attest.report.Reports;
import org.attest.report.Result;
import org.attest.report.Target;
import org.attest.report.XlsxRenderer;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.pdf.Fonts;
import org.attest.report.pdf.MissingGlyphs;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.problem.RenderException;
import org.attest.report.standard.StandardReports;
import org.attest.report.wording.Notation;
import org.attest.report.xlsx.Profile;
import org.attest.report.xlsx.XlsxOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "run",
        description = {
            "Makes reports of a dossier.",
            "Each is a workbook, REPORT.xlsx, and a PDF with the same figures, REPORT.pdf."
        },
        footer = {
            "  attest run --data my-dossier.json",
            "  attest run tribunal-caseload source-annex --data my-dossier.json --format xlsx",
            "  attest run --data my-dossier.json --out reports --json"
        })
final class RunCommand extends ResultCommand {
    private static final int AT_ONCE = 2;

    @Parameters(
            paramLabel = "REPORT",
            completionCandidates = Arguments.Reports.class,
            description = "The reports to make, by their ids; all when none is given.")
    private List<String> chosen = new ArrayList<>();

    @Option(names = "--data", paramLabel = "FILE", description = "The dossier, a JSON file; must be given.")
    private @Nullable Path data;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for the files; \"${DEFAULT-VALUE}\" when not given.")
    private Path out = Path.of("out");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = Arguments.COMMA,
            splitSynopsisLabel = ",",
            completionCandidates = Arguments.Formats.class,
            description = "xlsx, pdf or both, as xlsx,pdf; both when not given.")
    private Set<Format> formats = EnumSet.allOf(Format.class);

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            completionCandidates = Arguments.Profiles.class,
            description = "For whom the workbooks are: publication (when not given) meets the accessibility checklist;"
                    + " working has filters and frozen headers.")
    private Profile profile = Profile.PUBLICATION;

    @Option(
            names = "--pdf",
            paramLabel = "KIND",
            completionCandidates = Arguments.PdfProfiles.class,
            description = "What the PDF files are: accessible (when not given) for PDF/A-2a and PDF/UA-1; with-data for"
                    + " PDF/A-3b and PDF/UA-1 with the dossier and the workbook attached; plain for neither.")
    private PdfProfile pdf = PdfProfile.ACCESSIBLE;

    @Option(
            names = "--font",
            paramLabel = "FILE",
            description =
                    "A TrueType font that is asked for what the text font lacks, before those of the program; may be"
                            + " given several times.")
    private List<Path> fonts = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day from which to look at the facts; the dossier's own when not given.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "How dates and numbers are written, such as en-GB (when not given) or en-US.")
    private Notation notation = Notation.ENGLISH;

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            converter = Arguments.NotBlank.class,
            description = "Who publishes the reports; \"${DEFAULT-VALUE}\" when not given.")
    private String organisation = "Secretariat";

    @Option(
            names = "--classification",
            paramLabel = "TEXT",
            converter = Arguments.NotBlank.class,
            description = "The marking of the reports; \"${DEFAULT-VALUE}\" when not given.")
    private String classification = "Public";

    @Mixin
    private final FailOn.Chosen failOn = new FailOn.Chosen();

    @Option(names = "--findings", description = "Also lists the findings of each report: what its readers should know.")
    private boolean withFindings;

    @Override
    public Integer call() throws IOException, ExecutionException, InterruptedException {
        List<Report<Dossier>> wanted = chosen.isEmpty()
                ? StandardReports.ALL
                : chosen.stream().distinct().map(Arguments::report).toList();
        if (data == null) {
            throw new TypeConversionException("--data is missing, must name a dossier: attest init writes one to begin"
                    + " with, and examples/bangladesh-bali-process.json comes with the program");
        }
        OpenDossier opened = OpenDossier.at(data);
        Edition edition = Edition.of(asOf.orElse(opened.dossier().asOf()), organisation)
                .locale(notation.locale().toLanguageTag())
                .classification(classification)
                .data(opened.name(), opened.sha256());
        Finished finished =
                new Finished(opened, edition, out.toAbsolutePath().normalize(), make(wanted, opened, edition));
        List<Failure> failures = finished.failures();
        List<String> failing = finished.failing(failOn.verdicts);
        Stream.concat(failures.stream().map(Failure::words), failing.stream()).forEach(console()::complain);
        int exitCode = Stream.concat(
                        failures.stream().map(Failure::exitCode),
                        failing.stream().map(line -> ExitCode.DATA_HAS_PROBLEMS))
                .max(Integer::compare)
                .orElse(ExitCode.DONE);
        return tell(exitCode, finished.document(), () -> finished.print(console(), withFindings));
    }

    /** Two at a time, for most of the time goes into one thread's own work; told in the order that was asked for. */
    private List<Finished.Made> make(List<Report<Dossier>> wanted, OpenDossier opened, Edition edition)
            throws ExecutionException, InterruptedException {
        Dossier dossier = opened.dossier().asOf(edition.asOf());
        try (Progress progress = progress();
                ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Finished.Made>> begun = wanted.stream()
                    .map(report -> threads.submit(() -> made(report, dossier, edition, targets(report, opened))))
                    .toList();
            try {
                List<Finished.Made> made = new ArrayList<>();
                for (Report<Dossier> report : wanted) {
                    progress.at(made.size(), wanted.size(), report.id());
                    made.add(begun.get(made.size()).get());
                }
                return made;
            } finally {
                // When one has failed, those that have not begun are left, and those that have may end.
                begun.forEach(work -> work.cancel(false));
            }
        }
    }

    /**
     * A format that cannot hold the report leaves the others their files; a file that cannot be put in its place leaves all
     * of its report as they were, so that they agree.
     */
    private static Finished.Made made(Report<Dossier> report, Dossier dossier, Edition edition, Target... targets) {
        var bound = Reports.bind(report, dossier, edition);
        try {
            return new Finished.Made(report.id(), bound.write(targets), List.of());
        } catch (RenderException whole) {
            Result made = new Result(List.of(), 0, List.of(), List.of());
            if (whole.getCause() instanceof IOException) {
                return new Finished.Made(report.id(), made, List.of(whole));
            }
            List<RenderException> failures = new ArrayList<>();
            for (Target target : targets) {
                try {
                    made = joined(made, bound.write(target));
                } catch (RenderException e) {
                    failures.add(e);
                }
            }
            return new Finished.Made(report.id(), made, failures);
        }
    }

    private static Result joined(Result first, Result second) {
        return new Result(
                Stream.concat(first.files().stream(), second.files().stream()).toList(),
                second.rows(),
                Stream.concat(first.findings().stream(), second.findings().stream())
                        .distinct()
                        .toList(),
                second.checks());
    }

    private Target[] targets(Report<Dossier> report, OpenDossier opened) {
        XlsxRenderer workbook = new XlsxRenderer(XlsxOptions.DEFAULT.profile(profile));
        PdfRenderer paper = pdf == PdfProfile.WITH_DATA
                ? new PdfRenderer(drawn(PdfOptions.withData(opened.file())), workbook)
                : new PdfRenderer(drawn(PdfOptions.of(pdf)));
        return formats.stream()
                .map(format -> format == Format.XLSX ? workbook : paper)
                .map(renderer -> Target.file(out.resolve(report.id() + "." + renderer.fileExtension()), renderer))
                .toArray(Target[]::new);
    }

    private PdfOptions drawn(PdfOptions options) {
        Fonts own = Fonts.standard();
        for (Path font : fonts) {
            own = own.with(font);
        }
        return options.fonts(own).missingGlyphs(MissingGlyphs.REPLACE);
    }

    /** What is made of a report. */
    enum Format {
        XLSX,
        PDF
    }
}
