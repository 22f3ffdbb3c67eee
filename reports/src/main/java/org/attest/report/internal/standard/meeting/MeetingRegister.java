package org.attest.report.internal.standard.meeting;

import static org.attest.model.value.Reason.NOT_REPORTED;
import static org.attest.report.definition.Aggregate.count;
import static org.attest.report.definition.Aggregate.sum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.actor.Organization;
import org.attest.model.meeting.Attendance;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Unit;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Plot;
import org.attest.report.definition.Report;
import org.attest.report.definition.Summary;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.PrintedRows;
import org.attest.report.document.Sign;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Worded;
import org.attest.report.internal.standard.Wording;
import org.attest.report.style.Tone;

/** R4: which meetings took place, who organised and who attended them. A meeting's number leads through all tables. */
public final class MeetingRegister extends Worded {
    public MeetingRegister(Wording words) {
        super(words);
    }

    private static final Columns<MeetingRow> M = Columns.of(MeetingRow.class);
    final TextColumn<MeetingRow> meeting =
            M.text(say("meeting"), MeetingRow::name).cite(row -> row.meeting().citations());
    final CountColumn<MeetingRow> participants =
            M.countClaim(say("participants"), Unit.PERSONS, row -> row.meeting().participants());
    private final TextColumn<MeetingRow> number = M.text(say("no"), MeetingRow::number);
    private final DateColumn<MeetingRow> date =
            M.dateClaim(say("date"), row -> row.meeting().when());
    private final TextColumn<MeetingRow> place = M.textClaim(say("place"), MeetingRow::where);
    private final TextColumn<MeetingRow> kind =
            M.text(say("kind"), row -> words.of(row.meeting().kind()));
    private final TextColumn<MeetingRow> country = M.textClaim(say("country"), MeetingRow::country);
    private final TextColumn<MeetingRow> year = M.textClaim(say("year"), MeetingRow::year);
    final Table<MeetingRow> register = Table.of(
            "register",
            t -> t.title(say("meetings-by-date"))
                    .note(say("meetings-stand-in-the-order-of-their-dates-the"))
                    .columns(number, date, meeting, kind, place, country, year, participants)
                    .rowKey(meeting)
                    .workbookOnly(country, year)
                    .grandTotal(say("all-meetings"), sum(participants))
                    .highlightRows(MeetingRow::isLater, Tone.CAUTION, say("after-the-as-of-date-2")));

    private final Aggregate<MeetingRow> meetings = count(meeting).named(say("meetings"));
    /** Print has the kind, place and date of each in the register. */
    private final Summary<MeetingRow> kinds = register.pivot(country, kind, meetings)
            .as(
                    "kinds",
                    (t, by) -> t.title(say("meetings-by-kind-and-country"))
                            .inPdf(PrintedRows.none())
                            .grandTotal(say("all-meetings"), by.totals()));

    private final Summary<MeetingRow> years = register.by(year, meetings)
            .as("years", (t, by) -> t.title(say("meetings-by-year")).inPdf(PrintedRows.none()));

    private final TextColumn<MeetingRow> brief = M.text(say("meeting"), MeetingRow::brief);
    final Table<MeetingRow> organisers = Table.of(
            "organisers",
            t -> t.title(say("organisers-and-venues"))
                    .columns(
                            number,
                            brief,
                            M.textClaim(say("organisers"), MeetingRow::organisers),
                            M.textClaim(say("venue"), row -> row.meeting().venue()))
                    .rowKey(brief));

