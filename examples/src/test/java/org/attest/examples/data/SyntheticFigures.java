package org.attest.examples.data;

import static org.attest.examples.data.SyntheticTwoYears.claim;
import static org.attest.examples.data.SyntheticTwoYears.id;
import static org.attest.examples.data.SyntheticTwoYears.list;
import static org.attest.examples.data.SyntheticTwoYears.missing;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Courts, law and indicators of the synthetic example. */
final class SyntheticFigures {
    static final List<String> DISTRICTS = List.of(
            "Aldor",
            "Brintal",
            "Calvessa",
            "Dornick",
            "Elmsara",
            "Fenwold",
            "Garrowby",
            "Hestmere",
            "Iverna",
            "Jorvale",
            "Kestrin",
            "Lormond",
            "Marwick",
            "Nethery",
            "Orsalle",
            "Pellworth",
            "Quenby",
            "Rosmar",
            "Selwick",
            "Tarnow Hill");

    static final String INDICATORS = list(Stream.of(
                    List.of("victims-identified", "16.2.2 a", "Victims identified", "count", "persons", "neutral", ""),
                    List.of("hotline-calls", "H.1", "Calls to the hotline", "count", "calls", "higher-is-better", ""),
                    List.of("shelter-places", "S.1", "Places in shelters", "count", "places", "higher-is-better", ""),
                    List.of(
                            "victims-rate",
                            "16.2.2",
                            "Victims per 100,000 population",
                            "decimal",
                            "victims per 100,000",
                            "lower-is-better",
                            ""),
                    List.of(
                            "child-share",
                            "16.2.2 c",
                            "Share of children among victims",
                            "decimal",
                            "percent",
                            "lower-is-better",
                            ""),
                    List.of(
                            "forced-labour",
                            "8.7",
                            "Prevalence of forced labour",
                            "decimal",
                            "persons per 1,000",
                            "lower-is-better",
                            ""),
                    List.of(
                            "trial-length",
                            "J.2",
                            "Median length of trials",
                            "decimal",
                            "months",
                            "lower-is-better",
                            ""),
                    List.of("trained-judges", "J.1", "Judges trained", "count", "judges", "higher-is-better", ""),
                    List.of(
                            "grade",
                            "G.1",
                            "Grade of the monitoring body",
                            "level",
                            "grades",
                            "higher-is-better",
                            "\"good\", \"fair\", \"weak\", \"poor\""))
            .map(of ->
                    "{\"id\": \"%s\", \"code\": \"%s\", \"name\": \"%s\", \"type\": \"%s\", \"unit\": \"%s\", \"direction\": \"%s\", \"levels\": [%s], \"citations\": [\"bulletin\"]}"
                            .formatted(of.toArray())));

    private final Random random;
    private long convictedPersons;
    private long convictingCases;

    SyntheticFigures(Random random) {
        this.random = random;
    }

    String tribunals() {
        return list(DISTRICTS.stream().map(name -> """
                        {"id": "tribunal-%s", "name": "Tribunal of %s", "kind": "dedicated", "seat": "%s", "coverage": %s, "established": %s,
                         "legalBasis": "act", "citations": ["courts-2024"]}""".formatted(
                        id(name),
                        name,
                        id(name),
                        claim("[\"" + id(name) + "\"]", "courts-2024", "table 1"),
                        claim("\"2020\"", "courts-2024", "table 1"))));
    }

    /** Both years of each tribunal: what is pending at the end of the first is pending at the start of the second. */
    String caseloads() {
        return list(IntStream.range(0, DISTRICTS.size()).boxed().flatMap(at -> {
            int start = 80 + random.nextInt(220);
            int incoming = 60 + random.nextInt(120);
            int resolved = (int) (incoming * (0.7 + random.nextInt(60) / 100.0));
            int end = start + incoming - resolved;
            int next = (int) (incoming * (0.8 + random.nextInt(50) / 100.0));
            int done = Math.min((int) (next * (0.75 + random.nextInt(60) / 100.0)), end + next);
            return Stream.of(
                    caseload(at, "2023", start, incoming, resolved, end),
                    caseload(at, "2024", end, next, done, end + next - done));
        }));
    }

    private String caseload(int at, String year, int start, int incoming, int resolved, int end) {
        String source = "courts-" + year;
        String row = "table 2, row " + (at + 1);
        int convicting = resolved * (10 + random.nextInt(25)) / 100;
        int acquitting = resolved * (30 + random.nextInt(25)) / 100;
        int convicted = convicting + random.nextInt(convicting / 2 + 2);
        if (year.equals("2024")) {
            convictedPersons += convicted;
            convictingCases += convicting;
        }
        // The second year restates what three courts received in the first: twice decided, once not.
        String received =
                year.equals("2023") && at < 3 ? restated(incoming, row, at < 2) : claim("" + incoming, source, row);
        String beyond = (at == 4 && year.equals("2023")) || (at == 7 && year.equals("2024"))
                ? missing("not-reported", source)
                : claim("" + end * (10 + random.nextInt(30)) / 100, source, row);
        return """
                {"forum": "tribunal-%s", "period": %s, "pendingStart": %s, "incoming": %s, "resolved": %s, "pendingEnd": %s,
                 "pendingBeyondLimit": %s, "casesByOutcome": {"convicted": %s, "acquitted": %s},
                 "personsByOutcome": {"convicted": %s, "acquitted": %s}}""".formatted(
                        id(DISTRICTS.get(at)),
                        claim("\"" + year + "\"", source, "table 2"),
                        claim("" + start, source, row),
                        received,
                        claim("" + resolved, source, row),
                        claim("" + end, source, row),
                        beyond,
                        claim("" + convicting, source, row),
                        claim("" + acquitting, source, row),
                        claim("" + convicted, source, row),
                        claim("" + (acquitting + random.nextInt(20)), source, row));
    }

