package org.attest.model.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence with the values in it kept as they are, so that a reader can name a source or a place and print a date or a figure in
 * its own way.
 *
 * @param pattern the words, with {@code {}} where each value stands
 * @param values ids, references, dates, amounts and figures; also other sayings, and lists, which are joined by "and"
 */
public record Saying(String pattern, List<Object> values) {
    private static final Pattern PLACE = Pattern.compile("\\{}");

    /** Words and their values. */
    static Saying of(String pattern, Object... values) {
        return new Saying(pattern, List.of(values));
    }

    /** The sentence with its values as the printer prints each. */
    public String print(Function<Object, String> printer) {
        StringBuilder printed = new StringBuilder();
        Matcher places = PLACE.matcher(pattern);
        for (Object value : values) {
            places.find();
            places.appendReplacement(printed, Matcher.quoteReplacement(print(value, printer)));
        }
        return places.appendTail(printed).toString();
    }

    private static String print(Object value, Function<Object, String> printer) {
        return switch (value) {
            case Saying saying -> saying.print(printer);
            case List<?> all -> all.stream().map(each -> print(each, printer)).collect(Collectors.joining(" and "));
            default -> printer.apply(value);
        };
    }

    /** The sentence with its values as they are written in data. */
    @Override
    public String toString() {
        return print(value -> switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> value.toString();
        });
    }
}
