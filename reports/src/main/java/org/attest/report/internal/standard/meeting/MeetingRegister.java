package org.attest.report.internal.standard.meeting;

import static org.attest.model.value.Reason.NOT_REPORTED;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Chart.bars;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.actor.Organization;
import org.attest.model.meeting.Attendance;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;
import org.attest.report.style.Tone;

/** R4: which meetings took place, who organised and who attended them. A meeting's number leads through all tables. */
public final class MeetingRegister {
    private MeetingRegister() {}

    private static final String LATER = "after the as-of date";

    private static final Columns<MeetingRow> M = Columns.of(MeetingRow.class);
    static final TextColumn<MeetingRow> MEETING =
            M.text("Meeting", MeetingRow::name).cite(row -> row.meeting().citations());
    static final CountColumn<MeetingRow> PARTICIPANTS =
            M.countClaim("Participants", Unit.PERSONS, row -> row.meeting().participants());
    private static final TextColumn<MeetingRow> NUMBER = M.text("No.", MeetingRow::number);
    static final Table<MeetingRow> REGISTER = Table.of(
            "register",
            t -> t.title("Meetings by date")
                    .columns(
                            NUMBER,
                            M.dateClaim("Date", row -> row.meeting().when()),
                            MEETING,
                            M.text("Kind", row -> Wording.of(row.meeting().kind())),
                            M.textClaim("Place", MeetingRow::where),
                            PARTICIPANTS)
                    .rowKey(MEETING)
                    .grandTotal("All meetings", sum(PARTICIPANTS))
                    .highlightRows(MeetingRow::isLater, Tone.CAUTION, LATER));

    static final Table<MeetingRow> ORGANISERS = Table.of(
            "organisers",
            t -> t.title("Organisers and venues")
                    .columns(
                            NUMBER,
                            MEETING,
                            M.textClaim("Organisers", MeetingRow::organisers),
                            M.textClaim("Venue", row -> row.meeting().venue()))
                    .rowKey(MEETING));

    static final Table<MeetingRow> THEMES = Table.of(
            "themes",
            t -> t.title("Themes, topics and outcomes")
                    .columns(
                            NUMBER,
                            MEETING,
                            M.textOr("Theme", NOT_REPORTED, row -> row.meeting().theme()),
                            M.textOr("Topics", NOT_REPORTED, MeetingRow::topics)
                                    .cite(row -> Citations.of(row.meeting().topics(), row.meeting()::citationsOf)),
                            M.textOr("Documents adopted", NOT_REPORTED, MeetingRow::adopted),
                            M.textOr("SDGs", NOT_REPORTED, MeetingRow::goals))
                    .rowKey(MEETING));

    private static final Columns<MeetingRow.CountRow> N = Columns.of(MeetingRow.CountRow.class);
    private static final TextColumn<MeetingRow.CountRow> BY = N.text("Counted by", MeetingRow.CountRow::dimension);
    private static final TextColumn<MeetingRow.CountRow> VALUE = N.text("Meetings of", MeetingRow.CountRow::name);
    private static final CountColumn<MeetingRow.CountRow> COUNT = N.count(
                    "Meetings", new Unit("meetings"), MeetingRow.CountRow::meetings)
            .cite(MeetingRow.CountRow::citations);
    static final Table<MeetingRow.CountRow> COUNTS = Table.of(
            "counts",
            t -> t.title("Meetings by kind, country and year")
                    .columns(VALUE, BY, COUNT)
                    .rowKey(VALUE)
                    .groupBy(BY, sum(COUNT))
                    .bars(COUNT));

