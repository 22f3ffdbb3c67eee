package org.attest.report.csv;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;
import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.Absence;
import org.attest.model.value.Reason;
import org.attest.report.document.Cell;
import org.attest.report.document.CellRow;
import org.attest.report.document.Column;
import org.attest.report.document.RichText;
import org.attest.report.document.Table;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** A table as one file. Its rows are read once to learn what its columns hold, and once more to be written. */
record TableFile(Table table, String name, String type, Notation notation, List<Content> columns) {
    /** A spreadsheet would take a text that begins so for a formula, or take the apostrophe away. */
    private static final String UNSAFE_STARTS = "=+-@'\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** What stands in a column of its own, so that values are never mixed with it. */
    enum Aspect {
        VALUE(Word.CSV_VALUE),
        WORDS(Word.CSV_WORDS),
        UNIT(Word.CSV_UNIT),
        ADDRESS(Word.CSV_ADDRESS);

        final Word header;

        Aspect(Word header) {
            this.header = header;
        }
    }

    /** What the cells of a column hold; types are those of its format, and of cells with a format of their own. */
    record Content(Column column, Set<String> types, Set<Absence> reasons, Set<Aspect> others) {
        Content(Column column) {
            this(column, new TreeSet<>(), new TreeSet<>(Absence.ORDER), EnumSet.of(Aspect.VALUE));
            typeOf(column.format()).ifPresent(types::add);
        }

        /** Of XML Schema; empty for words. */
        private static Optional<String> typeOf(Format format) {
            return switch (format) {
                case Format.Text text -> Optional.empty();
                case Format.Day day -> Optional.of("date");
                case Format.Time time -> Optional.of("time");
                case Format.Timestamp moment -> Optional.of("dateTime");
                case Format.Duration duration -> Optional.of("dayTimeDuration");
                case Format.Whole whole -> Optional.of("integer");
                case Format.Ordinal ordinal -> Optional.of("integer");
                default -> Optional.of("decimal");
            };
        }

        private void add(Cell cell, Format format) {
            switch (cell) {
                case Cell.Figure figure -> types.add(typeOf(format).orElse("decimal"));
                case Cell.Day day -> types.add("date");
                case Cell.Text(var words, Optional<Reason> instead) -> {
                    instead.ifPresent(reasons::add);
                    others.add(Aspect.WORDS);
                }
                case Cell.Missing(Absence reason) -> reasons.add(reason);
                case Cell.Link link -> others.addAll(Set.of(Aspect.WORDS, Aspect.ADDRESS));
                case Cell.Jump jump -> others.add(Aspect.WORDS);
                case Cell.Live(var formula, Cell result) -> add(result, format);
                case Cell.Formatted(Format own, Cell value) -> {
                    others.addAll(Metadata.unitOf(own).isEmpty() ? Set.of() : Set.of(Aspect.UNIT));
                    add(value, own);
                }
            }
        }

        /** Of XML Schema. A column of numbers or days has words only where there is no value. */
        String type(Aspect aspect) {
            return aspect == Aspect.VALUE ? types.stream().findFirst().orElse("string") : "string";
        }

        String header(Aspect aspect, Notation notation) {
            return safe(notation.say(aspect.header, column.header()));
        }

        List<Aspect> aspects() {
            return Stream.of(Aspect.values())
                    .filter(others::contains)
                    .filter(aspect -> !types.isEmpty() || aspect == Aspect.VALUE || aspect == Aspect.ADDRESS)
                    .toList();
        }
    }

    static TableFile of(Table table, String name, String type, Notation notation) {
        List<Content> columns = table.columns().stream().map(Content::new).toList();
        CellRow.forEach(table, cells -> {
            for (int i = 0; i < cells.size(); i++) {
                columns.get(i).add(cells.get(i), columns.get(i).column.format());
            }
        });
        return new TableFile(table, name, type, notation, columns);
    }

    /** RFC 4180: fields parted by commas, quoted where they must be, CRLF at the end. Leaves the stream open. */
    void writeTo(OutputStream out) {
        write(
                columns.stream()
                        .flatMap(content -> content.aspects().stream().map(aspect -> content.header(aspect, notation))),
                out);
        CellRow.forEach(
                table,
                cells -> write(
                        IntStream.range(0, cells.size()).boxed().flatMap(i -> fields(columns.get(i), cells.get(i))),
                        out));
    }

    private Stream<String> fields(Content content, Cell cell) {
        return content.aspects().stream().map(aspect -> field(aspect, content, cell, content.column.format()));
    }

    private static void write(Stream<String> fields, OutputStream out) {
        String line = fields.map(TableFile::quoted).collect(Collectors.joining(",", "", "\r\n"));
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> ",;\"\r\n".indexOf(c) >= 0);
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    private String field(Aspect aspect, Content content, Cell cell, Format format) {
        return switch (cell) {
            case Cell.Live(var formula, Cell result) -> field(aspect, content, result, format);
            case Cell.Formatted(Format own, Cell value) -> field(aspect, content, value, own);
            default ->
                switch (aspect) {
                    case VALUE -> value(content, cell, format);
                    case WORDS -> safe(words(cell));
                    case UNIT -> Metadata.unitOf(format);
                    case ADDRESS -> cell instanceof Cell.Link(var words, URI address) ? address.toASCIIString() : "";
                };
        };
    }

    private String value(Content content, Cell cell, Format format) {
        return switch (cell) {
            case Cell.Figure(double value) -> number(value, format);
            case Cell.Day(var date) -> date.toString();
            case Cell.Missing(Absence reason) -> notation.print(reason);
            case Cell.Text(var words, Optional<Reason> instead)
            when !content.types().isEmpty() -> instead.map(notation::print).orElse("");
            default -> safe(words(cell));
        };
    }

    /** Times as XML Schema has them, those of a zone by its clocks. */
    private static String number(double value, Format format) {
        return switch (format) {
            case Format.Time time -> ISO_LOCAL_TIME.format(Format.moment(value));
            case Format.Timestamp moment -> ISO_LOCAL_DATE_TIME.format(Format.moment(value));
            case Format.Duration duration -> Format.duration(value).toString();
            default ->
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        };
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Text(RichText text, var instead) -> text.plain();
            case Cell.Link(String text, var address) -> text;
            case Cell.Jump(String text, var table, var row) -> text;
            default -> "";
        };
    }

    private static String safe(String text) {
        return !text.isEmpty() && UNSAFE_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
