package org.attest.report.style;

import java.util.Arrays;

/**
 * How readers see colours: with all cones, or without one kind of them.
 *
 * @see "G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, A Physiologically-based Model for Simulation of Color Vision
 *     Deficiency, IEEE Transactions on Visualization and Computer Graphics 15/6 (2009): matrices of severity 1.0"
 */
enum Sight {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    @SuppressWarnings("ImmutableEnumChecker") // nobody writes to it
    private final double[] matrix;

    Sight(double... matrix) {
        this.matrix = matrix;
    }

    Lab see(Colour colour) {
        double[] light = {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
        double[] seen = new double[3];
        for (int i = 0; i < 9; i++) {
            seen[i / 3] += matrix[i] * light[i % 3];
        }
        return Lab.of(Arrays.stream(seen)
                .map(channel -> Math.max(0, Math.min(1, channel)))
                .toArray());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
