package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongKindOfFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check x.xlsx       | PK | is a workbook, must be a dossier (attest import makes a dossier of one, attest audit tells
            run --data x.xlsx  | PK | is a workbook, must be a dossier (attest import makes
            forms --from x.zip | PK | is a workbook, must be a dossier (attest import makes
            run x.xlsx         | PK | is a workbook, must be the id of a report (attest import makes
            check x.pdf        | %PDF-1.7       | is a PDF, must be a dossier (attest audit tells
            check x.csv        | id,name        | is a table, must be a dossier (attest import makes
            import x.pdf       | %PDF-1.7       | is a PDF, must be tables (attest audit tells
            import x.json      | {}             | is JSON, such as a dossier, must be tables (attest check and attest run
            audit x.json       | {}             | is JSON, such as a dossier, must be a workbook or a PDF (attest check and
            audit x.csv        | id,name        | is a table, must be a workbook or a PDF (attest import makes
            audit x.txt        | Notes          | is something else, must be a workbook (.xlsx or .xlsm) or a PDF
            """)
    void points_to_the_command_for_a_file_of_another_kind(String typed, String content, String said)
            throws IOException {
        String name = typed.substring(typed.lastIndexOf(' ') + 1);
        Path wrong = Files.writeString(folder.resolve(name), content.replace("PK", "PK\3\4"));

        Shell shell = Shell.run(typed.replace(name, wrong.toString()).split(" ", -1));

        assertThat(shell.exitCode()).isGreaterThan(1);
        assertThat(shell.results()).isEmpty();
        assertThat(shell.progress()).contains(wrong.toString(), said);
    }
}
