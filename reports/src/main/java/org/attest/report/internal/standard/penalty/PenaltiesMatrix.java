package org.attest.report.internal.standard.penalty;

import static org.attest.report.definition.Aggregate.distinct;

import java.util.List;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.indicator.Verdict;
import org.attest.model.law.OffenceRole;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Measure;
import org.attest.model.value.Money;
import org.attest.model.value.MoneyEquivalent;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Edition;
import org.attest.report.definition.FlagColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.Scale;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Worded;
import org.attest.report.internal.standard.Wording;
import org.attest.report.style.Orientation;
import org.attest.report.style.Tone;
import org.attest.report.wording.Word;

/**
 * R2: what each offence is punished with, and how that stands to the criteria that penalties are judged by. Offences stand
 * in the stub of its tables, so that none is too wide to print.
 */
public final class PenaltiesMatrix extends Worded {
    public PenaltiesMatrix(Wording words) {
        super(words);
    }

    private static final Columns<OffenceRow> O = Columns.of(OffenceRow.class);
    final TextColumn<OffenceRow> offence = O.text(say("offence"), OffenceRow::name);
    private final TextColumn<OffenceRow> ofLaw =
            O.text(say("law"), row -> row.law().shortLabel());
    private final TextColumn<OffenceRow> mostPrison = O.textClaim(say("maximum-term"), OffenceRow::mostPrison)
            .cite(row -> row.range().death().citations());

    /** In years; the end follows from the longest term. */
    private final Scale years = Scale.of(0, 20)
            .stop(words.texts().notation().say(Word.LIFE))
            .stop(say("death"), Tone.CRITICAL)
            .threshold(4, say("serious-crime-from-four-years"));

    private final FlagColumn<OffenceRow> serious =
            O.flagAnswer(say("serious-crime"), OffenceRow::seriousCrime).cite(OffenceRow::penaltyCitations);
    private final FlagColumn<OffenceRow> inLieu =
            O.flagAnswer(say("fine-in-lieu-of-prison"), OffenceRow::fineInLieu).cite(OffenceRow::penaltyCitations);

    final Table<OffenceRow> penalties = Table.of(
            "penalties",
            t -> t.title(say("penalties-by-offence"))
                    .note(say("fines-are-in-the-currency-of-the-law-and"))
                    .columns(
                            offence.cite(row -> row.offence().citations()),
                            ofLaw,
                            O.textClaim(say("provision"), row -> row.offence().provision()),
                            O.textClaim(say("penalty"), OffenceRow::penalty))
                    .spanner(say("imprisonment"), O.textClaim(say("minimum-term"), OffenceRow::leastPrison), mostPrison)
                    .columns(
                            O.moneyClaim(say("minimum-fine"), OffenceRow::leastFine),
                            O.moneyClaim(say("maximum-fine"), OffenceRow::mostFine),
                            serious,
                            inLieu)
                    .workbookOnly(serious, inLieu)
                    .rowKey(offence)
                    .groupBy(ofLaw)
                    .orientation(Orientation.PORTRAIT)
                    .range(mostPrison, years, OffenceRow::prison));

    /** A minimum fine in another currency, as one source states it; the name is the offence's, with the amount if needed. */
    record EquivalentRow(String name, OffenceRow offence, MoneyEquivalent equivalent) {
        /** Every stated equivalent of the dossier's fines. */
        static List<EquivalentRow> of(Dossier dossier, Edition edition) {
            List<EquivalentRow> all = OffenceRow.of(dossier, edition).stream()
                    .flatMap(row -> row.offence().fineEquivalents().stream()
                            .map(stated -> new EquivalentRow(row.name(), row, stated)))
                    .toList();
            return Names.rows(
                    all,
                    List.of(
                            EquivalentRow::name,
                            row -> row.name() + ", "
                                    + edition.notation().print(row.equivalent().amount())),
                    (name, row) -> new EquivalentRow(name, row.offence(), row.equivalent()));
        }

        /** Units of the fine's currency for one of the equivalent's, as the two amounts imply. */
        Measure impliedRate() {
            return Measure.from(offence.leastFine(), fine -> number(fine).per(number(equivalent.amount()), Unit.RATIO));
        }

        private static Measure number(Money money) {
            return Measure.of(money.amount(), new Unit(money.currency().getCurrencyCode()));
        }
    }

    private static final Columns<EquivalentRow> E = Columns.of(EquivalentRow.class);
    private final TextColumn<EquivalentRow> fined = E.text(say("offence"), EquivalentRow::name);
    final Table<EquivalentRow> equivalents = Table.of(
            "equivalents",
            t -> t.title(say("minimum-fines-in-other-currencies-as-stated"))
                    .note(say("an-equivalent-belongs-to-the-source-that-states-it"))
                    .columns(
                            fined,
                            E.moneyClaim(
                                    say("minimum-fine"), row -> row.offence().leastFine()),
                            E.money(
                                            say("stated-equivalent"),
                                            row -> row.equivalent().amount())
                                    .cite(row -> List.of(row.equivalent().citation())),
                            E.date(
                                    say("date-of-the-rate"),
                                    row -> row.equivalent().rateDate()),
                            E.decimalMeasure(say("implied-rate"), Unit.RATIO, EquivalentRow::impliedRate))
                    .rowKey(fined));

