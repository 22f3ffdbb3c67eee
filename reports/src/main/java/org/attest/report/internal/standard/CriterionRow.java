package org.attest.report.internal.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.indicator.Verdict;
import org.attest.model.value.Answer;
import org.attest.report.definition.Edition;

/**
 * How the offences stand to one criterion.
 *
 * @param judge who says so
 * @param isLater whether of a period after the as-of date
 */
public record CriterionRow(String name, String judge, boolean isLater, List<Verdict> verdicts) {
    private static final String COMPUTED = "computed here";

    public CriterionRow {
        verdicts = List.copyOf(verdicts);
    }

    /** The criteria that are computed, then those that others judged. */
    public static List<CriterionRow> of(Dossier dossier, Edition edition) {
        List<OffenceRow> offences = OffenceRow.of(dossier, edition);
        List<CriterionRow> rows = new ArrayList<>();
        rows.add(computed("Serious crime: UNTOC article 2(b)", offences, OffenceRow::seriousCrime, Verdict.MET));
        rows.add(computed("No fine in place of imprisonment", offences, OffenceRow::fineInLieu, Verdict.NOT_MET));
        rows.add(computed("Attempt covered by the law", offences, OffenceRow::attemptCovered, Verdict.MET));
        rows.add(computed("Abetment covered by the law", offences, OffenceRow::abetmentCovered, Verdict.MET));
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
        List<String> names = RowNames.of(
                rounds,
                round -> round.getFirst().criterion(),
                round -> round.getFirst().criterion() + ", " + judge(round.getFirst(), edition));
        List<CriterionRow> rows = new ArrayList<>();
        for (List<AssessmentRow> round : rounds) {
            rows.add(new CriterionRow(
                    names.get(rows.size()),
                    judge(round.getFirst(), edition),
                    round.getFirst().isLater(),
                    round.stream().map(AssessmentRow::verdict).toList()));
        }
        return rows;
    }

    private static String judge(AssessmentRow row, Edition edition) {
        return row.assessor()
                + row.period()
                        .map(period -> ", " + edition.notation().print(period))
                        .orElse("");
    }

    public long met() {
        return count(Verdict.MET);
    }

    public long partlyMet() {
        return count(Verdict.PARTLY_MET);
    }

    public long notMet() {
        return count(Verdict.NOT_MET);
    }

    /** Not assessed, or not computable from what is known. */
    public long open() {
        return count(Verdict.NOT_ASSESSED);
    }

    private long count(Verdict verdict) {
        return verdicts.stream().filter(verdict::equals).count();
    }
}
