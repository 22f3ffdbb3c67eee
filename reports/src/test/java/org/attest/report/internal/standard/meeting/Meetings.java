package org.attest.report.internal.standard.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Dossier;
import org.attest.model.actor.Organization;
import org.attest.model.actor.OrganizationKind;
import org.attest.model.actor.Person;
import org.attest.model.meeting.Attendance;
import org.attest.model.meeting.AttendanceRole;
import org.attest.model.meeting.Meeting;
import org.attest.model.meeting.MeetingKind;
import org.attest.model.meeting.Organiser;
import org.attest.model.meeting.OrganiserRole;
import org.attest.model.place.IsoCode;
import org.attest.model.place.Jurisdiction;
import org.attest.model.place.JurisdictionLevel;
import org.attest.model.source.Source;
import org.attest.model.source.SourceKind;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.EntityId;
import org.attest.model.value.LocalName;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.attest.model.value.SourceId;

/** A few meetings for tests, of two persons and two bodies in one country and its city. */
public final class Meetings {
    private Meetings() {}

    public static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);
    public static final Citation NEWS = Citation.of("news", "paragraph 1");
    public static final Citation BLOG = Citation.of("blog", "paragraph 2");

    /** A meeting of which nothing but title and date is known; no date is not stated, two of them disagree. */
    public static Meeting titled(String id, String title, String... dates) {
        return meeting(id, title, MeetingKind.TECHNICAL, when(dates), unknown(), unknown(), unknown());
    }

    public static Meeting meeting(
            String id,
            String title,
            MeetingKind kind,
            Claim<DateSpan> when,
            Claim<Ref<Jurisdiction>> place,
            Claim<List<Organiser>> organisers,
            Claim<Count> participants,
            Attendance... attendance) {
        return new Meeting(
                new EntityId(id),
                title,
                Optional.empty(),
                kind,
                when,
                place,
                unknown(),
                organisers,
                List.of(attendance),
                participants,
                Optional.empty(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(NEWS));
    }

    public static Claim<DateSpan> when(String... dates) {
        return switch (dates.length) {
            case 0 -> unknown();
            case 1 -> said(DateSpan.parse(dates[0]));
            default -> said(DateSpan.parse(dates[0]), DateSpan.parse(dates[1]));
        };
    }

    /** What the news says. */
    public static <T> Claim<T> said(T value) {
        return Claim.stated(value, NEWS);
    }

    /** What the news says, and the blog against it. */
    public static <T> Claim<T> said(T value, T other) {
        return Claim.of(List.of(Assertion.stated(value, NEWS), Assertion.stated(other, BLOG)));
    }

    /** What the news does not say. */
    public static <T> Claim<T> unknown() {
        return Claim.missing(Reason.NOT_REPORTED, List.of(new SourceId("news")));
    }

    public static List<Organiser> by(String actor, OrganiserRole role) {
        return List.of(new Organiser(Ref.to(actor), role));
    }

    public static Attendance person(String person, String body, AttendanceRole role) {
        return new Attendance(
                Optional.of(Ref.to(person)), Optional.of("Secretary"), Optional.of(Ref.to(body)), role, List.of());
    }

    public static Attendance group(String post) {
        return new Attendance(
                Optional.empty(), Optional.of(post), Optional.empty(), AttendanceRole.PARTICIPANT, List.of(BLOG));
    }

    public static Dossier of(Meeting... meetings) {
        return Dossier.of(
                "meetings",
                "Meetings of two bodies",
                AS_OF,
                d -> d.addSources(List.of(source("news"), source("blog")))
                        .addJurisdictions(List.of(
                                place("bangladesh", "Bangladesh", JurisdictionLevel.COUNTRY, "BD", Optional.empty()),
                                place("dhaka", "Dhaka", JurisdictionLevel.CITY, "", Optional.of("bangladesh"))))
                        .addOrganizations(List.of(
                                body("ministry", "The Ministry", new LocalName("মন্ত্রণালয়", "bn", List.of(BLOG))),
                                body("agency", "An Agency", new LocalName("අධිකාරිය", "si", List.of(BLOG)))))
                        .addPersons(List.of(
                                new Person(new EntityId("lee"), Claim.stated("Lee", NEWS), List.of()),
                                new Person(new EntityId("alam"), said("Alam", "Amin"), List.of())))
                        .addMeetings(List.of(meetings)));
    }

    private static Source source(String id) {
        return new Source(
                new SourceId(id),
                SourceKind.NEWS,
                "The " + id,
                Optional.of("A publisher"),
                List.of(),
                PartialDate.parse("2024"),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Jurisdiction place(
            String id, String name, JurisdictionLevel level, String code, Optional<String> parent) {
        return new Jurisdiction(
                new EntityId(id),
                name,
                level,
                code.isEmpty() ? Optional.empty() : Optional.of(new IsoCode(code)),
                parent.map(other -> Ref.<Jurisdiction>to(other)),
                List.of(),
                List.of(),
                List.of(NEWS));
    }

    private static Organization body(String id, String name, LocalName localName) {
        return new Organization(
                new EntityId(id),
                name,
                Optional.empty(),
                OrganizationKind.AGENCY,
                Optional.empty(),
                Optional.empty(),
                unknown(),
                List.of(),
                List.of(),
                List.of(localName),
                List.of(NEWS));
    }
}
