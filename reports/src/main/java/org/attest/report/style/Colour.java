package org.attest.report.style;

import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** An sRGB colour, each channel 0 to 255. */
public record Colour(int red, int green, int blue) {
    public static final Colour WHITE = new Colour(255, 255, 255);
    public static final Colour BLACK = new Colour(0, 0, 0);

    private static final int SHADES = 255;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    public Colour {
        if (((red | green | blue) & ~0xFF) != 0) {
            throw new IllegalArgumentException(
                    "colour " + red + ", " + green + ", " + blue + " is out of range, must be 0 to 255 each");
        }
    }

    /** A colour from its six hexadecimal digits, such as {@code 0x0B4F6C}. */
    public static Colour of(int rgb) {
        return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** This colour mixed with another one, whose share is from 0 to 1. */
    public Colour towards(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    /** The first shade on the way to another colour that passes. */
    public Optional<Colour> nearest(Colour other, Predicate<Colour> passes) {
        return IntStream.rangeClosed(0, SHADES)
                .mapToObj(step -> towards(other, (double) step / SHADES))
                .filter(passes)
                .findFirst();
    }

    /** Its six hexadecimal digits. */
    public String hex() {
        return HEX.formatHex(new byte[] {(byte) red, (byte) green, (byte) blue});
    }

    private static int mixed(int channel, int other, double share) {
        return (int) Math.rint(channel + (other - channel) * share);
    }

    /** Contrast ratio from 1 to 21 (WCAG 2.2, definition of contrast ratio). */
    public double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    // WCAG 2.2, definition of relative luminance.
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
