package org.attest.model.court;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.place.Forum;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Ref;

/**
 * The exact number of cases that were pending when a period began or had ended, by one caseload.
 *
 * @param index of the caseload in its list
 */
public record PendingCases(int index, Ref<Forum> forum, DateSpan period, boolean isAtStart, long number) {
    /**
     * What caseloads state several times, each in a list of its own: the cases of one forum that were pending when a day
     * began. The end of one period is the start of the next, and of the year when it is the end of its last quarter.
     */
    public static List<List<PendingCases>> severalTimes(List<Caseload> caseloads) {
        return IntStream.range(0, caseloads.size())
                .boxed()
                .flatMap(index -> of(index, caseloads.get(index)))
                .collect(Collectors.groupingBy(PendingCases::moment, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(stated -> stated.size() > 1)
                .toList();
    }

    private static Stream<PendingCases> of(int index, Caseload caseload) {
        return caseload.period().value().filter(period -> period.length().isPresent()).stream()
                .flatMap(period -> Stream.of(true, false)
                        .flatMap(start -> exactly(start ? caseload.pendingStart() : caseload.pendingEnd())
                                .map(number -> new PendingCases(index, caseload.forum(), period, start, number))));
    }

    private static Stream<Long> exactly(Claim<Count> count) {
        return count.value().filter(Count.Exact.class::isInstance).map(Count::number).stream();
    }

    private List<Object> moment() {
        LocalDate day = isAtStart
                ? period.firstDay().orElseThrow()
                : period.lastDay().orElseThrow().plusDays(1);
        return List.of(forum, day);
    }
}
