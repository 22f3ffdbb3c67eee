package org.attest.audit.spreadsheet;

/**
 * An sRGB colour, each channel 0 to 255. Its contrast is reckoned here and not by what writes reports: a checker that shares
 * code with what it checks shares its errors.
 */
record Colour(int red, int green, int blue) {
    /** A colour from its six hexadecimal digits, such as {@code 0x0B4F6C}. */
    static Colour of(int rgb) {
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** Contrast ratio from 1 to 21 (WCAG 2.2, definition of contrast ratio). */
    double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** WCAG 2.2, definition of relative luminance. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
