package org.attest.report.internal.standard.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.value.Claim;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Alike;
import org.attest.report.internal.standard.Wording;

/** The same facts of several things that no source states, for one reason. */
record UnknownRow(Claim<String> value, List<FactRow> facts) {
    static List<UnknownRow> of(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        return FactRow.unknowns(dossier, edition).stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.name(), row.value()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .collect(Collectors.groupingBy(
                        facts -> List.of(
                                facts.getFirst().value(),
                                facts.stream().map(fact -> fact.field(words)).toList()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .flatMap(alike -> Alike.rows(alike, alike.getFirst().size()))
                .map(alike -> new UnknownRow(
                        alike.getFirst().getFirst().value(),
                        alike.stream().flatMap(List::stream).toList()))
                .toList();
    }

    /** What of each of them, once where it is the same. */
    String each(Function<FactRow, String> print) {
        return facts.stream().map(print).distinct().collect(Collectors.joining("; "));
    }
}
