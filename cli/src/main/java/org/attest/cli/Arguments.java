package org.attest.cli;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.cli.internal.output.Words;
import org.attest.intake.Input;
import org.attest.intake.internal.kind.Kinds;
import org.attest.model.internal.rule.Nearest;
import org.attest.report.definition.Report;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.standard.DossierPart;
import org.attest.report.standard.StandardReports;
import org.attest.report.style.Paper;
import org.attest.report.wording.Notation;
import org.attest.report.xlsx.Profile;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Reads the words on the command line; the error says what would have been right. */
final class Arguments {
    /** Parts a list; a comma that ends it is left to be refused as a part of its last word. */
    static final String COMMA = ",(?!$)";

    private Arguments() {}

    static void register(CommandLine all) {
        all.getSubcommands().values().forEach(Arguments::complete);
        all.registerConverter(Input.Tables.class, Arguments::tables)
                .registerConverter(Path.class, Arguments::path)
                .registerConverter(Locale.class, tag -> locale(tag, "en-GB, de-DE or bn-BD"))
                .registerConverter(Charset.class, Arguments::encoding)
                .registerConverter(Character.class, Arguments::separator)
                .registerConverter(LocalDate.class, Arguments::day)
                .registerConverter(Duration.class, Arguments::seconds)
                .registerConverter(Notation.class, Arguments::notation)
                .registerConverter(Drawing.Format.class, name -> named("format", name, Drawing.Format.values()))
                .registerConverter(DossierPart.class, name -> named("part", name, DossierPart.values()))
                .registerConverter(FailOn.class, name -> named("verdict", name, FailOn.values()))
                .registerConverter(Profile.class, name -> named("profile", name, Profile.values()))
                .registerConverter(Paper.class, Arguments::paper)
                .registerConverter(Drawing.Look.class, name -> named("theme", name, Drawing.Look.values()))
                .registerConverter(PdfProfile.class, name -> named("PDF profile", name, PdfProfile.values()));
    }

    /** The JDK takes the empty text for the folder that it runs in. */
    private static Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("\"" + text + "\" is blank, must be a file or a folder");
        }
        return Path.of(text);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "\"" + text + "\" is not a day of the calendar, must be written like 2024-03-31");
        }
    }

    private static Paper paper(String text) {
        if (text.matches("[0-9]{1,4}x[0-9]{1,4}")) {
            String[] sides = text.split("x", 2);
            try {
                return new Paper(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
        try {
            return named("paper", text, Drawing.Size.values()).paper();
        } catch (TypeConversionException e) {
            throw new TypeConversionException(e.getMessage() + ", or width x height in millimetres, such as 160x230");
        }
    }

    private static Duration seconds(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw new TypeConversionException("\"" + text + "\" must be a whole number of seconds from 0 to 9999");
        }
        return Duration.ofSeconds(Long.parseLong(text));
    }

    private static Locale locale(String tag, String examples) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new TypeConversionException(
                    "\"" + tag + "\" is not a language tag, must be written like " + examples);
        }
    }

    private static Notation notation(String tag) {
        try {
            Notation notation = new Notation(locale(tag, "en-GB, en-US or bn-BD"));
            StandardReports.in(notation);
            return notation;
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /** A file or folder of tables, perhaps with its kind before it: {@code caseloads=2023.csv}. */
    private static Input.Tables tables(String text) {
        int mark = text.indexOf('=');
        if (mark <= 0 || Files.exists(Path.of(text))) {
            return new Input.Tables(Optional.empty(), path(text));
        }
        String kind = text.substring(0, mark);
        if (Kinds.find(kind).isEmpty()) {
            throw unknown("kind", kind, Kinds.names());
        }
        return new Input.Tables(Optional.of(kind), path(text.substring(mark + 1)));
    }

    private static Charset encoding(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new TypeConversionException(
                    "\"" + name + "\" is not a known encoding, must be such as utf-8, windows-1252 or utf-16le");
        }
    }

    private static Character separator(String text) {
        try {
            return Input.separator(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static <E extends Enum<E>> E named(String what, String name, E[] all) {
        return Arrays.stream(all)
                .filter(one -> Words.ofConstant(one).equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(
                        what, name, Arrays.stream(all).map(Words::ofConstant).toList()));
    }

    /** What is wrong with the id of a report; it is the same in every language. */
    static Optional<String> wrongReport(String id) {
        StandardReports reports = StandardReports.in(Notation.ENGLISH);
        if (reports.find(id).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(FileKind.of(new File(id))
                .map(kind -> "\"" + id + "\" " + kind.told("the id of a report"))
                .orElseGet(() -> Nearest.unknown(
                        "report", id, reports.all().stream().map(Report::id).toList())));
    }

    private static TypeConversionException unknown(String what, String typed, List<String> allowed) {
        return new TypeConversionException(Nearest.unknown(what, typed, allowed));
    }

    /** Takes a text that says something. */
    static final class NotBlank implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (text.isBlank()) {
                throw new TypeConversionException("\"" + text + "\" is blank, must be a text");
            }
            return text;
        }
    }

    /** What a shell may complete a word to, as the next ones; looked up only when it asks for its script. */
    static final class Reports implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return StandardReports.in(Notation.ENGLISH).all().stream()
                    .map(Report::id)
                    .iterator();
        }
    }

    static final class OfCommands implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Commands.names().iterator();
        }
    }

    /** What a shell may complete the value of such an option to: what may be typed, and not the names of constants. */
    private static void complete(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        for (OptionSpec option : List.copyOf(spec.options())) {
            Class<?> told = option.auxiliaryTypes()[0];
            Class<?> type = told == Paper.class ? Drawing.Size.class : told;
            if (type.isEnum()) {
                List<String> names = Arrays.stream(type.getEnumConstants())
                        .map(constant -> Words.ofConstant((Enum<?>) constant))
                        .toList();
                spec.remove(option);
                spec.addOption(
                        OptionSpec.builder(option).completionCandidates(names).build());
            }
        }
    }
}
