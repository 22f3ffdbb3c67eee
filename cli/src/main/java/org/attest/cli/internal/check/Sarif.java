package org.attest.cli.internal.check;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attest.cli.internal.output.JsonText;
import org.attest.cli.internal.output.Words;
import org.attest.model.Problem;
import org.attest.model.Problem.Location;
import org.attest.model.finding.FindingKind;

/** A diagnosis in the format of code scanners: SARIF 2.1.0 (OASIS). */
public final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String PROBLEM = "problem";

    private record Rule(String id, String words, String level) {}

    private static final List<Rule> RULES = Stream.concat(
                    Stream.of(new Rule(PROBLEM, "The text is no dossier as it stands.", "error")),
                    Stream.of(FindingKind.values())
                            .map(kind -> new Rule(
                                    Words.ofConstant(kind.name()),
                                    "A reader should know: " + Diagnosis.words(kind) + ".",
                                    "warning")))
            .toList();

    private record Result(Rule rule, String message, Location place) {}

    private Sarif() {}

    public static String of(Diagnosis diagnosis) {
        Stream<Result> problems = diagnosis.problems().stream()
                .map(problem -> new Result(rule(PROBLEM), message(problem), Diagnosis.placeOf(problem)));
        Stream<Result> findings = diagnosis.findings().stream()
                .map(each -> new Result(
                        rule(Words.ofConstant(each.finding().kind().name())),
                        each.finding().subject() + ": " + each.finding().message(),
                        each.place()));
        return log(run -> run.list(
                        "results",
                        Stream.concat(problems, findings).toList(),
                        (json, result) -> put(json, result, diagnosis.file()))
                .list("invocations", List.of(true), (json, successful) -> json.put("executionSuccessful", successful)));
    }

    /** Of a file that could not be read: no results, and why there are none. */
    public static String ofFailure(String message) {
        return log(run -> run.list("results", List.of(), (json, none) -> {})
                .list(
                        "invocations",
                        List.of(message),
                        (json, why) -> json.put("executionSuccessful", false)
                                .list(
                                        "toolExecutionNotifications",
                                        List.of(why),
                                        (notification, text) -> notification
                                                .put("level", "error")
                                                .object("message", words -> words.put("text", text)))));
    }

    private static String log(Consumer<JsonText> content) {
        return JsonText.of(log -> log.put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .list("runs", List.of(content), (run, rest) -> {
                    run.object(
                            "tool",
                            tool -> tool.object(
                                    "driver",
                                    driver -> driver.put("name", "attest").list("rules", RULES, Sarif::put)));
                    // As the parser counts.
                    run.put("columnKind", "utf16CodeUnits");
                    rest.accept(run);
                }));
    }

    private static void put(JsonText json, Rule rule) {
        json.put("id", rule.id())
                .object("shortDescription", words -> words.put("text", rule.words()))
                .object("defaultConfiguration", how -> how.put("level", rule.level()));
    }

    private static void put(JsonText json, Result result, Path file) {
        json.put("ruleId", result.rule().id())
                .put("ruleIndex", RULES.indexOf(result.rule()))
                .put("level", result.rule().level())
                .object("message", message -> message.put("text", result.message()))
                .list(
                        "locations",
                        List.of(result.place()),
                        (location, place) -> location.object(
                                "physicalLocation",
                                physical -> physical.object(
                                                "artifactLocation", artifact -> artifact.put("uri", uri(file)))
                                        .object(
                                                "region",
                                                region -> region.put("startLine", place.line())
                                                        .put("startColumn", place.column()))));
    }

    private static String message(Problem problem) {
        return (problem.pointer().isEmpty() ? "" : problem.pointer() + ": ") + problem.message();
    }

    /** Relative when the path is, for that is how scanners find the file in a checkout. */
    private static String uri(Path file) {
        return file.isAbsolute()
                ? file.toUri().toString()
                : Path.of("").toUri().relativize(file.toUri()).toString();
    }

    private static Rule rule(String id) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }
}
