package org.attest.examples.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.examples.report.BeforeCiting.Fact;
import org.attest.examples.report.BeforeCiting.Row;

/** The rows in which a report says today what it said in one row of a table that it has no more. */
final class Retold {
    /** Of the tests of penalties: two of them were numbers of a rule, and one was a double negative. */
    private static final Map<String, String> CRITERIA =
            Map.of("No fine in place of imprisonment", "Imprisonment that no fine can replace");

    /** In the order of the columns that counted them. */
    private static final List<String> FINDINGS = List.of("met", "partly met", "not met", "not assessed");

    /** Of a rule that is no standard of the field. */
    private static final String HOUSE_RULE = "more than three persons per case";

    /** Of a row that stands for the rows that say so: any value of these may cite. */
    static final String EACH_OF = "each of";

    private Retold() {}

    static List<Row> of(Row row) {
        List<Fact> facts = row.facts();
        return switch (row.table()) {
            case "source-list" ->
                List.of(with(
                        row,
                        facts.stream()
                                .map(fact -> new Fact(kind(fact.words()), fact.notes()))
                                .toArray(Fact[]::new)));
            // Organised or attended: each a row of its own, where there is any.
            case "participation" ->
                IntStream.of(2, 3)
                        .filter(i -> !Set.of("[x]", "[z]").contains(facts.get(i).words()))
                        .mapToObj(i -> with(row, facts.get(0), facts.get(1), facts.get(i)))
                        .toList();
            // Offences with one finding by one judge are a list, and their number stands beside it.
            case "assessments" ->
                List.of(with(
                        row,
                        facts.get(1),
                        facts.get(2),
                        said(facts.get(3).words() + ", " + facts.get(4).words()),
                        facts.get(5)));
            case "criteria-met" ->
                IntStream.range(0, FINDINGS.size())
                        .filter(i -> !facts.get(i + 2).words().equals("0"))
                        .mapToObj(i -> with(
                                row,
                                said(CRITERIA.getOrDefault(
                                        facts.get(0).words(), facts.get(0).words())),
                                facts.get(1),
                                said(FINDINGS.get(i)),
                                facts.get(i + 2)))
                        .toList();
            // Undertakings and commitments are totalled in one row, whose label names neither.
            case "undertakings", "commitments" ->
                List.of(with(
                        row,
                        facts.stream()
                                .filter(fact -> !fact.words().startsWith("All "))
                                .toArray(Fact[]::new)));
            // A remark was that a rule held which is no standard of the field, or that it did not.
            case "outcomes" ->
                List.of(with(
                        row,
                        facts.stream()
                                .filter(fact -> !Set.of(HOUSE_RULE, "none").contains(fact.words()))
                                .toArray(Fact[]::new)));
            // Meetings are counted without their sources, which stand with each of these meetings.
            case "counts" ->
                List.of(
                        with(row, facts.stream().map(fact -> said(fact.words())).toArray(Fact[]::new)),
                        new Row(EACH_OF, List.of(new Fact(facts.get(0).words(), notes(facts))), row.shared()));
            case "counts-subtotals" -> List.of(with(row, said("All meetings"), facts.get(2)));
            // What a lead has no evidence of is said of each of its commitments.
            case "progress-subtotals" -> List.of(with(row, facts.get(0), facts.get(1)));
            // A date that nobody states is among the facts that no source states.
            case "findings" ->
                switch (facts.get(0).words()) {
                    case "no due date" -> List.of(unknown(row, "due", "no due date"));
                    case "period unknown" -> List.of(unknown(row, "period", "period not stated"));
                    default -> List.of(row);
                };
            default -> List.of(row);
        };
    }

    private static Row unknown(Row row, String field, String reason) {
        return with(
                row,
                row.facts().get(1),
                said(field),
                said(reason),
                said(row.facts().get(3).words() + "/" + field));
    }

    private static List<Integer> notes(List<Fact> facts) {
        return facts.stream().flatMap(fact -> fact.notes().stream()).distinct().toList();
    }

    /** There is no table of those that are overdue: their days stand in the table of all. */
    static String sentence(String old) {
        return old.startsWith("What several lead together")
                // Nothing is led together.
                ? ""
                : old.replaceFirst("^(Inferred|Not assessed|Not known)\\. ", "")
                        .replace("None of the 5 has a due date", "5 commitments have no due date")
                        .replace("is not listed here, and is not", "is not called so, and is not")
                        .replace("(opinion)", "(opinion article)")
                        .replace(
                                ": they need the cases filed, resolved and pending at",
                                ". For the others no source states the cases filed, resolved and still pending at")
                        .replace("The others are left out of", "A meeting without one is left out of")
                        .replaceAll("(policy position|call|objective|report|concern|finding) (\\d+)", "$1 ($2)");
    }

    /** An opinion is called an opinion article. */
    static String kind(String old) {
        return old.replaceFirst("^opinion(?=,|$)", "opinion article");
    }

    /** A figure that is not known says so in words, not in shorthand. */
    static String figure(String old) {
        return switch (old) {
            case "[z]" -> "not applicable";
            case "[x]" -> "not reported";
            default -> old;
        };
    }

    private static Fact said(String words) {
        return new Fact(words, List.of());
    }

    private static Row with(Row row, Fact... facts) {
        return new Row(row.table(), List.of(facts), row.shared());
    }
}
