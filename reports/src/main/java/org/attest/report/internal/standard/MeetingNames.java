package org.attest.report.internal.standard;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.meeting.Meeting;
import org.attest.model.value.DateSpan;
import org.attest.model.value.EntityId;
import org.attest.model.value.PartialDate;
import org.attest.report.wording.Notation;

/** What reports call meetings, each by a name that no other has, and the one order in which they stand. */
public final class MeetingNames {
    private MeetingNames() {}

    /** Their titles, with their dates where these clash. */
    public static Map<EntityId, String> full(Dossier dossier, Notation notation) {
        return of(dossier, Meeting::title, meeting -> meeting.title() + ", " + notation.print(firstDate(meeting)));
    }

    /** Short titles, or cities with the month, as in "Dhaka, July 2022"; titles where a meeting has neither. */
    public static Map<EntityId, String> brief(Dossier dossier, Notation notation) {
        return of(
                dossier,
                meeting -> meeting.shortTitle()
                        .or(() -> cityAndMonth(meeting, dossier, notation))
                        .orElse(meeting.title()),
                Meeting::title);
    }

    /** By date: one in dispute by the earliest that is stated, without a year after those with one, then without a date. */
    public static List<Meeting> byDate(Dossier dossier) {
        return dossier.meetings().stream()
                .sorted(Comparator.comparing(MeetingNames::firstDate, DateSpan.ORDER))
                .toList();
    }

    /** Whether by all sources it begins after the day of the dossier. */
    public static boolean isLater(Meeting meeting, Dossier dossier) {
        return !meeting.when().values().isEmpty()
                && meeting.when().values().stream().allMatch(dossier::isLater);
    }

    /** The date that it has, or the earliest that any source states. */
    private static DateSpan firstDate(Meeting meeting) {
        return meeting.when()
                .value()
                .or(() -> meeting.when().values().stream().min(DateSpan.ORDER))
                .orElseGet(() -> DateSpan.on(PartialDate.unknown()));
    }

    private static Map<EntityId, String> of(
            Dossier dossier, Function<Meeting, String> first, Function<Meeting, String> second) {
        return Names.byId(dossier.meetings(), List.of(first, second, Names::withId));
    }

    /** Empty where sources disagree on either. */
    private static Optional<String> cityAndMonth(Meeting meeting, Dossier dossier, Notation notation) {
        Set<String> months = meeting.when().values().stream()
                .flatMap(span -> span.start().stream())
                .map(date -> month(date, notation))
                .collect(Collectors.toSet());
        return months.size() == 1
                ? meeting.place()
                        .value()
                        .map(city -> dossier.get(city).label() + ", "
                                + months.iterator().next())
                : Optional.empty();
    }

    private static String month(PartialDate date, Notation notation) {
        return switch (date) {
            case PartialDate.Day day ->
                notation.print(new PartialDate.InMonth(YearMonth.from(day.date()), day.qualifier()));
            case PartialDate.DayWithoutYear day -> notation.month(day.day().getMonthValue());
            default -> notation.print(date);
        };
    }
}
