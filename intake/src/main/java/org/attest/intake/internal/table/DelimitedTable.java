package org.attest.intake.internal.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text file of lines with separators (RFC 4180): comma, semicolon, tab or bar.
 *
 * @param encoding that of the file; without one UTF-8. A byte order mark is heeded before it
 * @param separator what parts the cells; without one, what the first line has most of
 */
public record DelimitedTable(String name, Path file, Optional<Charset> encoding, Optional<Character> separator)
        implements InputTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char NUL = '\0';

    /** What a spreadsheet takes for a formula; behind apostrophes it takes them away. So one more is written. */
    private static final Pattern FORMULA = Pattern.compile("['\\s]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    private static final Pattern NEGATIVE = Pattern.compile("-\\d[\\d.,]*");

    /** Writes lines as UTF-8, with the byte order mark without which spreadsheet programs take it for something else. */
    public static void write(List<List<String>> lines, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        CsvWriter writer = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        lines.forEach(line ->
                writer.writeRecord(line.stream().map(DelimitedTable::escaped).toList()));
        writer.flush();
    }

    private static String escaped(String text) {
        boolean isFormula =
                FORMULA.matcher(text).lookingAt() && !NEGATIVE.matcher(text).matches();
        return isFormula ? "'" + text : text;
    }

    /** A row as it was before it was written here. In a table of anybody else an apostrophe is part of its text. */
    public static InputRow unescaped(InputRow written) {
        return new InputRow(
                written.number(),
                written.cells().stream().map(DelimitedTable::unescaped).toList());
    }

    private static InputCell unescaped(InputCell cell) {
        boolean isEscaped = cell.type() == InputCell.Type.TEXT
                && cell.text().startsWith("'")
                && FORMULA.matcher(cell.text()).lookingAt();
        return isEscaped ? InputCell.of(cell.text().substring(1)) : cell;
    }

    @Override
    public String place(int row, int column) {
        return file + (row == 0 ? "" : ":" + row) + (column < 0 ? "" : ":" + (column + 1));
    }

    @Override
    public void read(Visitor visitor) throws IOException {
        TextEncoding text = new TextEncoding(file, encoding);
        try {
            Separator parting = parting(text);
            try (CsvReader<CsvRecord> lines = CsvReader.builder()
                    .fieldSeparator(parting.character())
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .trimWhitespacesAroundQuotes(true)
                    .ofCsvRecord(text.open())) {
                read(lines.iterator(), parting.isDeclared(), visitor);
            }
        } catch (CharacterCodingException e) {
            throw text.malformed(place(), e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException malformed) {
                throw text.malformed(place(), malformed);
            }
            throw e;
        }
    }

    private void read(Iterator<CsvRecord> lines, boolean skipFirst, Visitor visitor) throws IOException {
        int last = 0;
        boolean skip = skipFirst;
        try {
            while (lines.hasNext()) {
                CsvRecord line = lines.next();
                last = (int) line.getStartingLineNumber();
                if (!skip) {
                    visitor.row(new InputRow(last, cells(last, line)));
                }
                skip = false;
            }
        } catch (CsvParseException e) {
            // Only its message tells whether the reader has met one of its limits.
            throw new UnreadableTableException(
                    place(last + 1, -1),
                    String.valueOf(e.getMessage()).contains("max")
                            ? "from here on a row has more than 16,384 cells or a cell more than 16,777,216 characters,"
                                    + " must have at most these; a quote that does not end makes such cells"
                            : "from here on quotes do not match, must be \"...\" around a cell, with each quote inside"
                                    + " doubled",
                    e);
        }
    }

    private List<InputCell> cells(int line, CsvRecord record) throws UnreadableTableException {
        InputCell[] cells = new InputCell[record.getFieldCount()];
        for (int column = 0; column < cells.length; column++) {
            String field = record.getField(column);
            if (field.indexOf(NUL) >= 0) {
                throw new UnreadableTableException(
                        place(line, column),
                        "holds a NUL character, must be text; for a file in UTF-16 without a byte order mark, say"
                                + " --encoding utf-16le");
            }
            cells[column] = InputCell.of(field);
        }
        return List.of(cells);
    }

    private Separator parting(TextEncoding text) throws IOException {
        try (Reader start = text.open()) {
            return Separator.of(start, separator);
        }
    }

    /** What parts the cells of a text file; if declared, the first line does nothing but say it, as in {@code sep=;}. */
    private record Separator(char character, boolean isDeclared) {
        private static final String CANDIDATES = ",;\t|";
        private static final String DECLARATION = "sep=";
        private static final int LONGEST_HEADER = 1 << 16;

        /** What the first line has most of outside of quotes; a comma when it has none of the candidates. */
        static Separator of(Reader text, Optional<Character> said) throws IOException {
            StringBuilder line = new StringBuilder();
            Map<Character, Integer> counts = new LinkedHashMap<>();
            boolean quoted = false;
            for (int c = text.read(); c >= 0 && line.length() < LONGEST_HEADER; c = text.read()) {
                boolean end = c == '\n' || c == '\r';
                if (end && !quoted && !line.toString().isBlank()) {
                    break;
                }
                line.append((char) c);
                quoted ^= c == '"';
                if (!quoted && CANDIDATES.indexOf(c) >= 0) {
                    counts.merge((char) c, 1, Integer::sum);
                }
            }
            String first = line.toString().strip();
            boolean declared = first.startsWith(DECLARATION) && first.length() == DECLARATION.length() + 1;
            if (declared || said.isPresent()) {
                return new Separator(said.orElseGet(() -> first.charAt(DECLARATION.length())), declared);
            }
            char most = ',';
            for (Map.Entry<Character, Integer> count : counts.entrySet()) {
                most = count.getValue() > counts.getOrDefault(most, 0) ? count.getKey() : most;
            }
            return new Separator(most, false);
        }
    }
}
