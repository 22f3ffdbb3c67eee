package org.attest.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.internal.Unknown;
import org.attest.report.definition.Report;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.standard.StandardReports;
import org.attest.report.wording.Notation;
import org.attest.report.xlsx.Profile;
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

    static FileFormat format(String name) {
        return named("format", name, FileFormat.values());
    }

    static Profile profile(String name) {
        return named("profile", name, Profile.values());
    }

    static PdfProfile pdfProfile(String name) {
        return named("PDF profile", name, PdfProfile.values());
    }

    private static <E extends Enum<E>> E named(String what, String name, E[] all) {
        return Arrays.stream(all)
                .filter(one -> nameOf(one).equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(what, name, Arrays.stream(all).map(Arguments::nameOf)));
    }

    /** How the command line writes a choice; of a format also the extension of its files. */
    static String nameOf(Enum<?> choice) {
        return nameOf(choice.name());
    }

    static String nameOf(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
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
