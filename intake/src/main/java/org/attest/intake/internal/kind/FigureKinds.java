package org.attest.intake.internal.kind;

import static org.attest.intake.internal.kind.KindBuilder.kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.intake.internal.kind.Kind.Cited;
import org.attest.intake.internal.kind.Value.Choice;
import org.attest.intake.internal.kind.Value.Reference;
import org.attest.intake.internal.kind.Value.Single;
import org.attest.model.court.Caseload;
import org.attest.model.court.OutcomeKind;
import org.attest.model.court.Tribunal;
import org.attest.model.court.TribunalKind;
import org.attest.model.indicator.Assessment;
import org.attest.model.indicator.Direction;
import org.attest.model.indicator.Indicator;
import org.attest.model.indicator.Observation;
import org.attest.model.indicator.ValueType;
import org.attest.model.indicator.Verdict;
import org.attest.model.law.Act;
import org.attest.model.law.Bindingness;
import org.attest.model.law.InstrumentKind;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.LegalStatus;
import org.attest.model.law.Means;
import org.attest.model.law.Offence;
import org.attest.model.law.OffenceRole;
import org.attest.model.law.Purpose;
import org.attest.model.value.StatedTotal;

/** The kinds of law, courts and figures. */
final class FigureKinds {
    static final Kind INSTRUMENTS = kind(
            "instruments",
            "One act, treaty, declaration or plan a row.",
            LegalInstrument.class,
            k -> k.id().must("title", Single.TEXT)
                    .must("kind", new Choice(InstrumentKind.class))
                    .may("jurisdiction", Reference.to("jurisdictions"))
                    .may("issuer", Reference.to("organizations"), "Who adopted it, where that is no legislature.")
                    .must("bindingness", new Choice(Bindingness.class))
                    .must("status", new Choice(LegalStatus.class))
                    .fact("adopted", Single.DATE)
                    .fact("in force from", Single.DATE)
                    .fact("in force to", Single.DATE, "The last day in force.")
                    .may("repealed by", Reference.to("instruments"))
                    .may("amends", new Several(Reference.to("instruments")))
                    .localNames()
                    .cited(Cited.ALWAYS));

    static final Kind PENALTIES = kind(
            "penalties",
            "One offence a row, with its elements and its penalty.",
            Offence.class,
            k -> k.id().must("instrument", Reference.to("instruments"))
                    .fact("provision", Single.TEXT, "Its place in the instrument, such as s.6(2).")
                    .must("title", Single.TEXT)
                    .must("role", new Choice(OffenceRole.class))
                    .may("acts", new Several(new Choice(Act.class)))
                    .may("means", new Several(new Choice(Means.class)))
                    .may("purposes", new Several(new Choice(Purpose.class)))
                    .field(Penalty.field())
                    .field(new ItemsField(
                            "fineEquivalents",
                            "fine equivalent",
                            ItemsField.Citation.ONE,
                            Part.of(
                                    "fine equivalent",
                                    Single.MONEY,
                                    "amount",
                                    "The minimum fine in another currency as the source states it."),
                            Part.of("rate date", Single.DATE, "rateDate", "Of the fine equivalent; XXXX if unknown.")))
                    .may("iccs code", Single.TEXT)
                    .cited(Cited.ALWAYS));

    static final Kind TRIBUNALS = kind(
            "tribunals",
            "One court that hears the cases a row.",
            Tribunal.class,
            k -> k.id().must("name", Single.TEXT)
                    .must("kind", new Choice(TribunalKind.class))
                    .may("seat", Reference.to("jurisdictions"))
                    .may("coverage", new Several(Reference.to("jurisdictions")), "Whose cases it hears.")
                    .aloneFact("established", Single.DATE)
                    .may("legal basis", Reference.to("instruments"))
                    .cited(Cited.ALWAYS));

    static final Kind CASELOADS =
            kind("caseloads", "The cases of one forum in one period a row, and how they ended.", Caseload.class, k -> {
                k.key("forum", "period", "period from", "period to")
                        .must("forum", Reference.to("tribunals", "jurisdictions"))
                        .fact("period", Single.SPAN);
                for (String flow :
                        List.of("pending start", "incoming", "resolved", "pending end", "pending beyond limit")) {
                    k.fact(flow, Single.COUNT);
                }
                outcomes(k, "cases", "casesByOutcome");
                outcomes(k, "persons", "personsByOutcome");
            });

    static final Kind INDICATORS = kind(
            "indicators",
            "One indicator a row; its values stand in the table of observations.",
            Indicator.class,
            k -> k.id().may("code", Single.TEXT, "In its own framework, such as 16.2.2.")
                    .must("name", Single.TEXT)
                    .must("type", new Choice(ValueType.class))
                    .must("unit", Single.UNIT)
                    .must("direction", new Choice(Direction.class))
                    .may("levels", new Several(Single.TEXT), "Best first, when its values are levels.")
                    .cited(Cited.ALWAYS));

    static final Kind OBSERVATIONS = kind(
            "observations",
            "One value of an indicator a row.",
            Observation.class,
            k -> k.key("indicator", "jurisdiction", "period", "period from", "period to", "disaggregation")
                    .must("indicator", Reference.to("indicators"))
                    .may("jurisdiction", Reference.to("jurisdictions"))
                    .fact("period", Single.SPAN)
                    .may(
                            "disaggregation",
                            new Pairs("", "", Single.TEXT, "sex: female; age: child"),
                            "What part of the whole the value is of.")
                    .fact("value", Single.OBSERVED)
                    .may("unit", Single.UNIT, "Where it differs from that of the indicator.")
                    .fact("baseline", Single.OBSERVED)
                    .fact("target", Single.OBSERVED));

    static final Kind ASSESSMENTS = kind(
            "assessments",
            "One judgement of a named assessor a row.",
            Assessment.class,
            k -> k.key("subject", "criterion", "verdict", "assessor", "period")
                    .must("subject", Single.TEXT)
                    .must("criterion", Single.TEXT)
                    .must("verdict", new Choice(Verdict.class))
                    .must("assessor", Reference.to("organizations", "persons"))
                    .may("period", Single.SPAN)
                    .cited(Cited.ALWAYS));

    static final Kind TOTALS = kind(
            "totals",
            "A total as its source states it, with one part of it a row.",
            StatedTotal.class,
            k -> k.id().must("label", Single.TEXT)
                    .must("unit", Single.UNIT)
                    .fact("stated", Single.COUNT)
                    .field(new ItemsField(
                            "parts",
                            "part",
                            More.of("part"),
                            List.of(Part.of("part", Single.TEXT, "label", "What it is called.")),
                            ItemsField.Citation.NONE,
                            Optional.of(KindBuilder.claim("part count", "count", Single.COUNT, false, false, "")))));

    static final Kind NOTES =
            kind("notes", "One remark on the dossier as a whole a row.", Note.class, k -> k.must("note", Single.TEXT));

    private FigureKinds() {}

    private static void outcomes(KindBuilder kind, String counted, String path) {
        for (OutcomeKind outcome : OutcomeKind.values()) {
            String name = outcome.name().toLowerCase(Locale.ROOT);
            kind.field(KindBuilder.claim(counted + " " + name, path + "/" + name, Single.COUNT, false, false, ""));
        }
    }
}
