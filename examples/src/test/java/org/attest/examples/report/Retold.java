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

    private Retold() {}

    static List<Row> of(Row row) {
        List<Fact> facts = row.facts();
        return switch (row.table()) {
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
            case "outcomes" ->
                List.of(with(
                        row,
                        facts.stream()
                                .filter(fact -> !fact.words().equals(HOUSE_RULE))
                                .toArray(Fact[]::new)));
            default -> List.of(row);
        };
    }

    /** There is no table of those that are overdue: their days stand in the table of all. */
    static String sentence(String old) {
        return old.replace("is not listed here, and is not", "is not called so, and is not");
    }

    private static Fact said(String words) {
        return new Fact(words, List.of());
    }

    private static Row with(Row row, Fact... facts) {
        return new Row(row.table(), List.of(facts), row.shared());
    }
}
