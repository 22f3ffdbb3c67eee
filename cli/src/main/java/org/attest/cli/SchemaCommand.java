package org.attest.cli;

import java.util.concurrent.Callable;
import org.attest.model.json.DossierJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

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
    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(DossierJson.schema());
        return ExitCode.DONE;
    }
}
