package org.attest.report.internal.standard.commitment;

import static org.attest.model.value.Reason.NOT_REPORTED;
import static org.attest.report.definition.Aggregate.count;
import static org.attest.report.definition.Aggregate.distinct;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.actor.OrganizationKind;
import org.attest.model.commitment.Completion;
import org.attest.model.commitment.RecommendationGrade;
import org.attest.model.commitment.Specificity;
import org.attest.model.commitment.Statement.Position;
import org.attest.model.value.Reason;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Known;
import org.attest.report.definition.Report;
import org.attest.report.definition.Summary;
import org.attest.report.definition.Table;
import org.attest.report.definition.TableFigure;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.PrintedRows;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.internal.standard.Missing;
import org.attest.report.internal.standard.Worded;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.commitment.RecommendationRow.Part;
import org.attest.report.style.Orientation;
import org.attest.report.style.Tone;
import org.attest.report.wording.Phrase;

/** What was recommended to whom, how that was answered, and what became of it: in the terms of UPR Info and of GRETA. */
public final class Recommendations extends Worded {
    public Recommendations(Wording words) {
        super(words);
    }

    private final List<String> supported = List.of(words.of(Position.SUPPORTED));
    private final List<String> noted = List.of(words.of(Position.NOTED));
    private final List<String> open = Stream.concat(
                    Reason.OF_FACTS.stream().sorted().map(why -> RecommendationRow.unanswered(why, words)),
                    Stream.of(say("answer-disputed")))
            .toList();

    private static final Columns<RecommendationRow> R = Columns.of(RecommendationRow.class);
    private final TextColumn<RecommendationRow> session =
            R.text(say("session"), row -> row.said().meetingName(words));
    private final TextColumn<RecommendationRow> recommendation = R.text(
                    say("recommendation"), row -> row.said().name())
            .cite(row -> row.said().citations());
    final TextColumn<RecommendationRow> answer = inOrder(
            R.text(say("position"), row -> row.answer(words))
                    .cite(row -> row.said().statement().position().citations()),
            answers());
    private final TextColumn<RecommendationRow> specificity = inOrder(
            R.textOr(
                    say("specificity"),
                    NOT_REPORTED,
                    row -> row.said().statement().specificity().map(this::category)),
            Arrays.stream(Specificity.values()).map(this::category).toList().reversed());
    private final TextColumn<RecommendationRow> grade = inOrder(
            R.textOr(
                    say("grade"),
                    NOT_REPORTED,
                    row -> row.said().statement().grade().map(words::of)),
            Arrays.stream(RecommendationGrade.values()).map(words::of).toList());
    private final TextColumn<RecommendationRow> outcome = inOrder(
            R.text(say("what-became-of-it"), row -> row.outcome(words)).cite(RecommendationRow::citationsOfOutcome),
            Stream.concat(
                            Arrays.stream(Completion.values()).sorted().map(words::of).toList().reversed().stream(),
                            Stream.of(say("no-commitment"), say("not-followed-up-2")))
                    .toList());

    final Table<RecommendationRow> all = listing("recommendations", say("recommendations-by-session"));
    private final Table<RecommendationRow> later = listing("later", say("recommendations-after-the-as-of-date"));

    private Table<RecommendationRow> listing(String key, String title) {
        return Table.of(
                key,
                t -> t.title(title)
                        .columns(
                                session,
                                recommendation,
                                R.text(say("recommended-by"), row -> together(row.bySide(words)))
                                        .cite(row -> row.said()
                                                .statement()
                                                .speakers()
                                                .citations()),
                                R.textOr(say("recommended-to"), NOT_REPORTED, RecommendationRow::addressees),
                                R.text(say("theme"), row -> together(row.byTheme(words))),
                                answer,
                                specificity,
                                grade,
                                outcome)
                        .rowKey(recommendation)
                        .groupBy(session)
                        .orientation(Orientation.PORTRAIT)
                        .width(recommendation, 40));
    }

    private static String together(Stream<String> parts) {
        return Wording.joined("; ", parts).orElseThrow();
    }

    private String category(Specificity verb) {
        return say("specificity-of-five", verb.category(), words.of(verb));
    }

    private List<String> answers() {
        return Stream.of(supported, noted, open).flatMap(List::stream).toList();
    }

    private static <R> TextColumn<R> inOrder(TextColumn<R> column, List<String> order) {
        return column.inOrder(order.getFirst(), order.subList(1, order.size()).toArray(String[]::new));
    }

    /** Each recommendation as often as it has such parts: what the counts by them are made of. Print has the counts. */
    private final class Parts {
        private static final Columns<Part> P = Columns.of(Part.class);
        private final TextColumn<Part> part;
        private final Aggregate<Part> number;
        final Table<Part> each;
        final Summary<Part> counted;

