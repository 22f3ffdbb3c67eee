package org.attest.report.style;

/** How the numbers of a column are printed. The same format rules the cell in Excel and the text in the PDF. */
public sealed interface Format {
    /** Words; left-aligned. */
    record Text() implements Format {}

    /** Whole numbers, thousands grouped. */
    record Whole() implements Format {}

    /** Numbers with a fixed number of decimals, rounded half up where printed. */
    record Decimal(int places) implements Format {
        public Decimal {
            checkPlaces(places);
        }
    }

    /** Fractions printed as per cent: 0.109 as "10.9 %". */
    record Percent(int places) implements Format {
        public Percent {
            checkPlaces(places);
        }
    }

    /** Amounts of one currency, named by its ISO 4217 code. */
    record Amount(String currency, int places) implements Format {
        public Amount {
            if (!currency.matches("[A-Z]{3}")) {
                throw new IllegalArgumentException(
                        "currency is \"" + currency + "\", must be three capital letters of ISO 4217");
            }
            checkPlaces(places);
        }
    }

    /** Complete days. */
    record Day() implements Format {}

    /** Most decimals that a format prints: a double holds no more than 15 significant digits for certain. */
    int MOST_PLACES = 15;

    /** Words. */
    static Format text() {
        return new Text();
    }

    /** Whole numbers, with thousands parted. */
    static Format whole() {
        return new Whole();
    }

    /** Days. */
    static Format day() {
        return new Day();
    }

    /** Whether values are numbers or days, aligned right. */
    default boolean isNumeric() {
        return !(this instanceof Text);
    }

    private static void checkPlaces(int places) {
        if (places < 0 || places > MOST_PLACES) {
            throw new IllegalArgumentException("decimals are " + places + ", must be 0 to " + MOST_PLACES);
        }
    }
}
