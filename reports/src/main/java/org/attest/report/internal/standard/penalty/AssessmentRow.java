package org.attest.report.internal.standard.penalty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.actor.Actor;
import org.attest.model.indicator.Assessment;
import org.attest.model.indicator.Verdict;
import org.attest.model.value.Answer;
import org.attest.model.value.Citation;
import org.attest.model.value.DateSpan;
import org.attest.model.value.EntityId;
import org.attest.model.value.Ref;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;

/** What an assessor found of an offence or, as a whole, an instrument; the number is of round and row: {@code 2.3}. */
record AssessmentRow(String number, Round round, String subject, Optional<Assessment> assessment, Dossier dossier) {
    /** One criterion as one assessor applied it in one period. */
    record Round(String criterion, Ref<Actor> assessor, Optional<DateSpan> period) {
        static Round of(Assessment assessment) {
            return new Round(assessment.criterion(), assessment.assessor(), assessment.period());
        }
    }

    private record Subject(EntityId id, String name, boolean isOffence) {}

    /** Every offence by every round in which any was assessed, and the instruments that were; criterion by criterion. */
    static List<AssessmentRow> of(Dossier dossier, Edition edition) {
        List<Subject> subjects = Stream.concat(
                        OffenceRow.of(dossier, edition).stream()
                                .map(row -> new Subject(row.offence().id(), row.name(), true)),
                        dossier.instruments().stream().map(law -> new Subject(law.id(), law.title(), false)))
                .toList();
        Dossier then = dossier.asOf(edition.asOf());
        List<AssessmentRow> rows = new ArrayList<>();
        int number = 0;
        for (var round : rounds(dossier, subjects).entrySet()) {
            number++;
            int entry = 0;
            boolean ofOffences = subjects.stream()
                    .anyMatch(subject -> subject.isOffence()
                            && !about(subject, round.getValue()).isEmpty());
            for (Subject subject : subjects) {
                for (Optional<Assessment> finding : findings(subject, round.getValue(), ofOffences)) {
                    entry++;
                    rows.add(new AssessmentRow(number + "." + entry, round.getKey(), subject.name(), finding, then));
                }
            }
        }
        return rows;
    }

    /** What one round says of a subject; an offence that it leaves out is there too, when it was about offences. */
    private static List<Optional<Assessment>> findings(Subject subject, List<Assessment> round, boolean ofOffences) {
        List<Assessment> own = about(subject, round);
        return own.isEmpty() && subject.isOffence() && ofOffences
                ? List.of(Optional.empty())
                : own.stream().map(Optional::of).toList();
    }

    private static Map<Round, List<Assessment>> rounds(Dossier dossier, List<Subject> subjects) {
        List<Assessment> judged = dossier.assessments().stream()
                .filter(assessment -> subjects.stream()
                        .anyMatch(subject ->
                                subject.id().equals(assessment.subject().id())))
                .toList();
        return judged.stream()
                .collect(Collectors.groupingBy(Assessment::criterion, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Round::of, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Assessment> about(Subject subject, List<Assessment> assessments) {
        return assessments.stream()
                .filter(assessment -> assessment.subject().id().equals(subject.id()))
                .toList();
    }

    String assessor() {
        return dossier.get(round.assessor()).label();
    }

    Verdict verdict() {
        return assessment.map(Assessment::verdict).orElse(Verdict.NOT_ASSESSED);
    }

    /** Whether it judges a period after the as-of date. */
    boolean isLater() {
        return round.period().filter(dossier::isLater).isPresent();
    }

    List<Citation> citations() {
        return assessment.map(Assessment::citations).orElse(List.of());
    }

    /** How the offences stand to one criterion by one judge; later if of a period after the as-of date. */
    record CriterionRow(String name, String judge, boolean isLater, List<Verdict> verdicts) {
        /** The criteria that are computed, then those that others judged. */
        static List<CriterionRow> of(Dossier dossier, Edition edition) {
            Wording words = Wording.in(edition);
            List<OffenceRow> offences = OffenceRow.of(dossier, edition);
            List<CriterionRow> rows = new ArrayList<>();
            rows.add(computed(
                    words.say("serious-crime-of-untoc"), words, offences, OffenceRow::seriousCrime, Verdict.MET));
            rows.add(computed(
                    words.say("no-fine-in-place-of-imprisonment"),
                    words,
                    offences,
                    OffenceRow::fineInLieu,
                    Verdict.NOT_MET));
            rows.addAll(assessed(AssessmentRow.of(dossier, edition), edition));
            return rows;
        }

        /** @param ifYes what an answer of yes means for the criterion */
        private static CriterionRow computed(
                String name,
                Wording words,
                List<OffenceRow> offences,
                Function<OffenceRow, Answer> question,
                Verdict ifYes) {
            Verdict ifNo = ifYes == Verdict.MET ? Verdict.NOT_MET : Verdict.MET;
            return new CriterionRow(
                    name,
                    words.say("computed-here"),
                    false,
                    offences.stream()
                            .map(question)
                            .map(answer -> answer.known()
                                    .map(yes -> yes ? ifYes : ifNo)
                                    .orElse(Verdict.NOT_ASSESSED))
                            .toList());
        }

        private static List<CriterionRow> assessed(List<AssessmentRow> assessments, Edition edition) {
            List<List<AssessmentRow>> rounds = List.copyOf(assessments.stream()
                    .collect(Collectors.groupingBy(AssessmentRow::round, LinkedHashMap::new, Collectors.toList()))
                    .values());
            return Names.rows(
                    rounds,
                    List.of(
                            round -> round.getFirst().round().criterion(),
                            round -> round.getFirst().round().criterion() + ", " + judge(round.getFirst(), edition)),
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
}
