package org.attest.cli.internal.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.cli.internal.output.Json;
import org.attest.cli.internal.output.Words;
import org.attest.model.Problem;
import org.attest.model.Problem.Location;
import org.attest.model.finding.FindingKind;

/** A diagnosis in the format of code scanners: SARIF 2.1.0 (OASIS). */
public final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final Rule PROBLEM = rule("problem", "The text is no dossier as it stands.", "error");

    private static final List<Rule> RULES = Stream.concat(
                    Stream.of(PROBLEM), Stream.of(FindingKind.values()).map(Sarif::rule))
            .toList();

    private Sarif() {}

    /** Of some files, and of the failures to read others. */
    public static String of(List<Diagnosis> diagnoses, List<String> failures) {
        List<Notification> why = failures.stream()
                .map(words -> new Notification("error", new Message(words)))
                .toList();
        return log(diagnoses.stream().flatMap(Sarif::results).toList(), new Invocation(failures.isEmpty(), why));
    }

    private static Stream<Result> results(Diagnosis diagnosis) {
        Stream<Result> problems = diagnosis.problems().stream()
                .map(problem -> result(PROBLEM, message(problem), diagnosis.file(), ProblemLine.placeOf(problem)));
        Stream<Result> findings = diagnosis.findings().stream()
                .map(each -> result(
                        rule(each.finding().kind()),
                        each.finding().subject() + ": " + each.finding().message(),
                        diagnosis.file(),
                        each.place()));
        return Stream.concat(problems, findings);
    }

    private static String log(List<Result> results, Invocation invocation) {
        // Columns are as the parser counts them.
        Run run = new Run(new Tool(new Driver("attest", RULES)), "utf16CodeUnits", results, List.of(invocation));
        return Json.of(new Log(SCHEMA, "2.1.0", List.of(run)));
    }

    private static Rule rule(FindingKind kind) {
        return rule(Words.ofConstant(kind), "A reader should know: " + Diagnosis.words(kind) + ".", "warning");
    }

    private static Rule rule(String id, String words, String level) {
        return new Rule(id, new Message(words), new Configuration(level));
    }

    private static Result result(Rule rule, String message, Path file, Location place) {
        Region region = new Region(place.line(), place.column());
        return new Result(
                rule.id(),
                RULES.indexOf(rule),
                rule.defaultConfiguration().level(),
                new Message(message),
                List.of(new ResultLocation(new PhysicalLocation(new ArtifactLocation(uri(file)), region))));
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

    // The objects of the standard, by its names.

    private record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

    private record Run(Tool tool, String columnKind, List<Result> results, List<Invocation> invocations) {}

    private record Tool(Driver driver) {}

    private record Driver(String name, List<Rule> rules) {}

    private record Rule(String id, Message shortDescription, Configuration defaultConfiguration) {}

    private record Configuration(String level) {}

    private record Message(String text) {}

    private record Result(
            String ruleId, int ruleIndex, String level, Message message, List<ResultLocation> locations) {}

    private record ResultLocation(PhysicalLocation physicalLocation) {}

    private record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

    private record ArtifactLocation(String uri) {}

    private record Region(int startLine, int startColumn) {}

    private record Invocation(
            boolean executionSuccessful,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Notification> toolExecutionNotifications) {}

    private record Notification(String level, Message message) {}
}
