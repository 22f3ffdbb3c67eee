package org.attest.intake.internal.kind;

import static org.attest.intake.internal.kind.KindBuilder.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.intake.internal.kind.Kind.Cited;
import org.attest.intake.internal.kind.Value.Reference;
import org.attest.intake.internal.kind.Value.Single;
import org.attest.model.actor.Organization;
import org.attest.model.actor.Person;
import org.attest.model.commitment.Commitment;
import org.attest.model.commitment.Progress;
import org.attest.model.commitment.Statement;
import org.attest.model.court.Caseload;
import org.attest.model.court.Tribunal;
import org.attest.model.indicator.Assessment;
import org.attest.model.indicator.Indicator;
import org.attest.model.indicator.Observation;
import org.attest.model.internal.json.DossierHead;
import org.attest.model.internal.json.Forms;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.Offence;
import org.attest.model.meeting.Attendance;
import org.attest.model.meeting.Meeting;
import org.attest.model.meeting.OrganiserRole;
import org.attest.model.meeting.Topic;
import org.attest.model.place.Jurisdiction;
import org.attest.model.source.Source;
import org.attest.model.value.StatedTotal;

/**
 * All kinds of tables, in the order in which a dossier has them; a part stands before what it is a part of. A kind says what
 * its records do not.
 */
public final class Kinds {
    private static final Reference SPEAKERS =
            new Reference(List.of("persons", "organizations", "jurisdictions", "meetings"));

