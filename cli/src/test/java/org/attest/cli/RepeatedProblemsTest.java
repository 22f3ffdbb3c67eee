package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More than a few problems of one cause are one line, at the first of them. */
class RepeatedProblemsTest {
    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Shell attest(String... options) {
        Shell shell = Shell.run(options);
        return new Shell(shell.exitCode(), shell.results().replace(folder + "/", ""), shell.progress());
    }

    @Test
    void of_a_column_of_a_table() throws IOException {
        String caseloads = file(
                "caseloads.csv",
                "forum,period,incoming,resolved,source\n"
                        + IntStream.range(1000, 3646)
                                .mapToObj(year -> "bd," + year + ",\"3," + (year % 900 + 100) + "\",7,s1\n")
                                .collect(Collectors.joining())
                        + "bd,4000,7,x,s1\nbd,4001,7,x,s1\nbd,4002,7,y,s1\n");
        String[] options = {
            "import",
            caseloads,
            file("sources.csv", "id,kind,title,published,language\ns1,news,One,2023,en\n"),
            file("jurisdictions.csv", "id,name,level,code,source\nbd,Bangladesh,country,BD,s1\n"),
            "--id=d",
            "--title=D",
            "--as-of=2024-03-31",
            "--out=" + folder.resolve("made.json"),
            "--locale=de-CH"
        };
        options[options.length - 1] = "--quiet";
        assertThat(attest(options).results()).isEqualToNormalizingNewlines("""
                caseloads.csv:2:3: 2,646 x, among them caseloads.csv:3:3 "3,201", caseloads.csv:4:3 "3,202", caseloads.csv:5:3 "3,203": column "incoming": count "3,200" is malformed
                    hint: must be a whole number, alone or after one of > >= < <= ~ (such as 78 or ">295"); try --locale en-US
                caseloads.csv:2648:4: column "resolved": count "x" is malformed
                    hint: must be a whole number, alone or after one of > >= < <= ~ (such as 78 or ">295")
                caseloads.csv:2649:4: column "resolved": count "x" is malformed
                    hint: must be a whole number, alone or after one of > >= < <= ~ (such as 78 or ">295")
                caseloads.csv:2650:4: column "resolved": count "y" is malformed
                    hint: must be a whole number, alone or after one of > >= < <= ~ (such as 78 or ">295")
                2,649 problems, made.json is not written
                """);
        options[options.length - 1] = "--json";
        assertThat(attest(options).results())
                .contains("\"problemCount\": 2649", "\"row\": 1001,")
                .doesNotContain("\"row\": 1002,", " x column");
        options[options.length - 1] = "--locale=en-US";
        assertThat(attest(options).results()).contains("\n3 problems, ");
    }

    @Test
    void of_a_field_of_a_dossier() throws IOException {
        String sources = IntStream.range(0, 50)
                .mapToObj(each -> "{\"id\": \"s" + each + "\", \"title\": \"T\", \"published\": \"2024\", \"kind\": \"n"
                        + each + "\", \"language\": \"en\"}")
                .collect(Collectors.joining(",\n"));
        String dossier = file("d.json", """
                {"schemaVersion": "1", "id": "d", "title": "D", "asOf": "2024", "sources": [
                %s]}""".formatted(sources));
        assertThat(attest("check", dossier).results()).matches("""
                        d.json:1:57: /asOf: is the text "2024"
                            hint: must be a day such as "2024-03-18"
                        d.json:2:\\d+: 50 x, among them 3:\\d+ "n1", 4:\\d+ "n2", 5:\\d+ "n3": /sources/0/kind: value "n0" is unknown
                            hint: .*must be one of .*
                        d.json: 51 problems
                        """);
        assertThat(attest("check", dossier, "--json").results()).contains("/sources/49/kind");
    }
}
