package org.attest.model.internal.json;

import java.util.List;
import java.util.Map;
import org.attest.model.internal.rule.Ordered;

/** One JSON value. Where it stood in a text is kept beside it. */
public sealed interface Node {
    /** Names the value in a message, in full when it is short. */
    String described();

    record Members(Map<String, Node> byName) implements Node {
        public Members {
            byName = Ordered.map(byName);
        }

        @Override
        public String described() {
            return "an object";
        }
    }

    record Elements(List<Node> all) implements Node {
        public Elements {
            all = List.copyOf(all);
        }

        @Override
        public String described() {
            return "a list";
        }
    }

    record Text(String value) implements Node {
        private static final int SHORT = 60;

        @Override
        public String described() {
            String start = value.length() > SHORT ? value.substring(0, SHORT) + "..." : value;
            return "the text " + Printer.quoted(start);
        }
    }

    /** A number as it was typed, so that no digit is lost. */
    record Numeral(String digits) implements Node {
        @Override
        public String described() {
            return "the number " + digits;
        }
    }

    record Flag(boolean value) implements Node {
        @Override
        public String described() {
            return Boolean.toString(value);
        }
    }

    record Null() implements Node {
        @Override
        public String described() {
            return "null";
        }
    }
}
