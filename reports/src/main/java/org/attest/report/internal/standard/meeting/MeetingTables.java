package org.attest.report.internal.standard.meeting;

import static org.attest.report.definition.Aggregate.sum;

import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.LocalNames;
import org.attest.report.internal.standard.Wording;
import org.attest.report.style.Tone;

/** The tables of the meeting register; the number that the register gives a meeting leads through all of them. */
final class MeetingTables {
    private MeetingTables() {}

    private static final String LATER = "after the as-of date";
    private static final Unit MEETINGS = new Unit("meetings");

    private static final Columns<MeetingRow> M = Columns.of(MeetingRow.class);
    static final TextColumn<MeetingRow> MEETING =
            M.text("Meeting", MeetingRow::name).cite(row -> row.meeting().citations());
    static final CountColumn<MeetingRow> PARTICIPANTS =
            M.countClaim("Participants", Unit.PERSONS, row -> row.meeting().participants());
    private static final TextColumn<MeetingRow> NUMBER = M.text("No.", MeetingRow::number);
    static final Table<MeetingRow> REGISTER = Table.of(
            "register",
            MeetingRow.class,
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
            MeetingRow.class,
            t -> t.title("Organisers and venues")
                    .columns(
                            NUMBER,
                            MEETING,
                            M.textClaim("Organisers", MeetingRow::organisers),
                            M.textClaim("Venue", row -> row.meeting().venue()))
                    .rowKey(MEETING));

    static final Table<MeetingRow> THEMES = Table.of(
            "themes",
            MeetingRow.class,
            t -> t.title("Themes, topics and outcomes")
                    .columns(
                            NUMBER,
                            MEETING,
                            M.textOr(
                                    "Theme",
                                    Reason.NOT_REPORTED,
                                    row -> row.meeting().theme()),
                            M.textOr(
                                    "Topics",
                                    Reason.NOT_REPORTED,
                                    row -> Wording.joined("; ", row.meeting().topics().stream())),
                            M.textOr("Documents adopted", Reason.NOT_REPORTED, MeetingRow::adopted),
                            M.textOr("SDGs", Reason.NOT_REPORTED, MeetingRow::goals))
                    .rowKey(MEETING));

    private static final Columns<MeetingCountRow> N = Columns.of(MeetingCountRow.class);
    private static final TextColumn<MeetingCountRow> BY = N.text("Counted by", MeetingCountRow::dimension);
    private static final TextColumn<MeetingCountRow> VALUE = N.text("Meetings of", MeetingCountRow::name);
    private static final CountColumn<MeetingCountRow> COUNT =
            N.count("Meetings", MEETINGS, MeetingCountRow::meetings).cite(MeetingCountRow::citations);
    static final Table<MeetingCountRow> COUNTS = Table.of(
            "counts",
            MeetingCountRow.class,
            t -> t.title("Meetings by kind, country and year")
                    .columns(VALUE, BY, COUNT)
                    .rowKey(VALUE)
                    .groupBy(BY, sum(COUNT))
                    .bars(COUNT));

    private static final Columns<AttendanceRow> A = Columns.of(AttendanceRow.class);
    private static final TextColumn<AttendanceRow> ENTRY = A.text("No.", AttendanceRow::number);
    private static final TextColumn<AttendanceRow> ATTENDED =
            A.text("Meeting", row -> row.meeting().name());
    static final Table<AttendanceRow> ATTENDANCE = Table.of(
            "attendance",
            AttendanceRow.class,
            t -> t.title("Attendance")
                    .columns(
                            ENTRY,
                            ATTENDED,
                            A.textClaim("Person", AttendanceRow::person),
                            A.textOr(
                                            "Post",
                                            Reason.NOT_REPORTED,
                                            row -> row.attendance().post())
                                    .cite(AttendanceRow::citations),
                            A.textOr("Organisation", Reason.NOT_REPORTED, AttendanceRow::organisation)
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
            ParticipationRow.class,
            t -> t.title("Organisations and meetings")
                    .columns(
                            PART,
                            P.text("Organisation", row -> row.body().label()),
                            P.text("Meeting", row -> row.meeting().name()),
                            P.textClaim("Organised as", ParticipationRow::organisedAs),
                            P.textOr("Attended as", Reason.NOT_REPORTED, ParticipationRow::attendedAs)
                                    .cite(ParticipationRow::attendanceCitations))
                    .rowKey(PART)
                    .highlightRows(row -> row.meeting().isLater(), Tone.CAUTION, LATER));

    private static final Columns<BodyRow> B = Columns.of(BodyRow.class);
    private static final TextColumn<BodyRow> BODY =
            B.text("Organisation", BodyRow::name).cite(row -> row.body().citations());
    static final Table<BodyRow> NAMES = Table.of(
            "names",
            BodyRow.class,
            t -> t.title("Organisations with a local name")
                    .columns(
                            BODY,
                            LocalNames.column(B, BodyRow::body),
                            B.text("Kind", row -> Wording.of(row.body().kind())))
                    .rowKey(BODY));
}
