package org.attest.model.internal.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.io.JsonStringEncoder;

/** Lays a tree out as text that reads and diffs well: a line for what fits on one, and for each object of a list. */
final class Printer {
    static final int WIDTH = 140;

    static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private int limit = Integer.MAX_VALUE;

    private Printer() {}

    static String print(Node root) {
        Printer printer = new Printer();
        printer.spread(root, 0, 0);
        return printer.out.append('\n').toString();
    }

    /** An element of a list of the root, from where it begins in its line. */
    static String element(Node node) {
        Printer printer = new Printer();
        printer.spread(node, 2, 2 * INDENT.length());
        return printer.out.toString();
    }

    /** A field of the root, in lines of its own. */
    static String field(String name, Node value) {
        Printer printer = new Printer();
        printer.out.append(INDENT);
        printer.field(name, value, 1);
        return printer.out.toString();
    }

    /** A value in one line. */
    static String line(Node node) {
        Printer printer = new Printer();
        printer.flat(node);
        return printer.out.toString();
    }

    /** Writes a value in as many lines as it needs; {@code used} characters already stand in the first. */
    private void spread(Node node, int depth, int used) {
        if (!listsObjects(node)) {
            int start = out.length();
            limit = start + WIDTH;
            flat(node);
            limit = Integer.MAX_VALUE;
            boolean container = node instanceof Node.Members || node instanceof Node.Elements;
            int commaToo = 1;
            if (!container || used + out.length() - start + commaToo <= WIDTH) {
                return;
            }
            out.setLength(start);
        }
        switch (node) {
            case Node.Members(var byName) ->
                lines('{', byName.entrySet(), '}', depth, field -> field(field.getKey(), field.getValue(), depth + 1));
            case Node.Elements(var all) ->
                lines('[', all, ']', depth, element -> spread(element, depth + 1, (depth + 1) * INDENT.length()));
            default -> flat(node);
        }
    }

    private void field(String key, Node value, int depth) {
        String name = quoted(key) + ": ";
        out.append(name);
        spread(value, depth, depth * INDENT.length() + name.length());
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
        if (out.length() > limit) {
            // Too long already, and to be written again in lines.
            return;
        }
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
