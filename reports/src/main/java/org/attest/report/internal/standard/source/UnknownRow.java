package org.attest.report.internal.standard.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.value.Claim;
import org.attest.report.definition.Edition;

/** Facts of one thing that no source states, for one reason. */
record UnknownRow(String subject, Claim<String> value, List<FactRow> facts) {
    static List<UnknownRow> of(Dossier dossier, Edition edition) {
        return FactRow.unknowns(dossier, edition).stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.name(), row.value()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(facts ->
                        new UnknownRow(facts.getFirst().name(), facts.getFirst().value(), facts))
                .toList();
    }

    /** What of each of them, once where it is the same. */
    String each(Function<FactRow, String> print) {
        return facts.stream().map(print).distinct().collect(Collectors.joining("; "));
    }
}
