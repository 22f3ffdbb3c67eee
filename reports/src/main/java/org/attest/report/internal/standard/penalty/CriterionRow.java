package org.attest.report.internal.standard.penalty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.indicator.Assessment;
import org.attest.model.indicator.Verdict;
import org.attest.model.value.Answer;
import org.attest.model.value.Citation;
import org.attest.model.value.EntityId;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Alike;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.Wording;

/** The offences, and laws as a whole, of which a judge finds the same by a criterion; later if of a period after the as-of date. */
record CriterionRow(
        String criterion,
        String judge,
        Verdict verdict,
        List<String> subjects,
        List<Citation> citations,
        boolean isLater) {
    /** By the criteria that are computed, then by those that others judged. */
    static List<CriterionRow> of(Dossier dossier, Edition edition) {
        return Stream.of(
                        computed("serious-crime-of-untoc", OffenceRow::seriousCrime, Verdict.MET, dossier, edition),
                        computed(
                                "no-fine-in-place-of-imprisonment",
                                OffenceRow::fineInLieu,
                                Verdict.NOT_MET,
                                dossier,
                                edition),
                        dossier.assessments().stream()
                                .collect(Collectors.groupingBy(
                                        Assessment::criterion, LinkedHashMap::new, Collectors.toList()))
                                .values()
                                .stream()
                                .flatMap(judged -> assessed(judged, dossier, edition)))
                .flatMap(rows -> rows)
                .toList();
    }

    /** @param ifYes what an answer of yes means for the criterion */
    private static Stream<CriterionRow> computed(
            String key, Function<OffenceRow, Answer> question, Verdict ifYes, Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        Verdict ifNo = ifYes == Verdict.MET ? Verdict.NOT_MET : Verdict.MET;
        return OffenceRow.of(dossier, edition).stream()
                .collect(Collectors.groupingBy(
                        row -> question.apply(row)
                                .known()
                                .map(yes -> yes ? ifYes : ifNo)
                                .orElse(Verdict.NOT_ASSESSED),
                        TreeMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(same -> Alike.rows(same.getValue(), 1)
                        .map(row -> new CriterionRow(
                                words.say(key),
                                words.say("computed-here"),
                                same.getKey(),
                                row.stream().map(OffenceRow::name).toList(),
                                Citations.of(row, OffenceRow::penaltyCitations),
                                false)));
    }

    /** By one criterion: each round is of an assessor and a period; offences that it leaves out are not assessed, if it was about any. */
    private static Stream<CriterionRow> assessed(List<Assessment> judged, Dossier dossier, Edition edition) {
        Map<EntityId, String> offences = new LinkedHashMap<>();
        OffenceRow.of(dossier, edition)
                .forEach(row -> offences.put(row.offence().id(), row.name()));
        Map<EntityId, String> subjects = new LinkedHashMap<>(offences);
        dossier.instruments().forEach(law -> subjects.put(law.id(), law.title()));
        return judged.stream()
                .filter(each -> subjects.containsKey(each.subject().id()))
                .collect(Collectors.groupingBy(
                        each -> List.of(each.assessor(), each.period()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(round -> {
                    Map<Verdict, List<String>> found = new TreeMap<>();
                    round.forEach(each -> found.computeIfAbsent(each.verdict(), of -> new ArrayList<>())
                            .add(Objects.requireNonNull(
                                    subjects.get(each.subject().id()))));
                    Map<EntityId, String> left = new LinkedHashMap<>(offences);
                    round.forEach(each -> left.remove(each.subject().id()));
                    if (left.size() < offences.size() && !left.isEmpty()) {
                        found.computeIfAbsent(Verdict.NOT_ASSESSED, of -> new ArrayList<>())
                                .addAll(left.values());
                    }
                    Assessment first = round.getFirst();
                    String judge = dossier.get(first.assessor()).label()
                            + first.period()
                                    .map(period -> ", " + edition.notation().print(period))
                                    .orElse("");
                    boolean later = first.period()
                            .filter(dossier.asOf(edition.asOf())::isLater)
                            .isPresent();
                    return found.entrySet().stream().flatMap(same -> {
                        List<Citation> citations = Citations.of(
                                round.stream()
                                        .filter(each -> each.verdict() == same.getKey())
                                        .toList(),
                                Assessment::citations);
                        return Alike.rows(same.getValue(), 1)
                                .map(row -> new CriterionRow(
                                        first.criterion(), judge, same.getKey(), row, citations, later));
                    });
                });
    }
}
