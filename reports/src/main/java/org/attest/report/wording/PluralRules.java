package org.attest.report.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which form of a text goes with a count, by rules in the words of CLDR ("Language Plural Rules", UTS 35 part 3): {@code n = 1},
 * {@code n % 10 = 2..4 and n % 100 != 12..14}. Of the operands there is n alone, as only whole things are counted.
 */
final class PluralRules {
    static final String OTHER = "other";
    private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many");
    private static final String PREFIX = "plural.";
    private static final String RANGE = "\\d{1,9}(?:\\.\\.\\d{1,9})?";
    private static final Pattern RELATION =
            Pattern.compile("n(?: ?% ?([1-9]\\d{0,8}))? ?(!?=) ?(" + RANGE + "(?: ?, ?" + RANGE + ")*)");

    private final Map<String, LongPredicate> rules = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when a rule cannot be read */
    PluralRules(Map<String, String> texts) {
        for (String category : CATEGORIES) {
            String rule = texts.get(PREFIX + category);
            if (rule != null) {
                rules.put(category, any(category, rule));
            }
        }
    }

    static boolean isRule(String key) {
        return key.startsWith(PREFIX) && CATEGORIES.contains(key.substring(PREFIX.length()));
    }

    /** Every form that a counted text has. */
    Set<String> categories() {
        return Stream.concat(rules.keySet().stream(), Stream.of(OTHER)).collect(Collectors.toUnmodifiableSet());
    }

    /** The form for so many. */
    String of(long count) {
        long n = Math.abs(count);
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().test(n))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
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
