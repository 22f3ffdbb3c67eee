package org.attest.report.internal.standard.series;

import static org.attest.report.internal.standard.Written.stated;

/** Observations for tests, as a dossier has them. */
final class Observed {
    private Observed() {}

    static String indicator(String id, String type, String direction, String more) {
        return "{\"id\": \"%s\", \"name\": \"Indicator %s\", \"type\": \"%s\", \"unit\": \"persons\", \"direction\": \"%s\", %s\"citations\": [\"a\"]}"
                .formatted(id, id, type, direction, more);
    }

    static String observation(String indicator, String period, String value, String more) {
        return "{\"indicator\": \"%s\", \"jurisdiction\": \"p\", \"period\": %s, %s\"value\": %s}"
                .formatted(indicator, stated("\"" + period + "\""), more, value);
    }

    static String observed(String indicator, String... observations) {
        return "\"indicators\": [" + indicator + "], \"observations\": [" + String.join(", ", observations) + "]";
    }
}
