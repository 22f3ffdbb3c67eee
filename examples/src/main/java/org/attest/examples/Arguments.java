package org.attest.examples;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.Unknown;
import org.attest.report.Target;
import org.attest.report.definition.Report;
import org.attest.report.standard.StandardReports;
import org.attest.report.style.Notation;
import picocli.CommandLine.TypeConversionException;

/** Reads the words on the command line; the error says what would have been right. */
final class Arguments {
    private Arguments() {}

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "\"" + text + "\" is not a day of the calendar, must be written like 2024-03-31");
        }
    }

    static Notation notation(String tag) {
        try {
            return new Notation(new Locale.Builder().setLanguageTag(tag).build());
        } catch (IllformedLocaleException e) {
            throw new TypeConversionException(
                    "\"" + tag + "\" is not a language tag, must be written like en-GB or en-US");
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    static Target.Kind format(String name) {
        return Arrays.stream(Target.Kind.values())
                .filter(kind -> nameOf(kind).equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "format", name, Arrays.stream(Target.Kind.values()).map(Arguments::nameOf)));
    }

    /** The name of a format on the command line, and the extension of its files. */
    static String nameOf(Target.Kind format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    static Report<Dossier> report(String id) {
        return StandardReports.find(id)
                .orElseThrow(
                        () -> unknown("report", id, StandardReports.ALL.stream().map(Report::id)));
    }

    private static TypeConversionException unknown(String what, String typed, Stream<String> allowed) {
        return new TypeConversionException(Unknown.name(what, typed, allowed.toList()));
    }
}