        Parts(String key, String label, String title, String counts) {
            part = P.text(label, Part::of);
            TextColumn<Part> said = P.text(
                            recommendation.label(), each -> each.row().said().name())
                    .cite(each -> each.row().said().citations());
            TextColumn<Part> position =
                    inOrder(P.text(answer.label(), each -> each.row().answer(words)), answers());
            number = count(said).named(say("all"));
            each = Table.of(
                    "each-of-" + key,
                    t -> t.title(title)
                            .columns(part, said, position)
                            .grandTotal(say("all-recommendations"), distinct(said))
                            .inPdf(PrintedRows.none()));
            counted = each.pivot(part, position, number)
                    .as(key, (t, by) -> t.title(counts).orderBy(by.of(number).descending()));
        }
    }

    private final Parts themes = new Parts(
            "recommended-themes", say("theme"), say("each-recommendation-by-theme"), say("recommendations-by-theme"));
    private final Parts sides = new Parts(
            "sides",
            say("recommended-by"),
            say("each-recommendation-by-side"),
            say("recommendations-by-recommending-side"));

    private final Aggregate<RecommendationRow> number = count(recommendation).named(say("all"));
    private final Summary<RecommendationRow> positions = all.by(
                    answer, count(recommendation).named(say("recommendations")))
            .as(
                    "positions",
                    (t, by) -> t.title(say("recommendations-by-position"))
                            .grandTotal(say("all-recommendations"), by.totals()));
    private final Summary<RecommendationRow> categories =
            across(specificity, "specificity", say("recommendations-by-specificity"));
    private final Summary<RecommendationRow> outcomes =
            across(outcome, "followed-up", say("what-became-of-recommendations"));

    private Summary<RecommendationRow> across(TextColumn<RecommendationRow> rows, String key, String title) {
        return all.pivot(rows, answer, number)
                .as(
                        key,
                        (t, by) -> t.title(title)
                                .orderBy(by.group().ascending())
                                .grandTotal(say("all-recommendations"), by.totals()));
    }

    private TableFigure answered(List<String> so) {
        return all.rowsWhere(answer.is(so.getFirst(), so.subList(1, so.size()).toArray(String[]::new)));
    }

    private Phrase finding(Known<Dossier> known) {
        return known.phrase()
                .name(
                        RecommendationRow.of(known.data(), known.edition()).isEmpty()
                                ? say("glance-no-recommendations")
                                : say(
                                        "glance-recommendations",
                                        known.of(all.figure(count(recommendation))),
                                        known.of(answered(supported)),
                                        known.of(answered(noted)),
                                        known.of(answered(open))));
    }

    private String missing(Dossier dossier, Edition edition) {
        List<RecommendationRow> rows = RecommendationRow.of(dossier, edition);
        return rows.isEmpty()
                ? Missing.all(
                        words,
                        "recommendations-of-any-kind",
                        dossier,
                        EnumSet.of(OrganizationKind.UN_BODY, OrganizationKind.REGIONAL_PROCESS))
                : new Missing<>(words, rows, row -> row.addressees().stream())
                        .part(
                                "positions-of",
                                row -> row.said()
                                        .statement()
                                        .position()
                                        .absence()
                                        .isPresent())
                        .part("commitments-that-follow", row -> row.isSupported() && !row.isFollowed())
                        .said();
    }

    /** A text that stands only where there is something that it explains. */
    private BiFunction<Dossier, Edition, String> explained(String key) {
        return (dossier, edition) -> RecommendationRow.of(dossier, edition).isEmpty() ? "" : say(key);
    }

    public final Report<Dossier> report = DossierReport.of(
            words,
            "recommendations",
            r -> r.glance(
                            this::finding,
                            s -> s.figure(say("recommendations-2"), all.figure(count(recommendation)))
                                    .figure(supported.getFirst(), answered(supported))
                                    .figure(noted.getFirst(), answered(noted))
                                    .figure(say("without-an-answer"), answered(open))
                                    .callout(Tone.CAUTION, say("gaps"), CommitmentRemarks::recommendationsNotFollowed)
                                    .text(this::missing))
                    .section(
                            say("positions"),
                            s -> s.text(explained("position-explained"))
                                    .summary(positions)
                                    .text(explained("specificity-explained"))
                                    .summary(categories))
                    .section(
                            say("follow-up"),
                            s -> s.text(explained("outcome-explained")).summary(outcomes))
                    .section(
                            say("themes-and-sides"),
                            s -> s.callout(Tone.NEUTRAL, say("counts-overlap"), explained("counted-with-each"))
                                    .summary(themes.counted)
                                    .summary(sides.counted))
                    .section(
                            say("recommendations"),
                            s -> s.text(CommitmentRemarks::grades)
                                    .table(all, RecommendationRow::of)
                                    .tableIfAny(later, RecommendationRow::later)
                                    .table(themes.each, (d, e) -> Part.of(d, e, row -> row.byTheme(words)))
                                    .table(sides.each, (d, e) -> Part.of(d, e, row -> row.bySide(words))))
                    .check(say("sources-agree-on-the-positions"), CommitmentRemarks::disputedPositions));
}
