package org.attest.model.indicator;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.attest.model.internal.rule.Require;
import org.attest.model.value.Count;

/** What was observed: a count, written {@code 78} or {@code >295}, a decimal number, {@code 0.64}, or a level, {@code tier-2}. */
public sealed interface ObservedValue {
    record Counted(Count count) implements ObservedValue {
        @Override
        public String toString() {
            return count.toString();
        }
    }

    record Decimal(BigDecimal number) implements ObservedValue {
        public Decimal {
            // One scale for one number, so that 0.7 and 0.70 are equal records; at least one, so that it reads as
            // decimal.
            number = Require.number("value", number).stripTrailingZeros();
            number = number.scale() < 1 ? number.setScale(1) : number;
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    record Level(String name) implements ObservedValue {
        private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");

        public Level {
            if (!SHAPE.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "value \"" + name
                                + "\" is malformed, must be a count such as 78, a decimal number such as 0.64, or a level such as tier-2");
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Reads the written form; {@code toString()} gives it back. */
    static ObservedValue parse(String text) {
        String value = text.strip();
        if (value.matches("-?\\d+\\.\\d+")) {
            return new Decimal(Require.number("value", value));
        }
        return value.matches("[<>=~]*\\d+") ? new Counted(Count.parse(value)) : new Level(value);
    }

    default ValueType type() {
        return switch (this) {
            case Counted c -> ValueType.COUNT;
            case Decimal d -> ValueType.DECIMAL;
            case Level l -> ValueType.LEVEL;
        };
    }
}
