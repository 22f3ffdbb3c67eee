package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.attest.cli.internal.check.Folded;
import org.attest.model.internal.file.Drafts;
import org.attest.report.definition.Edition;
import org.attest.report.standard.StandardReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = {
            "Makes all reports of an example.",
            "The dossier of the example is written beside them, to look at and to change. Files that this command has"
                    + " made and nobody has changed are replaced; attest-manifest.json names them."
        },
        footer = {"  attest demo", "  attest demo --out example"})
final class DemoCommand extends ResultCommand {
    /** Also its name in the jar. */
    static final String DOSSIER = "bangladesh-bali-process.json";

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
        Edition edition = Edition.of(opened.dossier().asOf(), RunCommand.ORGANISATION)
                .data(opened.input().name(), opened.sha256());
        StandardReports reports = StandardReports.in(edition.notation());
        Recipe recipe = Recipe.of(opened.input());
        Production production = new Production(opened, edition, out, new Drawing(), recipe, reports.all());
        if (!force) {
            production.requireFree(Optional.of(opened.input()));
        }
        Drafts.write(out.resolve(DOSSIER), stream -> stream.write(example));
        return production.run(progress()).tell(this, EnumSet.noneOf(FailOn.class), allFindings);
    }
}
