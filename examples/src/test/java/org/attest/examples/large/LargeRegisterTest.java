package org.attest.examples.large;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.attest.report.Reports;
import org.attest.report.Result;
import org.attest.report.definition.Edition;
import org.attest.report.document.Document;
import org.attest.report.document.TextDump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeRegisterTest {
    @TempDir
    private Path folder;

    private Path filings(int count) throws IOException {
        return Files.writeString(
                folder.resolve("filings.tsv"),
                IntStream.range(0, count)
                        .mapToObj(i -> "F-" + i + "\tDhaka\t2024-03-18\t" + i + "\t" + (i % 2 == 0) + "\n")
                        .collect(joining()));
    }

    @Test
    void writes_a_workbook() throws IOException {
        Path workbook = folder.resolve("filings.xlsx");
        Result result = LargeRegister.write(filings(100), workbook);
        assertThat(result.rows()).isEqualTo(100);
        assertThat(workbook).isNotEmptyFile();
    }

    @Test
    void draws_a_long_file_as_it_comes() throws IOException {
        Edition edition = Edition.of(LocalDate.of(2024, 12, 31), "Court statistics unit");
        Document document =
                Reports.bind(LargeRegister.REGISTER, filings(5_000), edition).document();
        assertThat(document.tables().getFirst().rowCount()).isEmpty();
        assertThat(TextDump.of(document).lines())
                .contains(
                        "    | Number <text> | Court <text> | Filed <day> | Pages <whole> | Open <text>",
                        "    | F-4999 | Dhaka | 2024-03-18 | 4,999 | no");
    }
}
