package org.attest.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/** Values of a generated dossier, as its JSON has them. */
class GeneratedValues {
    private static final List<String> WORDS = List.of(
            "Court",
            "of Appeal",
            "Ministry",
            "of Home Affairs",
            "Registry",
            "\u09a2\u09be\u0995\u09be",
            "\u0645\u062d\u0643\u0645\u0629",
            "\u6cd5\u9662",
            "=1+1",
            "\u2265 50",
            "Dhaka",
            "<North>",
            "2",
            "10",
            "_x0041_",
            "\u0e28\u0e32\u0e25",
            "na\u00efve",
            "a-b/c:d*e?f[g]");
    private static final List<String> AREAS =
            List.of("prevention", "protection", "prosecution", "partnership", "monitoring", "legal-framework");
    private static final List<String> REASONS = List.of("not-reported", "not-applicable", "withheld");

    final SplittableRandom random;
    final int sources;

    /** How many of a kind there are at most. */
    final int most;

    GeneratedValues(long seed) {
        random = new SplittableRandom(seed);
        sources = random.nextInt(4) == 0 ? 1 + random.nextInt(300) : 1 + random.nextInt(3);
        most = List.of(0, 1, 2, 5, 20, 60, 300).get(random.nextInt(7));
    }

    /** Of one source or of several that may differ, or of none. */
    final Object claim(Object value) {
        return switch (random.nextInt(6)) {
            case 0 -> map("missing", REASONS.get(random.nextInt(REASONS.size())));
            case 1 -> List.of(stated(value), stated(value), stated(value));
            default -> stated(value);
        };
    }

    final Object stated(Object value) {
        return map("value", value, "source", "s" + random.nextInt(sources), "locator", "p. " + random.nextInt(5_000));
    }

    final List<Object> citations() {
        return list(1 + random.nextInt(2), i -> "s" + random.nextInt(sources) + "#p. " + random.nextInt(5_000));
    }

    final Object number() {
        int number = random.nextInt(10) == 0 ? random.nextInt(2_000_000_000) : random.nextInt(500);
        return random.nextInt(8) == 0 ? any(">", "<", ">=", "~") + (number + 1) : (Object) number;
    }

    final Map<String, Object> caseload(String forum) {
        return map(
                "forum",
                forum,
                "period",
                claim(span()),
                "caseType",
                any("trafficking", "smuggling"),
                "pendingStart",
                claim(number()),
                "incoming",
                claim(number()),
                "resolved",
                claim(number()),
                "pendingEnd",
                claim(number()),
                "pendingBeyondLimit",
                claim(number()),
                "casesByOutcome",
                map("convicted", claim(number()), "acquitted", claim(number())),
                "personsByOutcome",
                map("convicted", claim(number()), "acquitted", claim(number())));
    }

    final Map<String, Object> source(int number) {
        Map<String, Object> made = map("id", "s" + number, "kind", "news", "title", label());
        made.putAll(map("published", day(), "language", "en"));
        return made;
    }

    /** A range whose parts are known, disputed or missing; or a rule in words. */
    final Map<String, Object> penalty() {
        if (random.nextInt(4) == 0) {
            return map("inWords", claim("as the offence abetted"));
        }
        String least = random.nextInt(6) + "y";
        return map(
                "range",
                map(
                        "combination",
                        claim("prison-and-fine"),
                        "minTerm",
                        claim(least),
                        "maxTerm",
                        claim(any("life", "12y")),
                        "minFine",
                        claim("BDT " + random.nextInt(100_000)),
                        "death",
                        claim(random.nextBoolean())));
    }

    /** One to three of the ids of this prefix, each once. */
    final List<Object> some(int number, String prefix) {
        return random.ints(1 + random.nextInt(3), 0, number)
                .distinct()
                .mapToObj(id -> (Object) (prefix + id))
                .toList();
    }

    /** Few labels, so that they clash. */
    final String label() {
        String label = WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(3));
        return random.nextInt(40) == 0 ? (label + " ").repeat(60).strip() : label;
    }

    final String text() {
        return (label() + ". ")
                .repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 300 : 5))
                .strip();
    }

    final String day() {
        return "20" + (10 + random.nextInt(20)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
    }

    final String date() {
        return random.nextInt(3) == 0 ? "20" + (10 + random.nextInt(20)) : day();
    }

    final String span() {
        int year = 2018 + random.nextInt(8);
        return any(
                Integer.toString(year),
                year + "-01-01/" + year + "-12-31",
                year + "-04/" + (year + 1) + "-03",
                "XXXX-10-11");
    }

    final List<String> areas() {
        return AREAS.subList(0, random.nextInt(AREAS.size()));
    }

    final int count() {
        return most == 0 ? 0 : random.nextInt(most + 1);
    }

    final Optional<String> maybe(String id) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(id);
    }

    final String any(String... of) {
        return of[random.nextInt(of.length)];
    }

    static <T> List<T> list(int count, IntFunction<T> made) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(made.apply(i));
        }
        return all;
    }

    static Map<String, Object> map(Object... pairs) {
        return optional(new LinkedHashMap<>(), pairs);
    }

    static Map<String, Object> optional(Map<String, Object> made, Object... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (!value.equals(Optional.empty())) {
                made.put((String) pairs[i], value instanceof Optional<?> present ? present.orElseThrow() : value);
            }
        }
        return made;
    }
}
