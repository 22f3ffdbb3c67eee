package org.attest.report.style;

/** A colour of CIE L*a*b*, with the white of daylight (D65). */
record Lab(double lightness, double a, double b) {
    /** Of linear sRGB (IEC 61966-2-1). */
    static Lab of(double[] rgb) {
        double x = root((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        double y = root(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
        double z = root((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double root(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /**
     * The difference CIEDE2000.
     *
     * @see "G. Sharma, W. Wu, E. N. Dalal, The CIEDE2000 Color-Difference Formula, Color Research and Application 30/1 (2005)"
     */
    double apart(Lab other) {
        double meanChroma = (Math.hypot(a, b) + Math.hypot(other.a, other.b)) / 2;
        double more = 1.5 - 0.5 * Math.sqrt(saturation(meanChroma));
        double chroma1 = Math.hypot(a * more, b);
        double chroma2 = Math.hypot(other.a * more, other.b);
        double hue1 = hue(a * more, b);
        double hue2 = hue(other.a * more, other.b);
        boolean grey = chroma1 * chroma2 == 0;
        double turn = grey ? 0 : hue2 - hue1;
        double sum = hue1 + hue2;
        double meanHue = grey ? sum : sum / 2;
        if (Math.abs(turn) > 180) {
            turn -= Math.copySign(360, turn);
            meanHue = sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
        }
        double deltaHue = 2 * Math.sqrt(chroma1 * chroma2) * sin(turn / 2);
        double chroma = (chroma1 + chroma2) / 2;
        double t = 1
                - 0.17 * cos(meanHue - 30)
                + 0.24 * cos(2 * meanHue)
                + 0.32 * cos(3 * meanHue + 6)
                - 0.20 * cos(4 * meanHue - 63);
        double middle = Math.pow((lightness + other.lightness) / 2 - 50, 2);
        double l = (other.lightness - lightness) / (1 + 0.015 * middle / Math.sqrt(20 + middle));
        double c = (chroma2 - chroma1) / (1 + 0.045 * chroma);
        double h = deltaHue / (1 + 0.015 * chroma * t);
        double blue = 30 * Math.exp(-Math.pow((meanHue - 275) / 25, 2));
        double rotation = -sin(2 * blue) * 2 * Math.sqrt(saturation(chroma));
        return Math.sqrt(l * l + c * c + h * h + rotation * c * h);
    }

    private static double saturation(double chroma) {
        double seventh = Math.pow(chroma, 7);
        return seventh / (seventh + Math.pow(25, 7));
    }

    private static double hue(double a, double b) {
        return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
