package org.attest.report.internal.standard.penalty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.indicator.Verdict;
import org.attest.model.law.OffenceRole;
import org.attest.model.value.Answer;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Names;

/**
 * How the offences stand to one criterion.
 *
 * @param judge who says so
 * @param isLater whether of a period after the as-of date
 */
record CriterionRow(String name, String judge, boolean isLater, List<Verdict> verdicts) {
    private static final String COMPUTED = "computed here";

    /** The criteria that are computed, then those that others judged. */
    static List<CriterionRow> of(Dossier dossier, Edition edition) {
        List<OffenceRow> offences = OffenceRow.of(dossier, edition);
        List<CriterionRow> rows = new ArrayList<>();
        rows.add(computed("Serious crime: UNTOC article 2(b)", offences, OffenceRow::seriousCrime, Verdict.MET));
        rows.add(computed("No fine in place of imprisonment", offences, OffenceRow::fineInLieu, Verdict.NOT_MET));
        rows.add(computed("Attempt covered by the law", offences, row -> row.covers(OffenceRole.ATTEMPT), Verdict.MET));
        rows.add(computed(
                "Abetment covered by the law", offences, row -> row.covers(OffenceRole.ABETMENT), Verdict.MET));
        rows.add(computed("Law in force on the as-of date", offences, OffenceRow::inForce, Verdict.MET));
        rows.addAll(assessed(AssessmentRow.of(dossier, edition), edition));
        return rows;
    }

    /** @param ifYes what an answer of yes means for the criterion */
    private static CriterionRow computed(
            String name, List<OffenceRow> offences, Function<OffenceRow, Answer> question, Verdict ifYes) {
        Verdict ifNo = ifYes == Verdict.MET ? Verdict.NOT_MET : Verdict.MET;
        return new CriterionRow(
                name,
                COMPUTED,
                false,
                offences.stream()
                        .map(question)
                        .map(answer ->
                                answer.known().map(yes -> yes ? ifYes : ifNo).orElse(Verdict.NOT_ASSESSED))
                        .toList());
    }

    private static List<CriterionRow> assessed(List<AssessmentRow> assessments, Edition edition) {
        List<List<AssessmentRow>> rounds = List.copyOf(assessments.stream()
                .collect(Collectors.groupingBy(AssessmentRow::round, LinkedHashMap::new, Collectors.toList()))
                .values());
        return Names.rows(
                rounds,
                round -> round.getFirst().round().criterion(),
                round -> round.getFirst().round().criterion() + ", " + judge(round.getFirst(), edition),
                (name, round) -> new CriterionRow(
                        name,
                        judge(round.getFirst(), edition),
                        round.getFirst().isLater(),
                        round.stream().map(AssessmentRow::verdict).toList()));
    }

    private static String judge(AssessmentRow row, Edition edition) {
        return row.assessor()
                + row.round()
                        .period()
                        .map(period -> ", " + edition.notation().print(period))
                        .orElse("");
    }

    long count(Verdict verdict) {
        return verdicts.stream().filter(verdict::equals).count();
    }
}
