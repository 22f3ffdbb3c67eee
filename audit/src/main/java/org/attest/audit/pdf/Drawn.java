package org.attest.audit.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.attest.audit.internal.Findings;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * Reads what is drawn on a page, the forms that it draws included, to its end, so that no other program gets a file whose
 * content cannot be unpacked or is damaged. It finds words that run into each other where a line ends, for those who take
 * the text from the tags: within one marked content, a line of several words ends in a letter and the next begins with one.
 * A line of one word may be a part of a long one.
 */
final class Drawn {
    /** Of operators; so many take hours, and more would not fit. */
    private static final long MOST = 1L << 40;

    /** Scripts. */
    private static final Set<String> WITHOUT_BLANKS =
            Set.of("HAN", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN");

    /** Their labels stand side by side; alternative text is read in their place. */
    private static final Set<String> PICTURES = Set.of("Figure", "Formula");

    private static final int NO_MARK = -1;

    /** Another text stands for what is drawn. */
    private static final int REPLACED = -2;

    /** Of the data of an image: white space and EI. */
    private static final int IMAGE_END = (' ' << 16) | ('E' << 8) | 'I';

    private final Pdf pdf;
    private final Pages.Page page;
    private final Fonts fonts;
    private final Findings found;

    /** How many operators each form has, with those of the forms in it as often as they are drawn. */
    private final Map<Integer, Long> forms = new HashMap<>();

    private final Deque<Integer> marks = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private Function<byte[], String> font = Fonts.NONE;
    private double size;
    private double scale = 1;
    private double y;
    private double lineY;

    Drawn(Pdf pdf, Pages.Page page, Fonts fonts, Findings found) {
        this.pdf = pdf;
        this.page = page;
        this.fonts = fonts;
        this.found = found;
    }

    /** Returns how many operators draw the page. */
    long read() throws IOException {
        try {
            return pdf.limits().within(page.where(), () -> {
                // The streams of a page are one; words end where a stream ends.
                ByteArrayOutputStream all = pdf.limits().unpacked(true);
                for (PdfObject stream : page.dict().list("Contents")) {
                    if (all.size() > 0) {
                        all.write('\n');
                    }
                    all.writeBytes(pdf.reader().bytes(stream));
                }
                return read(all.toByteArray(), page.resources());
            });
        } catch (IOException e) {
            throw new IOException(page.where() + ": " + e.getMessage(), e);
        } catch (RuntimeException | StackOverflowError e) {
            // As OpenPDF meets what it does not expect.
            throw new IOException(page.where() + ": content is damaged", e);
        }
    }

    private long read(byte[] bytes, Dict resources) throws IOException {
        PdfContentParser parser = pdf.limits().commands(bytes);
        List<PdfObject> command = parser.parse(null);
        long count = 0;
        while (!command.isEmpty()) {
            count++;
            switch (command.getLast().toString()) {
                case "Do" -> count += form(resources.dict("XObject").raw(Dict.name(command.getFirst())), resources);
                case "ID" -> skipImage(parser.getTokeniser());
                default -> take(command, resources);
            }
            command = parser.parse(command);
        }
        return Math.min(count, MOST);
    }

    private long form(@Nullable PdfObject drawn, Dict around) throws IOException {
        Dict form = Dict.of(drawn);
        int number = Dict.numberOf(drawn);
        // One that draws itself ends here.
        if (form.name("Subtype").equals("Form") && forms.putIfAbsent(number, 0L) == null) {
            Dict resources = form.has("Resources") ? form.dict("Resources") : around;
            forms.put(
                    number,
                    pdf.limits()
                            .within("object " + number, () -> read(pdf.reader().bytes(drawn), resources)));
        }
        return forms.getOrDefault(number, 0L);
    }

    /** From after the operator ID to after EI, which stands between white space (ISO 32000-1, 8.9.7). */
    private static void skipImage(PRTokeniser tokens) throws IOException {
        int lastThree = ' ';
        for (int next = tokens.read(); next >= 0; next = tokens.read()) {
            if (lastThree == IMAGE_END && PRTokeniser.isWhitespace(next)) {
                return;
            }
            lastThree = ((lastThree << 8) & 0xFFFF00) | (PRTokeniser.isWhitespace(next) ? ' ' : next);
        }
    }

    /** An operator behind its operands. */
    private void take(List<PdfObject> command, Dict resources) {
        int last = command.size() - 1;
        switch (command.get(last).toString()) {
            case "BMC" -> begin(NO_MARK);
            case "BDC" -> begin(mark(Dict.name(operand(command, 0)), operand(command, 1), resources));
            case "EMC" -> end();
            case "BT" -> move(0, 1);
            case "Tf" -> {
                font = fonts.get(resources.dict("Font").raw(Dict.name(operand(command, 0))));
                size = number(command, 1);
            }
            case "Td", "TD" -> move(y + scale * number(command, 1), scale);
            case "Tm" -> move(number(command, 5), number(command, 3));
            case "T*", "'", "\"" -> {
                y -= scale * size;
                show(command.subList(0, last));
            }
            case "Tj" -> show(command.subList(0, last));
            case "TJ" -> show(Dict.list(operand(command, 0)));
            // Others show no text and move none.
            default -> {}
        }
    }

    private void move(double to, double scaled) {
        y = to;
        scale = scaled;
    }

    private static int mark(String tag, @Nullable PdfObject properties, Dict resources) {
        Dict named = resources.dict("Properties").dict(Dict.name(properties));
        Dict mark = Dict.name(properties).isEmpty() ? Dict.of(properties) : named;
        if (PICTURES.contains(tag) || mark.has("ActualText")) {
            return REPLACED;
        }
        return mark.get("MCID") instanceof PdfNumber number ? number.intValue() : NO_MARK;
    }

    private void begin(int mark) {
        boolean isWithin = mark == NO_MARK && !marks.isEmpty();
        if (!isWithin) {
            line.setLength(0);
        }
        marks.push(isWithin ? marks.element() : mark);
    }

    private void end() {
        int ended = marks.isEmpty() ? NO_MARK : marks.pop();
        if (marks.isEmpty() || marks.element() != ended) {
            line.setLength(0);
        }
    }

    /** Nothing where the operator has fewer. */
    private static @Nullable PdfObject operand(List<PdfObject> command, int index) {
        return index < command.size() - 1 ? command.get(index) : null;
    }

    private static double number(List<PdfObject> command, int index) {
        return Dict.number(operand(command, index));
    }

    private void show(List<PdfObject> strings) {
        if (marks.isEmpty() || marks.element() < 0) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (PdfObject each : strings) {
            if (each instanceof PdfString string) {
                text.append(font.apply(string.getBytes()));
            }
        }
        if (!text.isEmpty()) {
            if (Math.abs(y - lineY) > Math.abs(scale * size) / 2) {
                judge(text);
                line.setLength(0);
                lineY = y;
            }
            line.append(text);
        }
    }

    private void judge(CharSequence next) {
        boolean severalWords = line.toString().strip().indexOf(' ') >= 0;
        if (severalWords && isLetter(line.charAt(line.length() - 1)) && isLetter(next.charAt(0))) {
            String before = line.substring(line.toString().lastIndexOf(' ') + 1);
            String after = next.toString().split(" ", 2)[0];
            String words = "\"" + before + "\" and \"" + after + "\"";
            found.add(page.where(), words + " run into each other where a line ends, must have a blank between");
        }
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c)
                && !WITHOUT_BLANKS.contains(UnicodeScript.of(c).name());
    }
}