    private static final Columns<CriterionRow> K = Columns.of(CriterionRow.class);
    private final TextColumn<CriterionRow> criterion = K.text(say("criterion"), CriterionRow::criterion);
    final Table<CriterionRow> criteria = Table.of(
            "criteria",
            t -> t.title(say("offences-by-criterion"))
                    .note(say("a-crime-is-serious-when-its-maximum-is-at"))
                    .note(say("whether-a-penalty-is-stringent-enough-is-a-judgement"))
                    .columns(
                            criterion,
                            K.text(say("judged-by"), CriterionRow::judge),
                            K.textOr(
                                            say("finding"),
                                            Reason.NOT_REPORTED.inWords(words.of(Verdict.NOT_ASSESSED)),
                                            row -> Optional.of(row.verdict())
                                                    .filter(found -> found != Verdict.NOT_ASSESSED)
                                                    .map(words::of))
                                    .cite(CriterionRow::citations),
                            K.text(say("offences-or-laws"), row -> String.join("; ", row.subjects())),
                            K.count(
                                    say("number"),
                                    new Unit("offences"),
                                    row -> row.subjects().size()))
                    .groupBy(criterion)
                    .highlightRows(CriterionRow::isLater, Tone.CAUTION, say("of-a-period-after-the-as-of-date")));

    private static final Columns<InstrumentRow> I = Columns.of(InstrumentRow.class);
    private final TextColumn<InstrumentRow> law =
            I.text(say("law"), InstrumentRow::name).cite(row -> row.instrument().citations());
    final Table<InstrumentRow> laws = Table.of(
            "laws",
            t -> t.title(say("the-laws-on-the-as-of-date"))
                    .note(say("where-attempt-or-abetment-is-not-reported-the-data"))
                    .columns(law, Names.local(words, I, InstrumentRow::instrument))
                    .spanner(
                            say("in-force"),
                            I.dateClaim(
                                    say("from"),
                                    row -> row.instrument().inForceFrom().map(DateSpan::on)),
                            I.dateClaim(
                                    say("until"),
                                    row -> row.instrument().inForceTo().map(DateSpan::on)),
                            I.flagAnswer(say("on-the-as-of-date"), InstrumentRow::inForce))
                    .spanner(
                            say("covers"),
                            I.flagAnswer(say("attempt"), row -> row.covers(OffenceRole.ATTEMPT))
                                    .cite(row -> row.citations(OffenceRole.ATTEMPT)),
                            I.flagAnswer(say("abetment"), row -> row.covers(OffenceRole.ABETMENT))
                                    .cite(row -> row.citations(OffenceRole.ABETMENT)))
                    .columns(I.textOr(say("repealed-by"), Reason.NOT_APPLICABLE, InstrumentRow::repealedBy))
                    .rowKey(law)
                    .highlightRows(InstrumentRow::isOver, Tone.CRITICAL, say("not-in-force-on-the-as-of-date"))
                    .highlightRows(InstrumentRow::endsLater, Tone.CAUTION, say("ends-after-the-as-of-date"))
                    .highlightRows(InstrumentRow::startsLater, Tone.CAUTION, say("begins-after-the-as-of-date")));

    public final Report<Dossier> report = DossierReport.of(
            words,
            "penalties-matrix",
            r -> r.glance(
                            known -> known.phrase()
                                    .name(words.say(
                                            "glance-penalties",
                                            known.of(penalties.rows()),
                                            known.of(penalties.figure(distinct(ofLaw))))),
                            s -> s.figure(say("offences"), penalties.rows())
                                    .figure(say("laws"), laws.rows())
                                    .figure(say("laws-with-these-offences"), penalties.figure(distinct(ofLaw)))
                                    .callout(Tone.CRITICAL, say("not-in-force"), PenaltyRemarks::over)
                                    .callout(Tone.CAUTION, say("after-the-as-of-date"), PenaltyRemarks::later)
                                    .text(PenaltyRemarks::missing))
                    .section(
                            say("penalties"),
                            s -> s.table(penalties, OffenceRow::of).table(equivalents, EquivalentRow::of))
                    .section(say("criteria"), s -> s.table(criteria, CriterionRow::of))
                    .section(say("laws-2"), s -> s.table(laws, InstrumentRow::of))
                    .check(say("the-laws-are-in-force-on-the-as-of"), PenaltyRemarks::inForce)
                    .check(say("stated-equivalents-imply-one-rate"), PenaltyRemarks::rates));
}
