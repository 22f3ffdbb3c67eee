package org.attest.examples.data;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.json.DossierJson;

/**
 * The only home of the synthetic example: a dossier by a seed of two years, twenty tribunals, forty commitments, nine indicators and
 * two hundred recommendations of countries and bodies that do not exist.
 */
final class SyntheticTwoYears {
    private static final long SEED = 20_250_331L;

    private final Random random = new Random(SEED);

    private SyntheticTwoYears() {}

    /** The file, as it is written. */
    static String text() {
        return DossierJson.print(DossierJson.parse(new SyntheticTwoYears().dossier()));
    }

    private String dossier() {
        SyntheticPromises promises = new SyntheticPromises(random);
        SyntheticFigures figures = new SyntheticFigures(random);
        // Totals follow from caseloads, and commitments from recommendations: so these are made first.
        String caseloads = figures.caseloads();
        String statements = promises.statements();
        return """
                {"schemaVersion": "1", "id": "synthetic-two-years", "asOf": "2025-03-31", "synthetic": true, "jurisdiction": "arvandia",
                 "title": "Arvandia, 2023 and 2024 (synthetic: an invented country with invented figures)",
                 "sources": %s, "jurisdictions": %s, "organizations": %s, "meetings": %s, "statements": %s, "commitments": %s,
                 "instruments": %s, "offences": %s, "tribunals": %s, "caseloads": %s, "indicators": %s, "observations": %s,
                 "assessments": [{"subject": "f0", "criterion": "Penalties are sufficiently stringent", "verdict": "met",
                   "assessor": "review-body", "period": "2024", "citations": ["review#paragraph 40"]}],
                 "statedTotals": %s,
                 "notes": ["All of this is synthetic: country, bodies, documents and figures are invented and drawn by a program from a fixed seed. Nothing here says anything about any real state, court or person.",
                   "The generator is SyntheticTwoYears in the tests of the examples; a test holds that this file is what it makes."]}
                """.formatted(
                        sources(),
                        jurisdictions(),
                        organizations(),
                        meetings(),
                        statements,
                        promises.commitments(),
                        law(),
                        figures.offences(),
                        figures.tribunals(),
                        caseloads,
                        SyntheticFigures.INDICATORS,
                        figures.observations(),
                        figures.totals());
    }

    private static String law() {
        return """
            [{"id": "act", "title": "Trafficking in Persons Act (synthetic)", "kind": "act", "jurisdiction": "arvandia",
              "bindingness": "binding", "status": "in-force", "adopted": %s, "inForceFrom": %s, "citations": ["act-text"]}]""".formatted(claim("\"2019-05-14\"", "act-text", "head"), claim("\"2020-01-01\"", "act-text", "s.1"));
    }

    static String claim(String value, String source, String locator) {
        return "{\"value\": %s, \"source\": \"%s\", \"locator\": \"%s\"}".formatted(value, source, locator);
    }

    static String missing(String reason, String source) {
        return "{\"missing\": \"%s\", \"searched\": [\"%s\"]}".formatted(reason, source);
    }

    static String list(Stream<String> all) {
        return all.collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String sources() {
        return list(Stream.of(
                        List.of(
                                "courts-2023",
                                "court-record",
                                "Court statistics of 2023",
                                "Council of Courts",
                                "2024-03-01"),
                        List.of(
                                "courts-2024",
                                "court-record",
                                "Court statistics of 2024",
                                "Council of Courts",
                                "2025-03-03"),
                        List.of(
                                "review",
                                "intergovernmental",
                                "Report of the review session",
                                "Review Body",
                                "2023-06-30"),
                        List.of(
                                "progress",
                                "government-report",
                                "Progress on commitments",
                                "Ministry of the Interior",
                                "2025-02-10"),
                        List.of(
                                "monitor",
                                "ngo-report",
                                "Independent monitoring of commitments",
                                "Watch Arvandia",
                                "2025-03-15"),
                        List.of("bulletin", "dataset", "Bulletin of indicators", "Statistics Arvandia", "2025-02-28"),
                        List.of("act-text", "legislation", "Trafficking in Persons Act", "Gazette", "2019-05-14"))
                .map(of ->
                        "{\"id\": \"%s\", \"kind\": \"%s\", \"title\": \"%s (synthetic)\", \"publisher\": \"%s\", \"published\": \"%s\", \"language\": \"en\"}"
                                .formatted(of.toArray())));
    }

    private static String jurisdictions() {
        return list(Stream.concat(
                Stream.concat(Stream.of("Arvandia"), SyntheticPromises.STATES.stream())
                        .map(state ->
                                "{\"id\": \"%s\", \"name\": \"%s\", \"level\": \"country\", \"citations\": [\"review\"]}"
                                        .formatted(id(state), state)),
                SyntheticFigures.DISTRICTS.stream()
                        .map(name ->
                                "{\"id\": \"%s\", \"name\": \"%s\", \"level\": \"district\", \"parent\": \"arvandia\", \"citations\": [\"courts-2024\"]}"
                                        .formatted(id(name), name))));
    }

    static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String organizations() {
        return list(Stream.of(
                        "Ministry of the Interior",
                        "Ministry of Justice",
                        "Ministry of Labour",
                        "Council of Courts",
                        "Review Body")
                .map(name -> "{\"id\": \"%s\", \"name\": \"%s\", \"kind\": \"%s\", \"citations\": [\"review\"]}"
                        .formatted(id(name), name, name.startsWith("Min") ? "ministry" : "agency")));
    }

    private static String meetings() {
        return list(Stream.of(
                        List.of(
                                "session",
                                "Review session on Arvandia",
                                "senior-officials",
                                "2023-05-08/2023-05-12",
                                "180"),
                        List.of(
                                "dialogue",
                                "National dialogue on trafficking",
                                "national-dialogue",
                                "2023-10-17",
                                "95"),
                        List.of("mid-term", "Mid-term consultation", "consultation", "2024-11-05", "60"))
                .map(of ->
                        "{\"id\": \"%s\", \"title\": \"%s\", \"kind\": \"%s\", \"when\": %s, \"place\": %s, \"organisers\": %s, \"participants\": %s, \"citations\": [\"review\"]}"
                                .formatted(
                                        of.get(0),
                                        of.get(1),
                                        of.get(2),
                                        claim("\"" + of.get(3) + "\"", "review", "page 1"),
                                        claim("\"aldor\"", "review", "page 1"),
                                        claim(
                                                "[{\"actor\": \"review-body\", \"role\": \"convenor\"}]",
                                                "review",
                                                "page 1"),
                                        claim(of.get(4), "review", "page 2"))));
    }
}
