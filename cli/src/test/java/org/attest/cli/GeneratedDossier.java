package org.attest.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import tools.jackson.databind.ObjectMapper;

/** A dossier by a seed: few records or thousands, labels that clash, what is missing in every place, all scripts, long texts. */
final class GeneratedDossier {
    private static final ObjectMapper JSON = new ObjectMapper();
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

    private final SplittableRandom random;
    private final int sources;

    /** How many of a kind there are at most. */
    private final int most;

    private GeneratedDossier(long seed) {
        random = new SplittableRandom(seed);
        sources = random.nextInt(4) == 0 ? 1 + random.nextInt(300) : 1 + random.nextInt(3);
        most = List.of(0, 1, 2, 5, 20, 60, 300).get(random.nextInt(7));
    }

    static String of(long seed) {
        return JSON.writeValueAsString(new GeneratedDossier(seed).dossier());
    }

    private Map<String, Object> dossier() {
        int areas = 1 + count();
        int actors = 1 + count();
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("schemaVersion", "1");
        made.put("id", "generated");
        made.put("title", label());
        made.put("asOf", day());
        made.put(
                "sources",
                list(
                        sources,
                        i -> map(
                                "id",
                                "s" + i,
                                "kind",
                                "news",
                                "title",
                                label(),
                                "published",
                                day(),
                                "language",
                                "en")));
        made.put(
                "jurisdictions",
                list(
                        areas,
                        i -> optional(
                                map(
                                        "id",
                                        "j" + i,
                                        "name",
                                        label(),
                                        "level",
                                        i == 0 ? "region" : any("division", "district", "city"),
                                        "citations",
                                        citations()),
                                "parent",
                                i == 0 ? Optional.empty() : "j" + random.nextInt(i))));
        made.put(
                "organizations",
                list(
                        actors,
                        i -> optional(
                                map(
                                        "id",
                                        "o" + i,
                                        "name",
                                        label(),
                                        "kind",
                                        any("ministry", "agency", "ngo"),
                                        "citations",
                                        citations()),
                                "jurisdiction",
                                maybe("j" + random.nextInt(areas)))));
        made.put("persons", list(count(), i -> map("id", "p" + i, "name", stated(label()))));
        int meetings = count();
        made.put(
                "meetings",
                list(
                        meetings,
                        i -> map(
                                "id",
                                "m" + i,
                                "title",
                                label(),
                                "kind",
                                any("bilateral", "training", "conference"),
                                "when",
                                claim(span()),
                                "place",
                                claim("j" + random.nextInt(areas)),
                                "venue",
                                claim(label()),
                                "organisers",
                                claim(List.of(map("actor", "o" + random.nextInt(actors), "role", "convenor"))),
                                "participants",
                                claim(number()),
                                "topics",
                                list(random.nextInt(4), n -> label()),
                                "citations",
                                citations())));
        int statements = count();
        made.put(
                "statements",
                list(
                        statements,
                        i -> optional(
                                map(
                                        "id",
                                        "c" + i,
                                        "kind",
                                        any("policy-position", "pledge", "call", "report"),
                                        "text",
                                        text(),
                                        "speaker",
                                        claim("o" + random.nextInt(actors)),
                                        "areas",
                                        areas(),
                                        "citations",
                                        citations()),
                                "meeting",
                                meetings == 0 ? Optional.empty() : maybe("m" + random.nextInt(meetings)))));
        made.put(
                "instruments",
                list(
                        1 + count(),
                        i -> map(
                                "id",
                                "i" + i,
                                "title",
                                label(),
                                "kind",
                                "act",
                                "bindingness",
                                "binding",
                                "status",
                                "in-force",
                                "adopted",
                                claim(day()),
                                "inForceFrom",
                                claim("2009-01-01"),
                                "inForceTo",
                                claim("2035-06-15"),
                                "citations",
                                citations())));
        made.put(
                "commitments",
                list(
                        count(),
                        i -> optional(
                                map(
                                        "id",
                                        "k" + i,
                                        "title",
                                        label(),
                                        "areas",
                                        areas(),
                                        "made",
                                        claim(date()),
                                        "due",
                                        claim("2031"),
                                        "citations",
                                        citations()),
                                "lead",
                                maybe("o" + random.nextInt(actors)),
                                "statement",
                                statements == 0 ? Optional.empty() : maybe("c" + random.nextInt(statements)))));
        made.put(
                "offences",
                list(
                        count(),
                        i -> map(
                                "id",
                                "f" + i,
                                "instrument",
                                "i0",
                                "provision",
                                claim("s." + i),
                                "title",
                                label(),
                                "role",
                                any("principal", "attempt"),
                                "penalty",
                                claim(map(
                                        "range",
                                        map(
                                                "combination",
                                                "prison-and-fine",
                                                "imprisonment",
                                                map("min", "5y", "max", "life"),
                                                "fine",
                                                map("min", "BDT " + random.nextInt(100_000))))),
                                "citations",
                                citations())));
        int tribunals = count();
        made.put(
                "tribunals",
                list(
                        tribunals,
                        i -> optional(
                                map(
                                        "id",
                                        "t" + i,
                                        "name",
                                        label(),
                                        "kind",
                                        any("dedicated", "assigned"),
                                        "coverage",
                                        List.of("j" + random.nextInt(areas)),
                                        "established",
                                        claim(date()),
                                        "citations",
                                        citations()),
                                "seat",
                                maybe("j" + random.nextInt(areas)))));
        made.put(
                "caseloads",
                tribunals == 0 ? List.of() : list(count() * 2, i -> caseload("t" + random.nextInt(tribunals))));
        made.put(
                "indicators",
                list(
                        1 + random.nextInt(3),
                        i -> map(
                                "id",
                                "n" + i,
                                "name",
                                label(),
                                "type",
                                "count",
                                "unit",
                                "persons",
                                "direction",
                                "lower-is-better",
                                "citations",
                                citations())));
        made.put(
                "observations",
                list(
                        count(),
                        i -> map(
                                "indicator",
                                "n0",
                                "jurisdiction",
                                "j" + random.nextInt(areas),
                                "period",
                                claim(span()),
                                "value",
                                claim(number()))));
        made.put(
                "statedTotals",
                List.of(map(
                        "id",
                        any("convicted-persons", "districts"),
                        "label",
                        label(),
                        "unit",
                        "persons",
                        "parts",
                        list(1 + random.nextInt(3), i -> map("label", label(), "count", claim(number()))),
                        "stated",
                        claim(number()))));
        made.put("notes", list(random.nextInt(3), i -> text()));
        return made;
    }