    private final TextColumn<MeetingRow> adopted =
            M.textOr(say("documents-adopted"), NOT_REPORTED, MeetingRow::adopted);
    private final TextColumn<MeetingRow> goals = M.textOr(say("sdgs"), NOT_REPORTED, MeetingRow::goals);
    /** Few meetings adopt documents or name goals: print tells which. */
    final Table<MeetingRow> themes = Table.of(
            "themes",
            t -> t.title(say("themes-topics-and-outcomes"))
                    .columns(
                            number,
                            brief,
                            M.textOr(
                                    say("theme"),
                                    NOT_REPORTED,
                                    row -> row.meeting().theme()),
                            M.textOr(say("topics"), NOT_REPORTED, MeetingRow::topics)
                                    .cite(row -> Citations.of(row.meeting().topics(), row.meeting()::citationsOf)),
                            adopted,
                            goals)
                    .rowKey(brief)
                    .workbookOnly(adopted, goals));

    /** One entry in the attendance of a meeting; the number is of both, such as {@code 2.7}. */
    record AttendanceRow(String number, MeetingRow meeting, Attendance attendance) {
        /** Every entry of every meeting, in the order of the register. */
        static List<AttendanceRow> of(Dossier dossier, Edition edition) {
            List<AttendanceRow> rows = new ArrayList<>();
            for (MeetingRow meeting : MeetingRow.of(dossier, edition)) {
                List<Attendance> entries = meeting.meeting().attendance();
                for (int i = 0; i < entries.size(); i++) {
                    rows.add(new AttendanceRow(
                            meeting.number() + "." + edition.notation().print(i + 1L), meeting, entries.get(i)));
                }
            }
            return rows;
        }

        /** The name; not reported where the source gives a post or an organisation only. */
        Claim<String> person() {
            return attendance
                    .person()
                    .map(ref -> meeting.dossier().get(ref).name())
                    .orElseGet(Claim::notReported);
        }

        Optional<String> organisation() {
            return attendance
                    .organization()
                    .map(ref -> meeting.dossier().get(ref).label());
        }

        List<Citation> citations() {
            return meeting.meeting().citationsOf(attendance);
        }
    }

    private static final Columns<AttendanceRow> A = Columns.of(AttendanceRow.class);
    private final TextColumn<AttendanceRow> entry = A.text(say("no"), AttendanceRow::number);
    private final TextColumn<AttendanceRow> attended =
            A.text(say("meeting"), row -> row.meeting().name());
    private final TextColumn<AttendanceRow> person = A.textClaim(say("person"), AttendanceRow::person);
    final Table<AttendanceRow> attendance = Table.of(
            "attendance",
            t -> t.title(say("attendance"))
                    .note(say("an-entry-is-a-person-a-post-or-an"))
                    .columns(
                            entry,
                            attended,
                            person,
                            A.textOr(
                                            say("post"),
                                            NOT_REPORTED,
                                            row -> row.attendance().post())
                                    .cite(AttendanceRow::citations),
                            A.textOr(say("organisation"), NOT_REPORTED, AttendanceRow::organisation)
                                    .cite(AttendanceRow::citations),
                            A.text(say("role"), row -> words.of(row.attendance().role()))
                                    .cite(AttendanceRow::citations))
                    .rowKey(entry)
                    .width(person, 15)
                    .groupBy(attended)
                    .highlightRows(row -> row.meeting().isLater(), Tone.CAUTION, say("after-the-as-of-date-2")));

    private static final Columns<ParticipationRow> P = Columns.of(ParticipationRow.class);
    private final TextColumn<ParticipationRow> at =
            P.text(say("meeting"), row -> row.meeting().name());
    private final TextColumn<ParticipationRow> inBrief =
            P.text(say("meeting-in-brief"), row -> row.meeting().brief());
    private final TextColumn<ParticipationRow> organisation = P.text(say("organisation"), ParticipationRow::name);
    private final TextColumn<ParticipationRow> part =
            P.text(say("part"), row -> say(row.organised() ? "organised" : "attended"));
    /** Print has its picture: who organised and who attended stands with each meeting. */
    final Table<ParticipationRow> participation = Table.of(
            "participation",
            t -> t.title(say("organisations-and-meetings"))
                    .note(say("each-organisation-with-each-meeting-that-it-organised-or"))
                    .columns(at, organisation, part, P.textClaim(say("role"), row -> row.role(words)), inBrief)
                    .inPdf(PrintedRows.none())
                    .highlightRows(row -> row.meeting().isLater(), Tone.CAUTION, say("after-the-as-of-date-2")));

