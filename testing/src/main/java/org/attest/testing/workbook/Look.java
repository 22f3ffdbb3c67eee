package org.attest.testing.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a cell looks.
 *
 * @param fill the colour behind it as six hexadecimal digits
 * @param borders top, right, bottom and left, such as {@code thin}
 */
public record Look(
        String numberFormat,
        Font font,
        Optional<String> fill,
        String alignment,
        String verticalAlignment,
        boolean wrapped,
        int indent,
        int rotation,
        List<String> borders,
        boolean locked) {
    /**
     * The letters.
     *
     * @param colour six hexadecimal digits; empty where the viewer decides
     */
    public record Font(
            String name,
            double sizeInPoints,
            boolean bold,
            boolean italic,
            boolean underlined,
            boolean struckOut,
            Optional<String> colour) {}

    public Look {
        borders = List.copyOf(borders);
    }

    /** Each part by its name, in words. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("number format", numberFormat);
        parts.put("font", font.name());
        parts.put("font size", new CellValue.Numeric(font.sizeInPoints()).toString());
        parts.put("bold", said(font.bold()));
        parts.put("italic", said(font.italic()));
        parts.put("underlined", said(font.underlined()));
        parts.put("struck out", said(font.struckOut()));
        parts.put("font colour", font.colour().orElse("none"));
        parts.put("fill", fill.orElse("none"));
        parts.put("alignment", alignment);
        parts.put("vertical alignment", verticalAlignment);
        parts.put("wrapped", said(wrapped));
        parts.put("indent", String.valueOf(indent));
        parts.put("rotation", String.valueOf(rotation));
        parts.put("borders", String.join(" ", borders));
        parts.put("locked", said(locked));
        return parts;
    }

    private static String said(boolean is) {
        return is ? "yes" : "no";
    }
}
