package org.attest.intake.internal.kind;

import static org.attest.intake.internal.kind.KindBuilder.kind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.intake.internal.kind.Kind.Cited;
import org.attest.intake.internal.kind.Value.Choice;
import org.attest.intake.internal.kind.Value.Reference;
import org.attest.intake.internal.kind.Value.Single;
import org.attest.model.actor.Organization;
import org.attest.model.actor.OrganizationKind;
import org.attest.model.actor.Person;
import org.attest.model.commitment.Assessor;
import org.attest.model.commitment.Commitment;
import org.attest.model.commitment.CommitmentKind;
import org.attest.model.commitment.Completion;
import org.attest.model.commitment.EvidenceKind;
import org.attest.model.commitment.Position;
import org.attest.model.commitment.Progress;
import org.attest.model.commitment.RecommendationGrade;
import org.attest.model.commitment.Specificity;
import org.attest.model.commitment.Statement;
import org.attest.model.commitment.StatementKind;
import org.attest.model.commitment.ThematicArea;
import org.attest.model.json.DossierHead;
import org.attest.model.meeting.Attendance;
import org.attest.model.meeting.AttendanceRole;
import org.attest.model.meeting.Meeting;
import org.attest.model.meeting.MeetingKind;
import org.attest.model.meeting.OrganiserRole;
import org.attest.model.place.Jurisdiction;
import org.attest.model.place.JurisdictionLevel;
import org.attest.model.source.Source;
import org.attest.model.source.SourceKind;

/** All kinds of tables, in the order in which a dossier has them; a part stands before what it is a part of. */
public final class Kinds {
    public static final Kind DOSSIER = kind(
            "dossier",
            "One row: what the dossier is called, and of which day it tells.",
            DossierHead.class,
            k -> k.must("id", Single.ID)
                    .must("title", Single.TEXT)
                    .must("as of", Single.DAY)
                    .may("jurisdiction", Reference.to("jurisdictions"), "The one that it is about."));

    private static final Kind SOURCES = kind(
            "sources",
            "One document a row that facts are taken from.",
            Source.class,
            k -> k.id().must("kind", new Choice(SourceKind.class))
                    .must("title", Single.TEXT)
                    .may("publisher", Single.TEXT)
                    .may("authors", new Several(Single.TEXT))
                    .must("published", Single.DATE)
                    .may("retrieved", Single.DAY)
                    .may("uri", Single.URI)
                    .must("language", Single.LANGUAGE)
                    .may("content sha256", Single.TEXT, "The SHA-256 of the document, 64 hexadecimal digits.")
                    .may("derived from", Reference.to("sources"), "The source that it repeats."));

    private static final Kind JURISDICTIONS = kind(
            "jurisdictions",
            "One country, part of a country, city or region a row.",
            Jurisdiction.class,
            k -> k.id().must("name", Single.TEXT)
                    .must("level", new Choice(JurisdictionLevel.class))
                    .may("code", Single.ISO_CODE, "A country has one.")
                    .may("parent", Reference.to("jurisdictions"), "What it lies in.")
                    .may("aliases", new Several(Single.TEXT))
                    .localNames()
                    .cited(Cited.ALWAYS));

    private static final Kind ORGANIZATIONS = kind(
            "organizations",
            "One ministry, agency, organisation or working group a row.",
            Organization.class,
            k -> k.id().must("name", Single.TEXT)
                    .may("acronym", Single.TEXT)
                    .must("kind", new Choice(OrganizationKind.class))
                    .may("jurisdiction", Reference.to("jurisdictions"))
                    .may("part of", Reference.to("organizations"))
                    .may("aliases", new Several(Single.TEXT))
                    .localNames()
                    .cited(Cited.ALWAYS));

    private static final Kind PERSONS = kind(
            "persons",
            "One person in public office a row, in that public role only.",
            Person.class,
            k -> k.id().field(KindBuilder.claim("name", "name", Single.TEXT, true, true, ""))
                    .may("aliases", new Several(Single.TEXT)));

    private static final Kind ATTENDANCE = kind(
            "attendance",
            "One attendance of a meeting a row: a person, a post, an organization, or what is known of the three.",
            Attendance.class,
            k -> k.partOf("meeting", "meetings", "attendance")
                    .key("meeting", "person", "post", "organization", "role")
                    .may("person", Reference.to("persons"))
                    .may("post", Single.TEXT)
                    .may("organization", Reference.to("organizations"))
                    .must("role", new Choice(AttendanceRole.class))
                    .cited(Cited.PERHAPS));