    /** In the order in which they are read, which is that of a dossier. */
    public static final List<Kind> ALL = Stream.of(
                    kind(
                                    "dossier",
                                    "One row: what the dossier is called, and of which day it tells.",
                                    DossierHead.class)
                            .last("jurisdiction")
                            .note("synthetic", "Whether all of it is invented.")
                            .note("jurisdiction", "The one that it is about."),
                    kind("sources", "One document a row that facts are taken from.", Source.class)
                            .value("language", Single.LANGUAGE)
                            .note("contentSha256", "The SHA-256 of the document, 64 hexadecimal digits.")
                            .note("derivedFrom", "The source that it repeats."),
                    kind("jurisdictions", "One country, part of a country, city or region a row.", Jurisdiction.class)
                            .note("code", "Of ISO 3166, for a country or a part of one.")
                            .note("parent", "What it lies in."),
                    kind(
                                    "organizations",
                                    "One ministry, agency, organisation or working group a row.",
                                    Organization.class)
                            .value("members/member", SPEAKERS)
                            .call("members", "member", "Who belongs to it; a second one takes a second row.")
                            .call("members/member", "member"),
                    kind("persons", "One person in public office a row, in that public role only.", Person.class)
                            .required("name"),
                    kind(
                                    "attendance",
                                    "One attendance of a meeting a row: a person, a post, an organization, or what is known of the three.",
                                    Attendance.class)
                            .partOf("meeting", "meetings", "attendance")
                            .key("meeting", "person", "post", "organization", "role")
                            .cited(Cited.PERHAPS),
                    kind("topics", "One topic of a meeting a row.", Topic.class)
                            .partOf("meeting", "meetings", "topics")
                            .key("meeting", "topic")
                            .call("text", "topic")
                            .cited(Cited.PERHAPS),
                    kind("meetings", "One meeting a row.", Meeting.class)
                            .elsewhere("attendance")
                            .elsewhere("topics")
                            .value(
                                    "organisers",
                                    new Pairs(
                                            "actor",
                                            "role",
                                            Value.of(Forms.of(OrganiserRole.class)),
                                            "moha: convenor; unodc: supporter"))
                            .note("outcomes", "The documents that it adopted.")
                            .note("sdgs", "The Sustainable Development Goals that it contributes to."),
                    kind("statements", "One statement a row, paraphrased.", Statement.class)
                            .value("speakers", new ListValue(SPEAKERS))
                            .value("addressees", new ListValue(SPEAKERS))
                            .note("addressees", "To whom it is said: the state under review.")
                            .note("position", "Of a recommendation.")
                            .note("specificity", "Of a pledge or a call.")
                            .note("grade", "Of a recommendation."),
                    kind("progress", "One judgement of a commitment a row.", Progress.class)
                            .partOf("commitment", "commitments", "history")
                            .key("commitment", "on", "completion", "stance", "assessor")
                            .value("percent", Single.PERCENT)
                            .note("percent", "As the assessor states it, 0 to 100.")
                            .last("evidence/kind", "evidence/on", "evidence/uri")
                            .call(
                                    "evidence/description",
                                    "evidence",
                                    "What shows it; a second one takes a second row."),
                    kind("commitments", "One undertaking that is followed up a row.", Commitment.class)
                            .elsewhere("history")
                            .note("statement", "The pledge that it comes from.")
                            .note("instrument", "The declaration or plan that contains it.")
                            .note("due", "[no due date] when it names none."),
                    kind("instruments", "One act, treaty, declaration or plan a row.", LegalInstrument.class)
                            .note("issuer", "Who adopted it, where that is no legislature.")
                            .note("inForceTo", "The last day in force."),
                    kind("penalties", "One offence a row, with its elements and its penalty.", Offence.class)
                            .note("provision", "Its place in the instrument, such as s.6(2).")
                            .call("penalty/range/combination", "combination")
                            .note(
                                    "penalty/range/combination",
                                    "How prison and fine go together; a fine in place of prison is prison-or-fine.")
                            .call("penalty/range/minTerm", "min term")
                            .call("penalty/range/maxTerm", "max term")
                            .call("penalty/range/minFine", "min fine")
                            .call("penalty/range/maxFine", "max fine")
                            .call("penalty/range/death", "death")
                            .value("penalty/sameAs", new Reference(List.of("penalties")))
                            .call(
                                    "penalty/sameAs",
                                    "same as",
                                    "For an offence with the penalty of another, instead of the columns before.")
                            .call(
                                    "penalty/inWords",
                                    "in words",
                                    "For a penalty that is no range, such as: as the offence abetted.")
                            .call("fineEquivalents", "fine equivalent")
                            .call(
                                    "fineEquivalents/amount",
                                    "fine equivalent",
                                    "The minimum fine in another currency as the source states it.")
                            .call("fineEquivalents/rateDate", "rate date", "Of the fine equivalent; XXXX if unknown."),
                    kind("tribunals", "One court that hears the cases a row.", Tribunal.class)
                            .note("coverage", "Whose cases it hears.")
                            .note("courts", "How many it stands for, where it is a group of them."),
                    kind("caseloads", "The cases of one forum in one period a row, and how they ended.", Caseload.class)
                            .key("forum", "period", "period from", "period to", "case type")
                            .value("forum", new Reference(List.of("tribunals", "jurisdictions")))
                            .note("clearanceRate", "In per cent, as the source states it.")
                            .call("casesByOutcome", "cases")
                            .call("personsByOutcome", "persons"),
                    kind(
                                    "indicators",
                                    "One indicator a row; its values stand in the table of observations.",
                                    Indicator.class)
                            .note("code", "In its own framework, such as 16.2.2.")
                            .note("levels", "Best first, when its values are levels."),
                    kind("observations", "One value of an indicator a row.", Observation.class)
                            .key("indicator", "jurisdiction", "period", "period from", "period to", "disaggregation")
                            .value("disaggregation", new Pairs("", "", Single.TEXT, "sex: female; age: child"))
                            .note("disaggregation", "What part of the whole the value is of.")
                            .note("unit", "Where it differs from that of the indicator."),
                    kind("assessments", "One judgement of a named assessor a row.", Assessment.class)
                            .key("subject", "criterion", "verdict", "assessor", "period")
                            .value("subject", Single.TEXT),
                    kind("totals", "A total as its source states it, with one part of it a row.", StatedTotal.class)
                            .last("parts")
                            .call("parts", "part")
                            .call("parts/label", "part", "What it is called."),
                    kind("notes", "One remark on the dossier as a whole a row.", Note.class))
            .map(KindBuilder::build)
            .toList();

    public static final Kind DOSSIER = ALL.getFirst();

    private static final Map<String, String> ALSO_CALLED = Map.of(
            "offences", "penalties",
            "organisations", "organizations",
            "stated totals", "totals",
            "history", "progress",
            "legal instruments", "instruments");

    /** A remark on the dossier as a whole. */
    public record Note(String note) {}

    private Kinds() {}

    /** The kind of this name, whatever the case. */
    public static Optional<Kind> find(String name) {
        String plain = Header.plain(name);
        String called = ALSO_CALLED.getOrDefault(plain, plain);
        return ALL.stream().filter(kind -> kind.name().equals(called)).findFirst();
    }

    public static List<String> names() {
        return ALL.stream().map(Kind::name).toList();
    }
}
