package org.attest.examples.data;

import static org.attest.examples.data.SyntheticTwoYears.claim;
import static org.attest.examples.data.SyntheticTwoYears.id;
import static org.attest.examples.data.SyntheticTwoYears.list;
import static org.attest.examples.data.SyntheticTwoYears.missing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Recommendations of the synthetic example, and the commitments that follow some of those that are supported. */
final class SyntheticPromises {
    private static final int RECOMMENDATIONS = 200;
    private static final int COMMITMENTS = 40;
    static final List<String> STATES = List.of(
            "Belmarka",
            "Corvania",
            "Dranovia",
            "Elsteria",
            "Farnholdt",
            "Galdovia",
            "Hestmark",
            "Ilvania",
            "Jarvonia",
            "Kestland",
            "Lomaria",
            "Morvathia",
            "Nordania",
            "Ostravia");
    /** With their area, and what UPR would file them under. */
    private static final List<List<String>> OBJECTS = List.of(
            List.of("shelters for victims of trafficking", "protection", "assistance to victims"),
            List.of("the training of judges and prosecutors", "prosecution", "access to justice"),
            List.of("legal aid for victims", "protection", "access to justice"),
            List.of("the identification of victims at borders", "protection", "migrants"),
            List.of("labour inspection on farms", "prevention", "labour rights"),
            List.of("the licensing of recruitment agencies", "migration-management", "labour rights"),
            List.of("the publication of data on cases", "monitoring", "statistics"),
            List.of("cooperation with neighbouring states", "partnership", "international cooperation"),
            List.of("the compensation of victims", "legal-framework", "assistance to victims"),
            List.of("the protection of witnesses", "prosecution", "access to justice"),
            List.of("information for young workers", "prevention", "labour rights"),
            List.of("safe return and reintegration", "protection", "migrants"),
            List.of("the national referral mechanism", "protection", "assistance to victims"),
            List.of("specialised tribunals", "prosecution", "access to justice"));

    private static final List<String> DETAILS = List.of(
            "in all districts",
            "for children",
            "in border districts",
            "together with civil society",
            "for migrant workers",
            "with a budget of its own",
            "by the end of next year",
            "in line with international standards");
    /** By the categories of UPR Info, from the first. */
    private static final List<String> VERBS = List.of(
            "Seek international support for", "Continue", "Consider extending", "Strengthen", "Adopt a programme for");

    private static final List<String> SPECIFICITY =
            List.of("calls-on-others", "continue", "consider", "general", "specific");

    private final Random random;
    private final List<String> supported = new ArrayList<>();

    SyntheticPromises(Random random) {
        this.random = random;
    }

    String statements() {
        Set<String> texts = new LinkedHashSet<>();
        StringJoiner all = new StringJoiner(",\n", "[", "]");
        while (texts.size() < RECOMMENDATIONS) {
            int verb = Math.min(random.nextInt(6), VERBS.size() - 1);
            List<String> of = OBJECTS.get(random.nextInt(OBJECTS.size()));
            String text = VERBS.get(verb) + " " + of.get(0) + " " + DETAILS.get(random.nextInt(DETAILS.size())) + ".";
            if (texts.add(text)) {
                all.add(recommendation(texts.size(), text, verb, of));
            }
        }
        return all.toString();
    }

    private String recommendation(int number, String text, int verb, List<String> of) {
        String paragraph = "paragraph 120." + number;
        int drawn = random.nextInt(100);
        String position = drawn < 62
                ? claim("\"supported\"", "review", paragraph)
                : drawn < 86
                        ? claim("\"noted\"", "review", paragraph)
                        : drawn < 96
                                ? missing("not-reported", "review")
                                : drawn < 99
                                        ? missing("withheld", "review")
                                        : "[%s, %s]"
                                                .formatted(
                                                        claim("\"supported\"", "review", paragraph),
                                                        claim("\"noted\"", "monitor", "annex"));
        if (drawn < 62) {
            supported.add("r" + number);
        }
        String areas = random.nextInt(5) == 0 ? "\"monitoring\", \"" + of.get(1) + "\"" : "\"" + of.get(1) + "\"";
        String sides = IntStream.rangeClosed(0, random.nextInt(8) == 0 ? 1 : 0)
                .mapToObj(n -> "\"" + id(STATES.get((number * 5 + random.nextInt(6) + n) % STATES.size())) + "\"")
                .distinct()
                .collect(Collectors.joining(", "));
        return """
                {"id": "r%d", "kind": "recommendation", "text": "%s", "speakers": %s, "meeting": "session",
                 "addressees": ["arvandia"], "position": %s, "areas": [%s], "categories": ["%s"], "specificity": "%s",
                 "citations": ["review#%s"]}""".formatted(
                        number,
                        text,
                        claim("[" + sides + "]", "review", paragraph),
                        position,
                        areas.equals("\"monitoring\", \"monitoring\"") ? "\"monitoring\"" : areas,
                        of.get(2),
                        SPECIFICITY.get(verb),
                        paragraph);
    }

    String commitments() {
        List<String> leads =
                List.of("ministry-of-the-interior", "ministry-of-justice", "ministry-of-labour", "council-of-courts");
        List<String> levels = List.of("no-evidence", "not-started", "limited", "substantial", "complete");
        return list(IntStream.range(0, COMMITMENTS).mapToObj(n -> {
            int first = random.nextInt(3);
            int last = Math.min(first + random.nextInt(3), levels.size() - 1);
            return """
                    {"id": "k%d", "title": "Measure %d of the action plan: %s", "kind": "institutional", "statement": "%s", "leads": %s,
                     "areas": ["protection"], "made": %s, "due": %s, "history": [%s, %s], "citations": ["progress#measure %d"]}""".formatted(
                            n,
                            n + 1,
                            OBJECTS.get(n % OBJECTS.size()).getFirst() + " " + DETAILS.get(n % DETAILS.size()),
                            supported.get(n * 2),
                            claim("[\"" + leads.get(n % leads.size()) + "\"]", "progress", "measure " + (n + 1)),
                            claim("\"2023-10-17\"", "progress", "measure " + (n + 1)),
                            n % 9 == 0
                                    ? missing("no-due-date", "progress")
                                    : claim(
                                            "\"%d-%02d-30\"".formatted(2024 + n % 3, 4 + n % 5 * 2),
                                            "progress",
                                            "measure " + (n + 1)),
                            judged("2024-04", levels.get(first), "self", "progress", n, first > 1),
                            judged("2025-02", levels.get(last), "independent", "monitor", n, last > 1),
                            n + 1);
        }));
    }

    private static String judged(String on, String level, String stance, String source, int measure, boolean shown) {
        String evidence =
                "{\"kind\": \"document\", \"description\": \"Note on measure %d\", \"on\": \"%s\", \"citation\": \"%s#measure %d\"}"
                        .formatted(measure + 1, on, source, measure + 1);
        return "{\"on\": \"%s\", \"completion\": \"%s\", \"stance\": \"%s\", \"evidence\": [%s], \"citations\": [\"%s#measure %d\"]}"
                .formatted(on, level, stance, shown ? evidence : "", source, measure + 1);
    }
}