    private static final Kind MEETINGS = kind(
            "meetings",
            "One meeting a row.",
            Meeting.class,
            k -> k.id().must("title", Single.TEXT)
                    .must("kind", new Choice(MeetingKind.class))
                    .fact("when", Single.SPAN)
                    .fact("place", Reference.to("jurisdictions"))
                    .fact("venue", Single.TEXT)
                    .fact(
                            "organisers",
                            new Pairs(
                                    "actor",
                                    "role",
                                    new Choice(OrganiserRole.class),
                                    "moha: convenor; unodc: supporter"))
                    .fact("participants", Single.COUNT)
                    .may("theme", Single.TEXT)
                    .may("topics", new Several(Single.TEXT))
                    .may("outcomes", new Several(Reference.to("instruments")), "The documents that it adopted.")
                    .may("sdgs", new Several(Single.WHOLE), "The Sustainable Development Goals that it contributes to.")
                    .cited(Cited.ALWAYS));

    private static final Kind STATEMENTS = kind(
            "statements",
            "One statement a row, paraphrased.",
            Statement.class,
            k -> k.id().must("kind", new Choice(StatementKind.class))
                    .must("text", Single.TEXT)
                    .aloneFact("speaker", Reference.to("persons", "organizations", "meetings"))
                    .may("on behalf of", Reference.to("organizations", "persons"))
                    .may("meeting", Reference.to("meetings"))
                    .may("areas", new Several(new Choice(ThematicArea.class)))
                    .may("specificity", new Choice(Specificity.class), "Of a pledge or a call.")
                    .may("grade", new Choice(RecommendationGrade.class), "Of a recommendation.")
                    .cited(Cited.ALWAYS));

    private static final Kind PROGRESS = kind(
            "progress",
            "One judgement of a commitment a row.",
            Progress.class,
            k -> k.partOf("commitment", "commitments", "history")
                    .key("commitment", "on", "completion", "assessor")
                    .must("on", Single.DATE)
                    .must("completion", new Choice(Completion.class))
                    .may("percent", Single.PERCENT, "As the assessor states it, 0 to 100.")
                    .must("assessor", new Choice(Assessor.class))
                    .may("note", Single.TEXT)
                    .field(new ItemsField(
                            "evidence",
                            "evidence",
                            ItemsField.Citation.ONE,
                            Part.of(
                                    "evidence",
                                    Single.TEXT,
                                    "description",
                                    "What shows it; a second one takes a second row."),
                            Part.of("evidence kind", new Choice(EvidenceKind.class), "kind", ""),
                            Part.of("evidence on", Single.DATE, "on", "")))
                    .cited(Cited.ALWAYS));

    private static final Kind COMMITMENTS = kind(
            "commitments",
            "One undertaking that is followed up a row.",
            Commitment.class,
            k -> k.id().must("title", Single.TEXT)
                    .may("kind", new Choice(CommitmentKind.class))
                    .may("statement", Reference.to("statements"), "The pledge that it comes from.")
                    .may("lead", Reference.to("organizations", "persons"))
                    .may("partners", new Several(Reference.to("organizations", "persons")))
                    .may("instrument", Reference.to("instruments"), "The declaration or plan that contains it.")
                    .may("areas", new Several(new Choice(ThematicArea.class)))
                    .fact("made", Single.DATE)
                    .fact("due", Single.DATE, "[no due date] when it names none.")
                    .may("indicators", new Several(Reference.to("indicators")))
                    .may("position", new Choice(Position.class))
                    .cited(Cited.ALWAYS));

    /** In the order in which they are read, which is that of a dossier. */
    public static final List<Kind> ALL = List.of(
            DOSSIER,
            SOURCES,
            JURISDICTIONS,
            ORGANIZATIONS,
            PERSONS,
            ATTENDANCE,
            MEETINGS,
            STATEMENTS,
            PROGRESS,
            COMMITMENTS,
            FigureKinds.INSTRUMENTS,
            FigureKinds.PENALTIES,
            FigureKinds.TRIBUNALS,
            FigureKinds.CASELOADS,
            FigureKinds.INDICATORS,
            FigureKinds.OBSERVATIONS,
            FigureKinds.ASSESSMENTS,
            FigureKinds.TOTALS,
            FigureKinds.NOTES);

    private static final Map<String, String> ALSO_CALLED = Map.of(
            "offences", "penalties",
            "organisations", "organizations",
            "stated totals", "totals",
            "history", "progress",
            "legal instruments", "instruments");

    private Kinds() {}

    /** The kind of this name, whatever the case. */
    public static Optional<Kind> find(String name) {
        String plain = Header.plain(name);
        String called = ALSO_CALLED.getOrDefault(plain, plain);
        return ALL.stream()
                .filter(kind -> kind.name().equals(called.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public static List<String> names() {
        return ALL.stream().map(Kind::name).toList();
    }
}