    private Map<String, Object> caseload(String forum) {
        return map(
                "forum",
                forum,
                "period",
                claim(span()),
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

    /** Of one source or of several that may differ, or of none. */
    private Object claim(Object value) {
        return switch (random.nextInt(6)) {
            case 0 -> map("missing", REASONS.get(random.nextInt(REASONS.size())));
            case 1 -> List.of(stated(value), stated(value), stated(value));
            default -> stated(value);
        };
    }

    private Object stated(Object value) {
        return map("value", value, "source", "s" + random.nextInt(sources), "locator", "p. " + random.nextInt(5_000));
    }

    private List<Object> citations() {
        return list(1 + random.nextInt(2), i -> "s" + random.nextInt(sources) + "#p. " + random.nextInt(5_000));
    }

    private Object number() {
        int number = random.nextInt(10) == 0 ? random.nextInt(2_000_000_000) : random.nextInt(500);
        return random.nextInt(8) == 0 ? any(">", "<", ">=", "~") + (number + 1) : (Object) number;
    }

    /** Few labels, so that they clash. */
    private String label() {
        String label = WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(3));
        return random.nextInt(40) == 0 ? (label + " ").repeat(60).strip() : label;
    }

    private String text() {
        return (label() + ". ")
                .repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 300 : 5))
                .strip();
    }

    private String day() {
        return "20" + (10 + random.nextInt(20)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
    }

    private String date() {
        return random.nextInt(3) == 0 ? "20" + (10 + random.nextInt(20)) : day();
    }

    private String span() {
        int year = 2018 + random.nextInt(8);
        return any(
                Integer.toString(year),
                year + "-01-01/" + year + "-12-31",
                year + "-04/" + (year + 1) + "-03",
                "XXXX-10-11");
    }

    private List<String> areas() {
        return AREAS.subList(0, random.nextInt(AREAS.size()));
    }

    private int count() {
        return most == 0 ? 0 : random.nextInt(most + 1);
    }

    private Optional<String> maybe(String id) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(id);
    }

    private String any(String... of) {
        return of[random.nextInt(of.length)];
    }

    private static <T> List<T> list(int count, IntFunction<T> made) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(made.apply(i));
        }
        return all;
    }

    private static Map<String, Object> map(Object... pairs) {
        return optional(new LinkedHashMap<>(), pairs);
    }

    private static Map<String, Object> optional(Map<String, Object> made, Object... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (!value.equals(Optional.empty())) {
                made.put((String) pairs[i], value instanceof Optional<?> present ? present.orElseThrow() : value);
            }
        }
        return made;
    }
}
