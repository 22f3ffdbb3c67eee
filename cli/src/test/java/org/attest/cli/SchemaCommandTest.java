package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {
    @Test
    void prints_a_schema_that_the_bundled_dossier_fits() throws IOException {
        Shell shell = Shell.run("schema");

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.results()).startsWith("""
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "type": "object",
                """);
        String dossier = Files.readString(Shell.EXAMPLE);
        assertThat(Validator.misfits(shell.results(), dossier)).isEmpty();
        assertThat(Validator.misfits(shell.results(), dossier.replaceFirst("\"asOf\"", "\"asoF\"")))
                .isNotEmpty();
    }
}
