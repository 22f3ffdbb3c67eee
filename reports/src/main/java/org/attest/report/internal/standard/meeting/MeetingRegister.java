package org.attest.report.internal.standard.meeting;

import static org.attest.report.definition.Chart.bars;
import static org.attest.report.internal.standard.meeting.MeetingTables.ATTENDANCE;
import static org.attest.report.internal.standard.meeting.MeetingTables.COUNTS;
import static org.attest.report.internal.standard.meeting.MeetingTables.MEETING;
import static org.attest.report.internal.standard.meeting.MeetingTables.NAMES;
import static org.attest.report.internal.standard.meeting.MeetingTables.ORGANISERS;
import static org.attest.report.internal.standard.meeting.MeetingTables.PARTICIPANTS;
import static org.attest.report.internal.standard.meeting.MeetingTables.PARTICIPATION;
import static org.attest.report.internal.standard.meeting.MeetingTables.REGISTER;
import static org.attest.report.internal.standard.meeting.MeetingTables.THEMES;

import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.style.Tone;

/** R4: which meetings took place, who organised and who attended them. */
public final class MeetingRegister {
    private MeetingRegister() {}

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
                                    .table(COUNTS, MeetingCountRow::of))
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