    private static String restated(int incoming, String row, boolean decided) {
        String both = claim("" + incoming, "courts-2023", row) + ", "
                + claim("" + (incoming + 3), "courts-2024", "annex, " + row);
        return decided
                ? "{\"assertions\": [%s], \"resolution\": {\"value\": %d, \"reason\": \"with it the flow adds up\", \"decidedBy\": \"the editor\", \"decidedOn\": \"2025-03-20\"}}"
                        .formatted(both, incoming)
                : "[" + both + "]";
    }

    String totals() {
        return list(Stream.of(
                total("convicted-persons", "Persons convicted in 2024", "persons", convictedPersons),
                total("convicting-cases", "Cases with a conviction in 2024", "cases", convictingCases)));
    }

    private static String total(String id, String label, String unit, long number) {
        String stated = claim("" + number, "courts-2024", "table 2, total");
        return "{\"id\": \"%s\", \"label\": \"%s\", \"unit\": \"%s\", \"parts\": [{\"label\": \"All tribunals\", \"count\": %s}], \"stated\": %s}"
                .formatted(id, label, unit, stated, stated);
    }

    String offences() {
        List<String> titles = List.of(
                "Trafficking in persons",
                "Trafficking in children",
                "Forced labour",
                "Attempt",
                "Recruitment by fraud");
        return list(IntStream.range(0, titles.size()).mapToObj(n -> """
                        {"id": "f%d", "instrument": "act", "provision": %s, "title": "%s", "role": "%s", "penalty": {"range": {
                          "combination": %s, "minTerm": %s, "maxTerm": %s, "minFine": %s}}, "citations": ["act-text#s.%d"]}""".formatted(
                        n,
                        claim("\"s.%d\"".formatted(n + 3), "act-text", "s." + (n + 3)),
                        titles.get(n),
                        n == 3 ? "attempt" : "principal",
                        claim("\"prison-and-fine\"", "act-text", "s." + (n + 3)),
                        claim("\"%dy\"".formatted(n == 3 ? 1 : 4 + n), "act-text", "s." + (n + 3)),
                        claim("\"%dy\"".formatted(n == 3 ? 3 : 10 + n), "act-text", "s." + (n + 3)),
                        claim("\"XTS %d\"".formatted(10_000 * (n + 1)), "act-text", "s." + (n + 3)),
                        n + 3)));
    }

    /** Five years of each; one is not reported, one stands as an interval of another length, and one in another unit. */
    String observations() {
        return list(Stream.of(
                        series("victims-identified", "", 410, 60, "", ""),
                        series("victims-identified", "female", 250, 40, "", ""),
                        series("victims-identified", "male", 140, 20, "", ""),
                        series("hotline-calls", "", 5200, 900, "4000", "6000"),
                        series("shelter-places", "", 120, 25, "100", "160"),
                        series("trained-judges", "", 60, 15, "40", "100"),
                        series("victims-rate", "", 4.1, 0.6, "4.6", "3.0"),
                        series("child-share", "", 22.0, 4.0, "26.0", "15.0"),
                        series("forced-labour", "", 2.4, 0.3, "2.9", "1.5"),
                        series("trial-length", "", 17.5, 3.0, "21.0", "12.0"),
                        grades())
                .flatMap(all -> all));
    }

    private Stream<String> series(
            String indicator, String sex, double about, double spread, String baseline, String target) {
        boolean whole = indicator.equals("victims-identified") || about >= 60;
        return IntStream.rangeClosed(2020, 2024).mapToObj(year -> {
            double drawn = about + (year - 2022) * spread / 4 * (whole ? 1 : -1) + spread * random.nextInt(100) / 200;
            String value = whole ? "" + Math.round(drawn) : "" + Math.round(drawn * 10) / 10.0;
            boolean gap = indicator.equals("hotline-calls") && year == 2022;
            String unit = indicator.equals("forced-labour") && year == 2024 ? "\"unit\": \"persons per 10,000\", " : "";
            return observation(
                    indicator,
                    sex.isEmpty() ? "" : "\"disaggregation\": {\"sex\": \"%s\"}, ".formatted(sex),
                    indicator.equals("trial-length") && year == 2024 ? "2024-01/2024-06" : "" + year,
                    unit
                            + (baseline.isEmpty()
                                    ? ""
                                    : "\"baseline\": %s, \"target\": %s, "
                                            .formatted(
                                                    claim(baseline, "bulletin", "plan"),
                                                    claim(target, "bulletin", "plan"))),
                    gap ? missing("not-reported", "bulletin") : claim(value, "bulletin", "year " + year));
        });
    }

    private static Stream<String> grades() {
        List<String> grades = List.of("poor", "weak", "weak", "fair", "good");
        return IntStream.range(0, grades.size())
                .mapToObj(n -> observation(
                        "grade",
                        "",
                        "" + (2020 + n),
                        "",
                        claim("\"" + grades.get(n) + "\"", "bulletin", "year " + (2020 + n))));
    }

    private static String observation(String indicator, String part, String period, String more, String value) {
        return "{\"indicator\": \"%s\", \"jurisdiction\": \"arvandia\", %s%s\"period\": %s, \"value\": %s}"
                .formatted(indicator, part, more, claim("\"" + period + "\"", "bulletin", "contents"), value);
    }
}
