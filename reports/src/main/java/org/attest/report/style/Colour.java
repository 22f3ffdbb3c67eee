package org.attest.report.style;

/** An sRGB colour, each channel 0 to 255. */
public record Colour(int red, int green, int blue) {
    public static final Colour WHITE = new Colour(255, 255, 255);

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