    /** One entry in the attendance of a meeting; the number is of both, such as {@code 2.7}. */
    record AttendanceRow(String number, MeetingRow meeting, Attendance attendance) {
        /** Every entry of every meeting, in the order of the register. */
        static List<AttendanceRow> of(Dossier dossier, Edition edition) {
            List<AttendanceRow> rows = new ArrayList<>();
            for (MeetingRow meeting : MeetingRow.of(dossier, edition)) {
                List<Attendance> entries = meeting.meeting().attendance();
                for (int i = 0; i < entries.size(); i++) {
                    rows.add(new AttendanceRow(meeting.number() + "." + (i + 1), meeting, entries.get(i)));
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
    private static final TextColumn<AttendanceRow> ENTRY = A.text("No.", AttendanceRow::number);
    private static final TextColumn<AttendanceRow> ATTENDED =
            A.text("Meeting", row -> row.meeting().name());
    static final Table<AttendanceRow> ATTENDANCE = Table.of(
            "attendance",
            t -> t.title("Attendance")
                    .columns(
                            ENTRY,
                            ATTENDED,
                            A.textClaim("Person", AttendanceRow::person),
                            A.textOr(
                                            "Post",
                                            NOT_REPORTED,
                                            row -> row.attendance().post())
                                    .cite(AttendanceRow::citations),
                            A.textOr("Organisation", NOT_REPORTED, AttendanceRow::organisation)
                                    .cite(AttendanceRow::citations),
                            A.text("Role", row -> Wording.of(row.attendance().role()))
                                    .cite(AttendanceRow::citations))
                    .rowKey(ENTRY)
                    .groupBy(ATTENDED)
                    .highlightRows(row -> row.meeting().isLater(), Tone.CAUTION, LATER));

    private static final Columns<ParticipationRow> P = Columns.of(ParticipationRow.class);
    private static final TextColumn<ParticipationRow> PART = P.text("No.", ParticipationRow::number);
    static final Table<ParticipationRow> PARTICIPATION = Table.of(
            "participation",
            t -> t.title("Organisations and meetings")
                    .columns(
                            PART,
                            P.text("Organisation", row -> row.body().label()),
                            P.text("Meeting", row -> row.meeting().name()),
                            P.textClaim("Organised as", ParticipationRow::organisedAs),
                            P.textOr("Attended as", NOT_REPORTED, ParticipationRow::attendedAs)
                                    .cite(ParticipationRow::attendanceCitations))
                    .rowKey(PART)
                    .highlightRows(row -> row.meeting().isLater(), Tone.CAUTION, LATER));

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
    private static final TextColumn<BodyRow> BODY =
            B.text("Organisation", BodyRow::name).cite(row -> row.body().citations());
    static final Table<BodyRow> NAMES = Table.of(
            "names",
            t -> t.title("Organisations with a local name")
                    .columns(
                            BODY,
                            Names.local(B, BodyRow::body),
                            B.text("Kind", row -> Wording.of(row.body().kind())))
                    .rowKey(BODY));

    public static final Report<Dossier> REPORT = DossierReport.of(
            "meeting-register",
            "Meeting register and participation",
            r -> r.section(
                            "Headline figures",
                            s -> s.figure("meetings", REGISTER.rows())
                                    .figure("participants stated", REGISTER.total(PARTICIPANTS))
                                    .figure("meetings that state participants", REGISTER.reporting(PARTICIPANTS))
                                    .figure("entries in the attendance", ATTENDANCE.rows())
                                    .text(MeetingRemarks::participants)
                                    .callout(Tone.CAUTION, "Open conflict", MeetingRemarks::conflicts)
                                    .callout(Tone.CAUTION, "Year not stated", MeetingRemarks::withoutYear)
                                    .callout(Tone.CAUTION, "After the as-of date", MeetingRemarks::later))
                    .section(
                            "Register",
                            s -> s.text((d, e) ->
                                            "Meetings stand in the order of their dates. The number of a meeting leads"
                                                    + " its entries in the tables of attendance and of organisations.")
                                    .table(REGISTER, MeetingRow::of)
                                    .chart(
                                            "Participants by meeting",
                                            bars(REGISTER, MEETING, PARTICIPANTS)
                                                    .ifItFits())
                                    .table(ORGANISERS, MeetingRow::of)
                                    .table(THEMES, MeetingRow::of)
                                    .table(COUNTS, MeetingRow.CountRow::of))
                    .section(
                            "Attendance",
                            s -> s.text((d, e) ->
                                            "An entry is a person, a post or an organisation, as the source prints it;"
                                                    + " a group is one entry, so entries are not a count of persons.")
                                    .callout(Tone.CAUTION, "Attendance not stated", MeetingRemarks::unattended)
                                    .table(ATTENDANCE, AttendanceRow::of))
                    .section(
                            "Organisations",
                            s -> s.text((d, e) ->
                                            "Each organisation with each meeting that it organised or attended. Persons"
                                                    + " who organised a meeting stand in the register only.")
                                    .table(PARTICIPATION, ParticipationRow::of)
                                    .table(NAMES, BodyRow::of))
                    .check("Sources agree on the dates", MeetingRemarks::dates)
                    .check("The years of all meetings are known", MeetingRemarks::years)
                    .check("Persons named are no more than participants stated", MeetingRemarks::persons));
}
