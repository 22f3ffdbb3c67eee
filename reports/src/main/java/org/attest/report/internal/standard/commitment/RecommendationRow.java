package org.attest.report.internal.standard.commitment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.commitment.Statement.Position;
import org.attest.model.commitment.StatementKind;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.EntityId;
import org.attest.model.value.Reason;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;

/** A recommendation with how it was answered and what became of it; and the names of those who recommend, which no other has. */
record RecommendationRow(StatementRow said, Claim<List<String>> sides) {
    private static List<RecommendationRow> all(Dossier dossier, Edition edition) {
        List<StatementRow> said = StatementRow.byMeeting(dossier, edition).stream()
                .filter(row -> row.statement().kind() == StatementKind.RECOMMENDATION)
                .toList();
        Map<EntityId, String> names = Names.of(
                said.stream()
                        .flatMap(row -> row.statement().speakers().values().stream())
                        .flatMap(List::stream),
                dossier);
        return said.stream()
                .map(row -> new RecommendationRow(
                        row,
                        row.statement()
                                .speakers()
                                .map(sides -> sides.stream()
                                        .map(side -> Objects.requireNonNull(names.get(side.id())))
                                        .toList())))
                .toList();
    }

    /** Those that the figures are about, by session. */
    static List<RecommendationRow> of(Dossier dossier, Edition edition) {
        return all(dossier, edition).stream().filter(row -> !row.said.isLater()).toList();
    }

    /** Those of sessions after the as-of date. */
    static List<RecommendationRow> later(Dossier dossier, Edition edition) {
        return all(dossier, edition).stream().filter(row -> row.said.isLater()).toList();
    }

    Optional<String> addressees() {
        return Wording.joined(
                "; ",
                said.statement().addressees().stream()
                        .map(to -> said.dossier().get(to).label()));
    }

    /** The sides to count it with. */
    Stream<String> bySide(Wording words) {
        return sides
                .value()
                .orElseGet(() -> List.of(words.say(sides.absence().isPresent() ? "no-side-named" : "sides-disputed")))
                .stream();
    }

    /** The themes to count it with: areas, then the categories of its own framework. */
    Stream<String> byTheme(Wording words) {
        List<String> themes = Stream.concat(
                        said.statement().areas().stream().sorted().map(words::of),
                        said.statement().categories().stream())
                .distinct()
                .toList();
        return themes.isEmpty() ? Stream.of(words.say("no-theme-named")) : themes.stream();
    }

    /** How it was answered, or why no answer is known. */
    String answer(Wording words) {
        Claim<Position> position = said.statement().position();
        return position.value()
                .map(words::of)
                .orElseGet(() -> position.absence()
                        .map(why -> unanswered(why, words))
                        .orElseGet(() -> words.say("answer-disputed")));
    }

    /** That there is no answer, and why. */
    static String unanswered(Reason why, Wording words) {
        return words.say("no-answer", words.of(why));
    }

    boolean isDisputed() {
        return said.statement().position().values().size() > 1;
    }

    boolean isSupported() {
        return said.isPledge();
    }

    boolean isFollowed() {
        return said.isFollowed();
    }

    /** How far the commitments that follow it are done; only what is supported is followed up. */
    String outcome(Wording words) {
        return isSupported()
                ? Wording.joined(
                                "; ",
                                followers()
                                        .map(CommitmentRow::completion)
                                        .distinct()
                                        .sorted()
                                        .map(words::of))
                        .orElseGet(() -> words.say("no-commitment"))
                : words.say("not-followed-up-2");
    }

    List<Citation> citationsOfOutcome() {
        return isSupported() ? Citations.of(followers().toList(), CommitmentRow::citationsOfCompletion) : List.of();
    }

    private Stream<CommitmentRow> followers() {
        return said.commitments().stream().filter(CommitmentRow::counts);
    }

    /** A recommendation with one of its themes, or one of its sides: it is counted with each. */
    record Part(String of, RecommendationRow row) {
        static List<Part> of(Dossier dossier, Edition edition, Function<RecommendationRow, Stream<String>> parts) {
            return RecommendationRow.of(dossier, edition).stream()
                    .flatMap(row -> parts.apply(row).map(part -> new Part(part, row)))
                    .toList();
        }
    }
}
