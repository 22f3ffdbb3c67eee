package org.attest.cli;

import java.util.concurrent.Callable;
import org.attest.model.json.DossierJson;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of a dossier. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema of a dossier.",
            "By it (draft 2020-12) editors complete and check a dossier while it is typed; a dossier says where it is"
                    + " in \"$$schema\"."
        },
        footer = {"  attest schema", "  attest schema > dossier.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.results().print(DossierJson.schema());
        return ExitCode.DONE;
    }
}
