package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.cli.internal.check.Folded;
import org.attest.model.Dossier;
import org.attest.model.DossierException;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.manifest.Resource;
import org.attest.report.standard.DossierPart;
import org.attest.report.standard.StandardReports;
import org.attest.report.wording.Notation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        description = {
            "Makes reports of a dossier.",
            "Each is a workbook, REPORT.xlsx, and a PDF with the same figures, REPORT.pdf."
        },
        footer = {
            "  attest run --data my-dossier.json",
            "  attest run tribunal-caseload source-annex --data my-dossier.json --format xlsx",
            "  attest run period-comparison --data my-dossier.json --before my-dossier-2023.json",
            "  attest run --data my-dossier.json --paper letter --watermark DRAFT",
            "  attest run tribunal-caseload --data my-dossier.json --burst-by tribunal --jobs 2"
        })
final class RunCommand extends ResultCommand {
    /** Who publishes reports when nobody says so. */
    static final String ORGANISATION = "Secretariat";

    /** To a newcomer, who has none yet. */
    static final String NO_DATA =
            "--data is missing, must name a dossier: attest init writes one to begin with, attest demo"
                    + " an example with its reports";

    @Parameters(
            paramLabel = "REPORT",
            completionCandidates = Arguments.Reports.class,
            description = "The reports to make, by their ids; all when none is given.")
    private List<String> chosen = new ArrayList<>();

    @Option(
            names = "--pack",
            description = "Makes one report of them, pack.xlsx and pack.pdf, with one list of sources.")
    private boolean pack;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            required = true,
            description = "The dossier, a JSON file; must be given.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path data;

    @Option(
            names = "--before",
            paramLabel = "FILE",
            description = "An earlier dossier, for period-comparison alone: what differs from it.")
    private Optional<Path> before = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for the files; \"${DEFAULT-VALUE}\" when not given.")
    private Path out = Path.of("out");

    @Option(names = "--force", description = "Replaces files that are there already.")
    private boolean force;

    @Mixin
    private final Drawing drawing = new Drawing();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day from which to look at the facts; the dossier's own when not given.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "The language of the reports, such as en-GB (when not given), en-US, bn or bn-BD-u-nu-beng.")
    private Notation notation = Notation.ENGLISH;

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            converter = Arguments.NotBlank.class,
            description = "Who publishes the reports; \"${DEFAULT-VALUE}\" when not given.")
    private String organisation = ORGANISATION;

    @Option(
            names = "--marking",
            paramLabel = "TEXT",
            converter = Arguments.NotBlank.class,
            description = "In head and foot of each page, such as Public; none when not given.")
    private String marking = "";

    @Mixin
    private final FailOn.Chosen failOn = new FailOn.Chosen();

    @Option(names = Folded.OPTION, description = "Lists all findings, not the first few of each kind.")
    private boolean allFindings;

    @Mixin
    private final Parts parts = new Parts();

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    Stream<String> wrong() {
        return Stream.of(
                        chosen.stream().flatMap(id -> Arguments.wrongReport(id).stream()),
                        before.stream().flatMap(file -> notComparing()),
                        parts.wrong(before.isPresent()))
                .flatMap(wrong -> wrong);
    }

    /** The other reports show one dossier. */
    private Stream<String> notComparing() {
        String comparing =
                StandardReports.in(Notation.ENGLISH).periodComparison().id();
        String given = chosen.isEmpty()
                ? "all reports"
                : chosen.stream().filter(id -> !id.equals(comparing)).distinct().collect(Collectors.joining(", "));
        return given.isEmpty()
                ? Stream.empty()
                : Stream.of("--before is given with " + given + ", must be with " + comparing + " alone");
    }

    @Override
    public Integer call() throws IOException, ExecutionException, InterruptedException {
        Production production;
        try {
            production = production();
        } catch (UnsoundDossierException e) {
            return tell(e.file, e.unsound);
        }
        if (parts.by().isPresent()) {
            return new PartsRun(production, parts, parts.by().get(), force).tell(this, failOn.verdicts);
        }
        if (!force) {
            production.requireFree(Optional.empty());
        }
        return production.run(progress()).tell(this, failOn.verdicts, allFindings);
    }

    /** What its options ask for, with everything read that it is made from. */
    Production production() throws IOException {
        StandardReports reports = StandardReports.in(notation);
        List<Report<Dossier>> wanted = chosen.isEmpty()
                ? reports.all()
                : chosen.stream()
                        .distinct()
                        .map(id -> reports.find(id).orElseThrow())
                        .toList();
        List<Resource> inputs = new ArrayList<>();
        OpenDossier opened = opened(data, inputs);
        if (before.isPresent()) {
            wanted = List.of(
                    reports.periodComparison(opened(before.get(), inputs).dossier()));
        }
        inputs.addAll(Recipe.inputs(drawing.inputs()));
        Edition edition = Edition.of(asOf.orElse(opened.dossier().asOf()), organisation)
                .locale(notation.locale().toLanguageTag())
                .theme(drawing.theme(organisation))
                .classification(marking)
                .data(opened.input().name(), opened.sha256());
        List<String> packed = pack ? wanted.stream().map(report -> report.id()).toList() : List.of();
        Recipe recipe = Recipe.of(spec.commandLine().getParseResult(), inputs, packed);
        return new Production(opened, edition, out, drawing, recipe, pack ? List.of(reports.pack(wanted)) : wanted);
    }

    /** By what the dossier is divided, if it is. */
    Optional<DossierPart> part() {
        return parts.by();
    }

    private static OpenDossier opened(Path file, List<Resource> inputs) throws IOException {
        try {
            OpenDossier opened = OpenDossier.at(file);
            inputs.add(opened.input());
            return opened;
        } catch (DossierException e) {
            throw new UnsoundDossierException(file, e);
        }
    }

    /** Of a dossier that has problems, with its file. */
    static final class UnsoundDossierException extends IOException {
        private static final long serialVersionUID = 1;

        private final transient Path file;
        private final DossierException unsound;

        UnsoundDossierException(Path file, DossierException unsound) {
            super(unsound);
            this.file = file;
            this.unsound = unsound;
        }
    }
}
