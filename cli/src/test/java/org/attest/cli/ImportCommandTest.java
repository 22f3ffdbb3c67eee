package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    private Path folder;

    private String out = "";

    @BeforeEach
    void write() throws IOException {
        file("dossier.csv", "id,title,as of\nd,A dossier,2024-03-31\n");
        file("sources.csv", "id,kind,title,published,language\ns1,news,One,2023,en\n");
        file("jurisdictions.csv", "id,name,level,code,source\nbd,Bangladesh,country,BD,s1\n");
        out = folder.resolve("made.json").toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Shell attest(String... options) {
        String[] all = new String[options.length + 4];
        all[0] = "import";
        all[1] = folder.toString();
        all[2] = "--out";
        all[3] = out;
        System.arraycopy(options, 0, all, 4, options.length);
        return Shell.run(all);
    }

    @Test
    void makes_a_dossier_and_lists_its_tables() throws IOException {
        Shell shell = attest();
        assertThat(shell.exitCode()).isZero();
        assertThat(shell.results().replace(folder + "/", "").replaceAll(" +", " "))
                .isEqualToNormalizingNewlines("""
                        Table Kind Rows Records
                        sources.csv sources 1 1
                        jurisdictions.csv jurisdictions 1 1
                        made.json: 2 records
                        """);
        assertThat(Shell.run("check", out).exitCode()).isZero();
    }

    @Test
    void tells_characters_that_files_cannot_show_by_their_cells() throws IOException {
        file("sources.csv", "id,kind,title,published,language\ns1,news,\u4e2d,2023,en\n");

        Shell found = attest();
        assertThat(found.exitCode()).isZero();
        assertThat(found.results().replace(folder + "/", ""))
                .contains("sources.csv:2:3: has 1 character that no font has, a PDF prints [U+4E2D] (attest run --font"
                        + " FILE adds a font)\n");
        assertThat(attest("--json", "--force").results()).contains("\"row\": 2,", "prints [U+4E2D]");

        file("sources.csv", "id,kind,title,published,language\ns1,news,One\u0007\u001b,2023,en\n");

        Shell refused = attest("--force");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.results().replace(folder + "/", ""))
                .startsWith(
                        "sources.csv:2:3: column \"title\": has U+0007, U+001B\n    hint: must have characters that can be shown\n");
    }

    @Test
    void takes_options_for_how_the_tables_are_written() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.write(
                other.resolve("sources.csv"),
                "id|kind|title|published|language\ns|dataset|Köln|31.12.2020|de\n".getBytes(windows));
        Path regions = other.resolve("2020.txt");
        Files.write(regions, "id|name|level|source\nnrw|Nordrhein-Westfalen|division|s\n".getBytes(windows));
        Shell shell = Shell.run(
                "import",
                other.resolve("sources.csv").toString(),
                "jurisdictions=" + regions,
                "--locale=de-DE",
                "--separator=|",
                "--encoding=windows-1252",
                "--id=said",
                "--title=Said",
                "--as-of=2024-03-31",
                "--jurisdiction=nrw",
                "--out=" + out);
        assertThat(shell.exitCode()).isZero();
        assertThat(Path.of(out)).hasContent("""
                {
                  "schemaVersion": "1",
                  "id": "said",
                  "title": "Said",
                  "jurisdiction": "nrw",
                  "asOf": "2024-03-31",
                  "sources": [
                    {"id": "s", "kind": "dataset", "title": "Köln", "published": "2020-12-31", "language": "de"}
                  ],
                  "jurisdictions": [
                    {"id": "nrw", "name": "Nordrhein-Westfalen", "level": "division", "citations": ["s"]}
                  ]
                }
                """);
    }

    @Test
    void prints_problems_with_their_places_and_how_dates_may_be_written() throws IOException {
        file("caseloads.csv", "forum,period,incoming,source\nbd,32.13.2020,7,s1\n");
        Shell shell = attest("--locale", "de-DE");
        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.results())
                .isEqualToNormalizingNewlines(folder + """
                /caseloads.csv:2:2: column "period": date "2020-13-32" is not a day of the calendar
                    hint: must be an EDTF date such as 2024-03-18, 2020-03, 2020, XXXX-10-10 or XXXX, with ?, ~ or %% behind, or such as 31.12.2020
                1 problem, %s is not written
                """.replace("%%", "%").replace("%s", out));
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    void prints_a_hundred_problems_and_counts_the_others() throws IOException {
        String columns =
                IntStream.range(0, 120).mapToObj(column -> ",c" + column).collect(Collectors.joining());
        file("caseloads.csv", "forum,period,incoming,source" + columns + "\n");
        assertThat(attest().results())
                .hasLineCount(202)
                .endsWith("and 20 more" + System.lineSeparator() + "120 problems, " + out + " is not written"
                        + System.lineSeparator());
    }

    @Test
    void tells_of_a_mapping_that_is_none() throws IOException {
        String mapping = file("m.json", "{\"tabels\": {}}");
        Shell shell = attest("--mapping", mapping);
        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.results())
                .isEqualToNormalizingNewlines(mapping
                        + ":1:2: /tabels: field \"tabels\" is unknown\n    hint: perhaps \"tables\"; must be one of locale, dates, missing, marks, ignore, tables\n"
                        + "1 problem, " + out + " is not written\n");
    }

    @Test
    void refuses_wrong_options_in_words() {
        assertThat(attest("--locale", "de_DE").progress())
                .contains("\"de_DE\" is not a language tag, must be written like en-GB, de-DE or bn-BD");
        assertThat(attest("--encoding", "cp-none").progress())
                .contains("\"cp-none\" is not a known encoding, must be such as utf-8, windows-1252 or utf-16le");
        assertThat(attest("--separator", "ab").progress())
                .contains("\"ab\" cannot part cells, must be one character such as ; or the word tab");
        assertThat(attest("--separator", "ab").exitCode()).isEqualTo(2);
    }

    @Test
    void tells_of_files_that_cannot_be_read() throws IOException {
        Shell none = Shell.run("import", folder.resolve("none.csv").toString());
        assertThat(none.exitCode()).isEqualTo(3);
        assertThat(none.progress())
                .isEqualToNormalizingNewlines(
                        "attest: " + folder.resolve("none.csv") + ": there is no such file or folder\n");
        Shell damaged = Shell.run("import", file("forms.xlsx", "id,name"));
        assertThat(damaged.exitCode()).isEqualTo(3);
        assertThat(damaged.progress())
                .isEqualToNormalizingNewlines("attest: " + folder.resolve("forms.xlsx")
                        + ": is no workbook but a text, must be a workbook (.xlsx or .xlsm) or a text file (.csv)\n");
    }

    @Test
    void tells_scripts_in_json() throws IOException {
        assertThat(attest("--json").results().replace(folder + "/", "")).isEqualToNormalizingNewlines("""
                        {
                          "exitCode": 0,
                          "file": "made.json",
                          "tables": [
                            {
                              "table": "sources.csv",
                              "kind": "sources",
                              "rows": 1,
                              "records": 1
                            },
                            {
                              "table": "jurisdictions.csv",
                              "kind": "jurisdictions",
                              "rows": 1,
                              "records": 1
                            }
                          ],
                          "problemCount": 0,
                          "problems": [],
                          "findings": [],
                          "passedOver": []
                        }
                        """);
        assertThat(attest("--quiet", "--force").results()).isEmpty();
    }

    @Test
    void tells_scripts_of_problems_too() throws IOException {
        file("caseloads.csv", "forum,period,incoming,source\nbd,2020,x,s1\n");

        Shell shell = attest("--json");

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.results())
                .contains("\"problemCount\": 1", "\"row\": 2", "\"column\": 3")
                .doesNotContain("is not written");
    }

    @Test
    void replaces_a_dossier_only_when_it_is_told_to() throws IOException {
        Files.writeString(Path.of(out), "mine");

        Shell refused = attest();

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.progress())
                .isEqualToNormalizingNewlines("attest: " + out + ": is there already, must be replaced with --force\n");
        assertThat(Path.of(out)).hasContent("mine");
        assertThat(attest("--force").exitCode()).isZero();
    }
}
