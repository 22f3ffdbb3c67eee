package org.attest.model.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Lays a tree out as text that reads and diffs well: what fits on a line stands on one, but a list of objects always
 * has a line for each.
 */
final class Printer {
    static final int WIDTH = 140;

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private Printer() {}

    static String print(Node root) {
        Printer printer = new Printer();
        printer.spread(root, 0, 0);
        return printer.out.append('\n').toString();
    }

    /** Writes a value in as many lines as it needs; {@code used} characters already stand in the first. */
    private void spread(Node node, int depth, int used) {
        if (!listsObjects(node)) {
            int start = out.length();
            flat(node);
            boolean container = node instanceof Node.Members || node instanceof Node.Elements;
            int commaToo = 1;
            if (!container || used + out.length() - start + commaToo <= WIDTH) {
                return;
            }
            out.setLength(start);
        }
        switch (node) {
            case Node.Members(var byName) ->
                lines('{', byName.entrySet(), '}', depth, field -> {
                    String name = quoted(field.getKey()) + ": ";
                    out.append(name);
                    spread(field.getValue(), depth + 1, (depth + 1) * INDENT.length() + name.length());
                });
            case Node.Elements(var all) ->
                lines('[', all, ']', depth, element -> spread(element, depth + 1, (depth + 1) * INDENT.length()));
            default -> flat(node);
        }
    }

    private <T> void lines(char open, Iterable<T> parts, char close, int depth, Consumer<T> part) {
        out.append(open);
        String separator = "\n";
        for (T each : parts) {
            out.append(separator).append(INDENT.repeat(depth + 1));
            part.accept(each);
            separator = ",\n";
        }
        out.append('\n').append(INDENT.repeat(depth)).append(close);
    }

    private void flat(Node node) {
        switch (node) {
            case Node.Members(var byName) ->
                line('{', byName.entrySet(), '}', field -> {
                    out.append(quoted(field.getKey())).append(": ");
                    flat(field.getValue());
                });
            case Node.Elements(var all) -> line('[', all, ']', this::flat);
            case Node.Text(var value) -> out.append(quoted(value));
            case Node.Numeral(var digits) -> out.append(digits);
            case Node.Flag(var value) -> out.append(value);
            case Node.Null() -> out.append("null");
        }
    }

    private <T> void line(char open, Iterable<T> parts, char close, Consumer<T> part) {
        out.append(open);
        for (Iterator<T> rest = parts.iterator(); rest.hasNext(); ) {
            part.accept(rest.next());
            out.append(rest.hasNext() ? ", " : "");
        }
        out.append(close);
    }

    private static boolean listsObjects(Node node) {
        return switch (node) {
            case Node.Members(Map<String, Node> byName) ->
                byName.values().stream().anyMatch(Printer::listsObjects);
            case Node.Elements(List<Node> all) ->
                all.stream().anyMatch(each -> each instanceof Node.Members || each instanceof Node.Elements);
            default -> false;
        };
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        JsonStringEncoder.getInstance().quoteAsString(text, quoted);
        return quoted.append('"').toString();
    }
}
