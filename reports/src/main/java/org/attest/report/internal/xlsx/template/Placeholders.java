package org.attest.report.internal.xlsx.template;

import java.util.HashMap;
import java.util.Map;
import org.attest.report.internal.xlsx.encode.EscapedText;

/** What is put into the placeholders of a template for one workbook. */
public final class Placeholders {
    /** What varies in a sheet. Rows are numbered from 1. */
    public enum Of {
        COLUMNS,
        HEADER_ROW,
        FIRST_ROW,
        LAST_ROW,
        END_ROW,
        LINKS,
        RELATIONS,
        TOTAL,
        CHART_TITLE,
        CHART_DESCRIPTION,
        CATEGORY_TITLE,
        VALUE_TITLE,
        CATEGORY_RANGE,
        CATEGORY_CACHE,
        SERIES_NAME,
        SERIES_RANGE,
        SERIES_CACHE
    }

    /** What varies in the workbook as a whole. */
    public enum Whole {
        TITLE,
        SUBJECT,
        ORGANISATION,
        LANGUAGE,
        DATE,
        NAME
    }

    // Private use: few texts hold them, and XML holds them as they are.
    static final char OPEN = '\uE000';
    static final char CLOSE = '\uE001';

    /** Stands in the place of each of the two in a text that is no placeholder. */
    private static final Map<Character, String> LITERALS = Map.of(OPEN, "literal open", CLOSE, "literal close");

    private final Map<String, String> fillings = new HashMap<>();

    public Placeholders() {
        LITERALS.forEach((character, key) -> fillings.put(key, character.toString()));
    }

    /** A text, made fit for XML. */
    public void text(int sheet, Of placeholder, int index, String text) {
        fillings.put(key(sheet, placeholder, index), EscapedText.escapeAttribute(text));
    }

    public void number(int sheet, Of placeholder, long number) {
        fillings.put(key(sheet, placeholder, 0), Long.toString(number));
    }

    /** XML as it is. */
    public void xml(int sheet, Of placeholder, int index, String xml) {
        fillings.put(key(sheet, placeholder, index), xml);
    }

    public void text(Whole placeholder, int index, String text) {
        fillings.put(key(placeholder, index), EscapedText.escapeAttribute(text));
    }

    /** Some of a sheet's fillings are large, and of no use once it is written. */
    public void forget(int sheet, Of placeholder) {
        fillings.remove(key(sheet, placeholder, 0));
    }

    boolean has(int sheet, Of placeholder) {
        return !filling(key(sheet, placeholder, 0)).isEmpty();
    }

    String filling(String key) {
        String filling = fillings.get(key);
        if (filling == null) {
            throw new IllegalStateException("nothing to put into placeholder " + key + " of the template");
        }
        return filling;
    }

    /** A text without placeholders, for a template. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String key = LITERALS.get(text.charAt(i));
            if (key == null) {
                literal.append(text.charAt(i));
            } else {
                literal.append(OPEN).append(key).append(CLOSE);
            }
        }
        return literal.toString();
    }

    static String mark(int sheet, Of placeholder, int index) {
        return OPEN + key(sheet, placeholder, index) + CLOSE;
    }

    static String mark(int sheet, Of placeholder) {
        return mark(sheet, placeholder, 0);
    }

    static String mark(Whole placeholder, int index) {
        return OPEN + key(placeholder, index) + CLOSE;
    }

    private static String key(int sheet, Of placeholder, int index) {
        return placeholder.name() + " " + sheet + " " + index;
    }

    private static String key(Whole placeholder, int index) {
        return placeholder.name() + " " + index;
    }
}
