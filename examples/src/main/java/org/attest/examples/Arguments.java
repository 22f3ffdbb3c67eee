package org.attest.examples;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.report.definition.Report;
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

    static Format format(String name) {
        return Arrays.stream(Format.values())
                .filter(format -> format.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("\"" + name + "\" is unknown, must be one of "
                        + Arrays.stream(Format.values()).map(Format::toString).collect(Collectors.joining(", "))));
    }

    static Report<Dossier> report(String id, List<Report<Dossier>> reports) {
        return reports.stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> unknownReport(id, reports.stream().map(Report::id).toList()));
    }

    private static TypeConversionException unknownReport(String id, List<String> known) {
        String hint = "";
        return new TypeConversionException(
                "report \"" + id + "\" is unknown" + hint + ", must be one of " + String.join(", ", known));
    }
}
