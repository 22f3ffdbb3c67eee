package org.attest.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.cli.internal.output.Words;
import org.attest.intake.internal.form.FilledForms;
import org.attest.intake.internal.form.Forms;
import org.attest.intake.internal.form.Forms.FormTable;
import org.attest.intake.internal.kind.Kind;
import org.attest.intake.internal.kind.KindColumn;
import org.attest.intake.internal.kind.Kinds;
import org.attest.model.DossierException;
import org.attest.model.internal.file.Drafts;
import org.attest.model.internal.rule.Nearest;
import org.attest.model.json.DossierFile;
import org.attest.model.json.DossierJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Writes the forms that attest import reads. */
@Command(
        name = "forms",
        description = {
            "Writes the tables that attest import reads.",
            "A workbook with a sheet for each kind of table, blank or filled in from a dossier."
        },
        footer = {
            "  attest forms",
            "  attest forms caseloads tribunals --columns",
            "  attest forms --from my-dossier.json --out tables"
        })
final class FormsCommand extends ResultCommand {
    private record KindsDocument(List<KindEntry> kinds) {}

    private record KindEntry(String kind, String about, List<ColumnEntry> columns) {
        static KindEntry of(Kind kind) {
            return new KindEntry(
                    kind.name(),
                    kind.about(),
                    kind.columns().stream()
                            .map(column -> new ColumnEntry(column.header(), column.isRequired(), column.help()))
                            .toList());
        }
    }

    private record ColumnEntry(String header, boolean required, String help) {}

    private record FormsDocument(Path path, List<UnheldEntry> unheld) {}

    private record UnheldEntry(String pointer) {}

    @Parameters(
            arity = "0..*",
            paramLabel = "KIND",
            description = "The tables to write, such as caseloads; all when none is given.")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The workbook, or a folder for text files when the name does not end with .xlsx;"
                    + " \"${DEFAULT-VALUE}\" when not given.")
    private Path out = Path.of("forms.xlsx");

    @Option(names = "--from", paramLabel = "FILE", description = "The dossier to fill the forms from, a JSON file.")
    private Optional<Path> from = Optional.empty();

    @Option(names = "--columns", description = "Writes nothing and lists the columns instead.")
    private boolean columnsOnly;

    @Option(names = "--force", description = "Replaces files that are there already.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        List<Kind> wanted = kinds.isEmpty()
                ? Kinds.ALL
                : kinds.stream().map(FormsCommand::kind).distinct().toList();
        if (columnsOnly) {
            return tell(
                    true,
                    new KindsDocument(wanted.stream().map(KindEntry::of).toList()),
                    () -> wanted.forEach(this::list));
        }
        if (!force) {
            for (Path file : Forms.files(out, wanted)) {
                Drafts.requireFree(file);
            }
        }
        if (from.isEmpty()) {
            return written(Forms.blank(wanted.stream().map(FormTable::blank).toList()), List.of());
        }
        Path file = from.get();
        DossierFile dossier;
        try {
            dossier = DossierJson.read(new ByteArrayInputStream(OpenDossier.bytes(file)));
        } catch (DossierException e) {
            return tell(file, e);
        }
        FilledForms filled = FilledForms.of(dossier);
        List<FormTable> tables = filled.tables().stream()
                .filter(table -> wanted.contains(table.kind()))
                .toList();
        return written(Forms.of(dossier.dossier(), tables), filled.unheld());
    }

    /** Writes the forms, and tells of the places of a dossier that they do not hold. */
    private int written(Forms forms, List<String> lost) throws IOException {
        forms.write(out);
        Runnable problems = () -> {
            if (!lost.isEmpty()) {
                lost.forEach(place -> println(out + ": is without " + place));
                println(out + ": " + Words.of(lost.size(), "part") + " of " + from.orElseThrow()
                        + " lost, everything else of these tables is in the forms");
            }
        };
        return tell(
                lost.isEmpty() ? ExitCode.DONE : ExitCode.DATA_HAS_PROBLEMS,
                new FormsDocument(out, lost.stream().map(UnheldEntry::new).toList()),
                problems,
                () -> {
                    println(out + ": written");
                    problems.run();
                });
    }

    private static Kind kind(String name) {
        return Kinds.find(name)
                .orElseThrow(() -> new TypeConversionException(Nearest.unknown("kind", name, Kinds.names())));
    }

    private void list(Kind kind) {
        println(kind.name() + ": " + kind.about());
        kind.columns().forEach(column -> list(column.marked() + ": " + column.help()));
        if (!kind.more().isEmpty()) {
            String more = kind.more().stream().map(KindColumn::header).collect(Collectors.joining(", "));
            list("where one of them needs more: " + more);
        }
    }

    private void list(String words) {
        println("  " + console().terminal().fitted(words, 4));
    }
}
