package org.attest.model.court;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;

/**
 * The exact number of cases that were pending when a day began, as a caseload says it.
 *
 * @param index of the caseload in its list
 * @param isAtEnd whether it is told of the end of the period, else of its start
 */
public record PendingCases(
        int index, Caseload.Series series, LocalDate day, DateSpan period, boolean isAtEnd, long number) {
    /**
     * What caseloads say several times of one forum, type of case and day, a list for each: the end of a period is the start of the next,
     * and that of a year the end of its last quarter.
     */
    public static List<List<PendingCases>> severalTimes(List<Caseload> caseloads) {
        return IntStream.range(0, caseloads.size())
                .boxed()
                .flatMap(index -> of(index, caseloads.get(index)))
                .collect(Collectors.groupingBy(
                        each -> List.of(each.series, each.day), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(said -> said.size() > 1)
                .toList();
    }

    private static Stream<PendingCases> of(int index, Caseload it) {
        return it.period().value().filter(span -> span.length().isPresent()).stream()
                .flatMap(span -> {
                    LocalDate start = span.firstDay().orElseThrow();
                    LocalDate next = span.lastDay().orElseThrow().plusDays(1);
                    return Stream.concat(
                            exactly(it.pendingStart())
                                    .map(n -> new PendingCases(index, it.series(), start, span, false, n)),
                            exactly(it.pendingEnd())
                                    .map(n -> new PendingCases(index, it.series(), next, span, true, n)));
                });
    }

    private static Stream<Long> exactly(Claim<Count> count) {
        return count.value().filter(Count.Exact.class::isInstance).map(Count::number).stream();
    }
}
