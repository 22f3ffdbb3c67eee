package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log for code scanners, held against the rules of SARIF 2.1.0 that they insist on. */
class SarifTest {
    private static final String RULES = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "required": ["$schema", "version", "runs"],
              "properties": {
                "version": {"const": "2.1.0"},
                "runs": {
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "required": ["tool", "results", "columnKind", "invocations"],
                    "properties": {
                      "tool": {
                        "required": ["driver"],
                        "properties": {
                          "driver": {
                            "required": ["name", "rules"],
                            "properties": {
                              "name": {"const": "attest"},
                              "rules": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/rule"}}
                            }
                          }
                        }
                      },
                      "columnKind": {"const": "utf16CodeUnits"},
                      "invocations": {"items": {"required": ["executionSuccessful"]}},
                      "results": {"type": "array", "items": {"$ref": "#/$defs/result"}}
                    }
                  }
                }
              },
              "$defs": {
                "message": {"required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}},
                "level": {"enum": ["none", "note", "warning", "error"]},
                "rule": {
                  "required": ["id", "shortDescription", "defaultConfiguration"],
                  "properties": {
                    "id": {"type": "string", "pattern": "^[a-z-]+$"},
                    "shortDescription": {"$ref": "#/$defs/message"},
                    "defaultConfiguration": {"properties": {"level": {"$ref": "#/$defs/level"}}}
                  }
                },
                "result": {
                  "required": ["ruleId", "ruleIndex", "level", "message", "locations"],
                  "properties": {
                    "level": {"$ref": "#/$defs/level"},
                    "message": {"$ref": "#/$defs/message"},
                    "locations": {
                      "type": "array",
                      "minItems": 1,
                      "items": {
                        "required": ["physicalLocation"],
                        "properties": {
                          "physicalLocation": {
                            "required": ["artifactLocation", "region"],
                            "properties": {
                              "artifactLocation": {"required": ["uri"]},
                              "region": {
                                "required": ["startLine", "startColumn"],
                                "properties": {
                                  "startLine": {"type": "integer", "minimum": 1},
                                  "startColumn": {"type": "integer", "minimum": 1}
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeADossier() throws IOException {
        file = folder.resolve("my dossier.json");
        assertThat(Shell.run("init", file.toString()).exitCode()).isZero();
    }

    private Shell sarif() {
        Shell shell = Shell.run("check", file.toString(), "--sarif");
        assertThat(Validator.misfits(RULES, shell.results())).isEmpty();
        return shell;
    }

    @Test
    void has_a_warning_for_each_finding() {
        Shell shell = sarif();

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.results())
                .contains(result(List.of(
                        "\"ruleId\": \"conflict\",",
                        "\"ruleIndex\": 10,",
                        "\"level\": \"warning\",",
                        "\"message\": {",
                        "\"text\": \"Court of the North: 2 values of incoming stand against each other in s1 and s2, and none is"
                                + " chosen\"",
                        "},")));
        assertThat(shell.results()).contains("\"uri\": \"" + folder.toUri() + "my%20dossier.json\"");
    }

    @Test
    void has_an_error_for_each_problem() throws IOException {
        Files.writeString(file, Files.readString(file).replace("\"ministerial\"", "\"ministeral\""));

        Shell shell = sarif();

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.results())
                .contains("\"ruleId\": \"problem\"", "\"level\": \"error\"")
                .contains(
                        "\"/meetings/0/kind: value \\\"ministeral\\\" is unknown (perhaps \\\"ministerial\\\"), must be one of");
    }

    @Test
    void says_why_there_are_no_results() throws IOException {
        Files.delete(file);

        Shell shell = sarif();

        assertThat(shell.exitCode()).isEqualTo(3);
        assertThat(shell.results())
                .contains("\"results\": []", "\"executionSuccessful\": false")
                .contains("\"text\": \"" + file + ": there is no such file or folder\"");
        assertThat(shell.progress()).isEqualTo("attest: " + file + ": there is no such file or folder\n");
    }

    @Test
    void names_a_file_as_it_was_typed() {
        file = Path.of("src", "main", "resources", "org", "attest", "cli", "start.json");
        assertThat(sarif().results()).contains("\"uri\": \"src/main/resources/org/attest/cli/start.json\"");
    }

    private static String result(List<String> lines) {
        return String.join("\n", lines.subList(0, 4)).indent(10).strip() + "\n" + " ".repeat(12) + lines.get(4);
    }
}