    /** An organisation, by a name of its own, that sources also name in another language than the dossier's. */
    record BodyRow(String name, Organization body) {
        /** Every such organisation, by name. */
        static List<BodyRow> of(Dossier dossier, Edition edition) {
            List<Organization> bodies = dossier.organizations().stream()
                    .filter(body -> !body.localNames().isEmpty())
                    .sorted(Comparator.comparing(Organization::name, String.CASE_INSENSITIVE_ORDER))
                    .toList();
            return Names.rows(
                    bodies,
                    List.of(Organization::name, body -> Names.withPlace(body, dossier), Names::withId),
                    BodyRow::new);
        }
    }

    private static final Columns<BodyRow> B = Columns.of(BodyRow.class);
    private final TextColumn<BodyRow> body =
            B.text(say("organisation"), BodyRow::name).cite(row -> row.body().citations());
    final Table<BodyRow> names = Table.of(
            "names",
            t -> t.title(say("organisations-with-a-local-name"))
                    .columns(
                            body,
                            Names.local(words, B, BodyRow::body),
                            B.text(say("kind"), row -> words.of(row.body().kind())))
                    .rowKey(body));

    public final Report<Dossier> report = DossierReport.of(
            words,
            "meeting-register",
            r -> r.glance(
                            known -> known.phrase()
                                    .name(words.say(
                                            "glance-meetings",
                                            known.of(register.rows()),
                                            known.of(register.reporting(participants)))),
                            s -> s.figure(say("meetings-2"), register.rows())
                                    .figure(say("participants-stated"), register.total(participants))
                                    .figure(say("meetings-that-state-participants"), register.reporting(participants))
                                    .figure(say("entries-in-the-attendance"), attendance.rows())
                                    .text(MeetingRemarks::participants)
                                    .callout(Tone.CAUTION, say("open-conflict"), MeetingRemarks::conflicts)
                                    .callout(Tone.CAUTION, say("year-not-stated-2"), MeetingRemarks::withoutYear)
                                    .callout(Tone.CAUTION, say("after-the-as-of-date"), MeetingRemarks::later)
                                    .plot(
                                            say("when-and-where-they-met"),
                                            Plot.timeline(register, place, date, kind)
                                                    .ifItFits())
                                    .text(MeetingRemarks::missing))
                    .section(
                            say("register"),
                            s -> s.table(register, MeetingRow::of)
                                    .table(organisers, MeetingRow::of)
                                    .table(themes, MeetingRow::of)
                                    .summary(kinds)
                                    .summary(years)
                                    .text(MeetingRemarks::outcomes))
                    .section(
                            say("attendance"),
                            s -> s.callout(Tone.CAUTION, say("attendance-not-stated"), MeetingRemarks::unattended)
                                    .table(attendance, AttendanceRow::of))
                    .section(
                            say("organisations"),
                            s -> s.plot(
                                            say("who-took-part"),
                                            Plot.matrix(
                                                            participation,
                                                            organisation,
                                                            inBrief,
                                                            part,
                                                            Map.of(
                                                                    say("organised"),
                                                                    Sign.DOT,
                                                                    say("attended"),
                                                                    Sign.RING))
                                                    .ifItFits())
                                    .table(participation, ParticipationRow::of)
                                    .table(names, BodyRow::of))
                    .check(say("sources-agree-on-the-dates"), MeetingRemarks::dates)
                    .check(say("the-years-of-all-meetings-are-known"), MeetingRemarks::years)
                    .check(say("persons-named-are-no-more-than-participants-stated"), MeetingRemarks::persons));
}
