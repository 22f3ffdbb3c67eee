package org.attest.model.internal.json;

import java.util.List;
import java.util.Map;
import org.attest.model.internal.rule.Ordered;

/** One JSON value. Where it stood in a text is kept beside it. */
public sealed interface Node {
    /** A longer text is cut off where a message names it. */
    int SHORT = 60;

    record Members(Map<String, Node> byName) implements Node {
        public Members {
            byName = Ordered.map(byName);
        }
    }

    record Elements(List<Node> all) implements Node {
        public Elements {
            all = List.copyOf(all);
        }
    }

    record Text(String value) implements Node {}

    /** A number as it was typed, so that no digit is lost. */
    record Numeral(String digits) implements Node {}

    record Flag(boolean value) implements Node {}

    record Null() implements Node {}

    /** Names the value in a message, in full when it is short. */
    default String described() {
        return switch (this) {
            case Members members -> "an object";
            case Elements elements -> "a list";
            case Text(String value) ->
                "the text " + Printer.quoted(value.length() > SHORT ? value.substring(0, SHORT) + "..." : value);
            case Numeral(String digits) -> "the number " + digits;
            case Flag(boolean value) -> Boolean.toString(value);
            case Null() -> "null";
        };
    }
}
