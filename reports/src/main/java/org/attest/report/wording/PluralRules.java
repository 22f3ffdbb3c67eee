package org.attest.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.Count;

/**
 * Which form of a text goes with a count, by rules in the words of CLDR ("Language Plural Rules", UTS 35 part 3): {@code n = 1},
 * {@code n % 10 = 2..4 and n % 100 != 12..14}. Of the operands there is n alone, as only whole things are counted.
 */
final class PluralRules {
    private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many");
    private static final String PREFIX = "plural.";
    private static final String RANGE = "\\d{1,9}(?:\\.\\.\\d{1,9})?";
    private static final Pattern RELATION =
            Pattern.compile("n(?: ?% ?([1-9]\\d{0,8}))? ?(!?=) ?(" + RANGE + "(?: ?, ?" + RANGE + ")*)");

    /** In the order of their categories. */
    private final List<LongPredicate> rules = new ArrayList<>();

    /** @throws IllegalArgumentException when a rule cannot be read */
    PluralRules(Map<String, String> texts) {
        for (String category : CATEGORIES) {
            String rule = texts.get(PREFIX + category);
            if (rule != null) {
                rules.add(any(category, rule));
            }
        }
    }

    static boolean isRule(String key) {
        return key.startsWith(PREFIX) && CATEGORIES.contains(key.substring(PREFIX.length()));
    }

    /** How many forms a counted text has: one for each rule and one for all other counts. */
    int forms() {
        return rules.size() + 1;
    }

    /** The one of these forms whose rule holds for so many; the last where none does, as for what is no whole number. */
    String form(Object count, String... forms) {
        int last = forms.length - 1;
        return forms[
                IntStream.range(0, Math.min(last, rules.size()))
                        .filter(form -> isOf(rules.get(form), count))
                        .findFirst()
                        .orElse(last)];
    }

    private static boolean isOf(LongPredicate rule, Object count) {
        return switch (count) {
            case Integer number -> rule.test(Math.abs(number));
            case Long number -> rule.test(Math.abs(number));
            case Count.Exact exact -> rule.test(exact.number());
            case Phrase.Figure figure -> figure.number().stream().anyMatch(rule);
            default -> false;
        };
    }

    private static LongPredicate any(String category, String rule) {
        return Stream.of(rule.strip().split(" or ", -1))
                .map(part -> all(category, part))
                .reduce(n -> false, LongPredicate::or);
    }

    private static LongPredicate all(String category, String part) {
        return Stream.of(part.split(" and ", -1))
                .map(relation -> relation(category, relation))
                .reduce(n -> true, LongPredicate::and);
    }

    private static LongPredicate relation(String category, String text) {
        Matcher read = RELATION.matcher(text.strip());
        if (!read.matches()) {
            throw new IllegalArgumentException("\"" + PREFIX + category + "\" has \"" + text.strip()
                    + "\", must be such as \"n % 10 = 2..4 and n % 100 != 12..14\"");
        }
        long divisor = read.group(1) == null ? Long.MAX_VALUE : Long.parseLong(read.group(1));
        LongPredicate within =
                Stream.of(read.group(3).split(",", -1)).map(PluralRules::range).reduce(n -> false, LongPredicate::or);
        LongPredicate wanted = read.group(2).equals("=") ? within : within.negate();
        return n -> wanted.test(n % divisor);
    }

    private static LongPredicate range(String text) {
        String[] ends = text.strip().split("\\.\\.", -1);
        long first = Long.parseLong(ends[0]);
        long last = Long.parseLong(ends[ends.length - 1]);
        return n -> first <= n && n <= last;
    }
}
