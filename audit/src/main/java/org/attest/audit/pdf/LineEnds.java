package org.attest.audit.pdf;

import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.audit.internal.Findings;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * Words that run into each other where a line ends, for those who take the text from the tags: within one marked content, a
 * line of several words ends in a letter and the next begins with one. A line of one word may be a part of a long one.
 */
final class LineEnds {
    private static final Set<UnicodeScript> WITHOUT_BLANKS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    /** Their labels stand side by side; alternative text is read in their place. */
    private static final Set<String> PICTURES = Set.of("Figure", "Formula");

    private static final int NO_MARK = -1;

    /** Another text stands for what is drawn. */
    private static final int REPLACED = -2;

    private final String where;
    private final Findings found;
    private final Fonts fonts;
    private final Deque<Integer> marks = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private Optional<Fonts.Letters> font = Optional.empty();
    private double size;
    private double scale = 1;
    private double y;
    private double lineY;

    LineEnds(String where, Findings found, Fonts fonts) {
        this.where = where;
        this.found = found;
        this.fonts = fonts;
    }

    /** An operator behind its operands. */
    void take(List<PdfObject> command, Dict resources) {
        int last = command.size() - 1;
        switch (command.get(last).toString()) {
            case "BMC" -> begin(NO_MARK);
            case "BDC" ->
                begin(
                        PICTURES.contains(Dict.name(operand(command, 0)))
                                ? REPLACED
                                : mark(operand(command, 1), resources));
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
            default -> {
                // Shows no text and moves none.
            }
        }
    }

    private void move(double to, double scaled) {
        y = to;
        scale = scaled;
    }

    private int mark(@Nullable PdfObject properties, Dict resources) {
        Dict named = resources.dict("Properties").dict(Dict.name(properties));
        Dict mark = Dict.name(properties).isEmpty() ? Dict.of(properties) : named;
        if (mark.has("ActualText")) {
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
        if (font.isEmpty() || marks.isEmpty() || marks.element() < 0) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (PdfObject each : strings) {
            if (each instanceof PdfString string) {
                text.append(font.get().decode(string.getBytes()));
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
            found.add(
                    where,
                    "\"" + before + "\" and \"" + after
                            + "\" run into each other where a line ends, must have a blank between");
        }
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !WITHOUT_BLANKS.contains(UnicodeScript.of(c));
    }
}
