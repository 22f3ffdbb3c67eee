package org.attest.model.internal.json;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A value as a single text or number, in the written form of its type. */
record ScalarForm<T>(
        String name,
        String allowed,
        Schema shape,
        Function<Node, Optional<String>> literal,
        Function<String, T> parse,
        Function<T, Node> print,
        int longest)
        implements Form<T> {

    /** Of what is not free text. */
    private static final int LONGEST = 1_000;

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    static <T> ScalarForm<T> text(String name, String allowed, Schema shape, Function<String, T> parse) {
        return new ScalarForm<>(
                name, allowed, shape, ScalarForm::textOf, parse, value -> new Node.Text(value.toString()), LONGEST);
    }

    static <T> ScalarForm<T> number(
            String name, String allowed, Schema shape, Function<String, T> parse, Function<T, String> print) {
        return new ScalarForm<>(
                name,
                allowed,
                shape,
                ScalarForm::digitsOf,
                parse,
                value -> new Node.Numeral(print.apply(value)),
                LONGEST);
    }

    /** Written as a number when its written form is one: {@code 78}, but {@code ">295"}. */
    static <T> ScalarForm<T> textOrNumber(String name, String allowed, Schema shape, Function<String, T> parse) {
        return new ScalarForm<>(
                name,
                allowed,
                shape,
                node -> digitsOf(node).or(() -> textOf(node)),
                parse,
                value -> NUMBER.matcher(value.toString()).matches()
                        ? new Node.Numeral(value.toString())
                        : new Node.Text(value.toString()),
                LONGEST);
    }

    /** The same for free text. */
    ScalarForm<T> ofAnyLength() {
        return new ScalarForm<>(name, allowed, shape, literal, parse, print, Integer.MAX_VALUE);
    }

    @Override
    public Optional<T> read(Spot spot) {
        Optional<String> typed = literal.apply(spot.node());
        if (typed.isEmpty()) {
            return spot.rejectAs(allowed);
        }
        int length = typed.get().length();
        if (length > longest) {
            return spot.reject("has " + length + " characters, must be " + allowed + " of at most " + longest);
        }
        try {
            return Optional.of(parse.apply(typed.get()));
        } catch (DateTimeException | NumberFormatException e) {
            // The JDK's own words do not say what is allowed.
            return spot.rejectAs(allowed);
        } catch (IllegalArgumentException e) {
            return spot.reject(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Node write(T value, Comments here) {
        return print.apply(value);
    }

    @Override
    public Schema schema(Definitions definitions) {
        return definitions.define(name, shape.described(allowed));
    }

    static Optional<String> textOf(Node node) {
        return node instanceof Node.Text(String text) ? Optional.of(text) : Optional.empty();
    }

    static Optional<String> digitsOf(Node node) {
        return node instanceof Node.Numeral(String digits) ? Optional.of(digits) : Optional.empty();
    }
}
