package org.attest.model.value;

/** What a number counts or measures. Sums, ratios and reconciliations compare units, so cases and persons never mix. */
public record Unit(String name) {
    public static final Unit CASES = new Unit("cases");
    public static final Unit PERSONS = new Unit("persons");
    public static final Unit DAYS = new Unit("days");
    public static final Unit PERCENT = new Unit("percent");
    public static final Unit RATIO = new Unit("ratio");

    public Unit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("unit is blank, must be a plural noun such as \"cases\"");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
