package org.attest.intake;

import java.nio.charset.Charset;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.intake.internal.kind.Absence;
import org.attest.intake.internal.kind.Dialect;
import org.attest.intake.internal.kind.FiscalYears;
import org.attest.intake.internal.kind.Kind;
import org.attest.intake.internal.kind.Kinds;
import org.attest.model.internal.json.RecordJson;
import org.attest.model.internal.rule.Nearest;

/**
 * How tables that were not made for us are to be read.
 *
 * @param locale the language tag in which numbers and dates are written
 * @param dates a pattern of dates, such as {@code dd.MM.yy}
 * @param missing texts that stand for an absent value in any column of facts, such as {@code ..}, and its reason
 * @param marks what the marks behind numbers and dates mean, such as {@code *}
 * @param ignore tables that are to be passed over, by the names of files or sheets; {@code *} is all that are of no kind
 * @param tables by the names of kinds
 */
public record Mapping(
        Optional<String> locale,
        Optional<String> dates,
        Map<String, String> missing,
        Map<String, String> marks,
        Collection<String> ignore,
        Map<String, OfKind> tables) {
    /** Everything else. */
    static final String REST = "*";

    /**
     * How the tables of one kind are to be read.
     *
     * @param names what their files or sheets are called, beside the name of the kind
     * @param columns their headers, by ours
     * @param constants values of columns that they lack, by our headers
     * @param values what the texts in a column mean, by our header
     * @param ignore their headers that are to be passed over; {@code *} is all that are not known
     * @param skipRows texts by which rows are to be passed over, by their headers; {@code Source:*} is all that begin so
     * @param dates a pattern of dates, in place of that for all tables
     * @param locale likewise
     * @param encoding of text files, in place of that for all tables
     * @param separator of text files, a character or {@code tab}, likewise
     * @param fiscalYearFrom the month in which their years begin, where that is not January
     * @param fiscalYearNamedBy which of its ends such a year is called by, where it is called by one number
     */
    public record OfKind(
            Collection<String> names,
            Map<String, String> columns,
            Map<String, String> constants,
            Map<String, Map<String, String>> values,
            Collection<String> ignore,
            Map<String, Collection<String>> skipRows,
            Optional<String> dates,
            Optional<String> locale,
            Optional<String> encoding,
            Optional<String> separator,
            Optional<Month> fiscalYearFrom,
            Optional<End> fiscalYearNamedBy) {
        /** One of the ends of a year. */
        public enum End {
            START,
            END
        }

        static final OfKind NONE = RecordJson.parse(OfKind.class, "{}").record();

        Optional<Charset> charset() {
            return encoding.map(Charset::forName);
        }

        Optional<Character> separating() {
            return separator.map(Input::separator);
        }

        FiscalYears fiscalYears() {
            return new FiscalYears(fiscalYearFrom, fiscalYearNamedBy.map(End.END::equals));
        }

        private void check(Kind kind, List<String> problems) {
            try {
                charset();
            } catch (IllegalArgumentException e) {
                problems.add("encoding \"" + encoding.orElse("") + "\" of table \"" + kind.name()
                        + "\" is unknown, must be such as UTF-8 or windows-1252");
            }
            try {
                separating();
            } catch (IllegalArgumentException e) {
                problems.add("separator of table \"" + kind.name() + "\": " + e.getMessage());
            }
        }
    }

    public static final Mapping NONE = RecordJson.parse(Mapping.class, "{}").record();

    OfKind of(Kind kind) {
        return tables.getOrDefault(kind.name(), OfKind.NONE);
    }

    boolean ignores(String table) {
        return ignore.stream().anyMatch(name -> name.equalsIgnoreCase(table));
    }

    /** The kind of a table by its name; empty when it is of none. */
    Optional<Kind> kindOf(String table) {
        return tables.entrySet().stream()
                .filter(each -> each.getValue().names().stream().anyMatch(name -> name.equalsIgnoreCase(table)))
                .findFirst()
                .flatMap(each -> Kinds.find(each.getKey()))
                .or(() -> Kinds.find(table));
    }

    /** What it says that cannot be, such as of columns that do not exist. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        Stream.concat(locale.stream(), tables.values().stream().flatMap(mapped -> mapped.locale().stream()))
                .filter(tag -> Locale.forLanguageTag(tag).getLanguage().isEmpty())
                .forEach(tag -> problems.add(
                        "locale \"" + tag + "\" is not a language tag, must be written like en-GB, de-DE or bn-BD"));
        Stream.concat(dates.stream(), tables.values().stream().flatMap(mapped -> mapped.dates().stream()))
                .forEach(pattern -> checkDates(pattern, problems));
        missing.forEach((text, reason) -> {
            if (!Absence.texts().contains(reason)) {
                problems.add("missing \"" + text + "\" is \"" + reason + "\", must be one of "
                        + String.join(", ", Absence.texts()));
            }
        });
        marks.keySet().stream()
                .filter(mark -> mark.isBlank() || mark.chars().anyMatch(c -> Character.isDigit(c) || c == '%'))
                .forEach(mark -> problems.add(
                        "mark \"" + mark + "\" may be part of a number, must be a sign or a letter such as * or r"));
        tables.forEach((name, mapped) -> Kinds.ALL.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        kind -> problems.addAll(problems(kind, mapped)),
                        () -> problems.add(Nearest.unknown("table", name, Kinds.names()))));
        return problems;
    }

    private static void checkDates(String pattern, List<String> problems) {
        try {
            Dialect.of(Optional.empty(), Optional.of(pattern));
        } catch (IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> problems(Kind kind, OfKind mapped) {
        List<String> problems = new ArrayList<>();
        Set<String> known = kind.headers();
        mapped.check(kind, problems);
        Stream.of(mapped.columns(), mapped.constants(), mapped.values())
                .flatMap(byHeader -> byHeader.keySet().stream())
                .distinct()
                .filter(header -> !known.contains(header))
                .forEach(header -> problems.add("table \"" + kind.name() + "\" has no column \"" + header + "\""
                        + Nearest.hint(header, known) + ", must be one that attest forms --columns lists"));
        return problems;
    }
}
