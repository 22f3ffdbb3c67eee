package org.attest.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;

/** A dossier by a seed: few records or thousands, labels that clash, what is missing in every place, all scripts, long texts. */
final class GeneratedDossier extends GeneratedValues {
    private static final List<String> STATEMENTS =
            List.of("recommendation", "policy-position", "pledge", "call", "report", "objective");

    private GeneratedDossier(long seed) {
        super(seed);
    }

    static String of(long seed) {
        return new ObjectMapper().writeValueAsString(new GeneratedDossier(seed).dossier());
    }

    private Map<String, Object> dossier() {
        int areas = 1 + count();
        int actors = 1 + count();
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("schemaVersion", "1");
        made.put("id", "generated");
        made.put("title", label());
        made.put("asOf", day());
        made.put("sources", list(sources, this::source));
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
                                list(random.nextInt(4), n -> map("text", label())),
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
                                        STATEMENTS.get(i % STATEMENTS.size()),
                                        "text",
                                        text(),
                                        "speakers",
                                        claim(some(actors, "o")),
                                        "addressees",
                                        some(areas, "j"),
                                        "position",
                                        STATEMENTS.get(i % STATEMENTS.size()).equals("recommendation")
                                                ? claim(any("supported", "noted"))
                                                : map("missing", "not-applicable"),
                                        "categories",
                                        List.of(label()),
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
                                        "leads",
                                        claim(some(actors, "o")),
                                        "made",
                                        claim(date()),
                                        "due",
                                        claim("2031"),
                                        "citations",
                                        citations()),
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
                                penalty(),
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
                                        any("dedicated", "assigned", "general"),
                                        "coverage",
                                        claim(some(areas, "j")),
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
                Stream.of("convicted-persons", "districts")
                        .map(id -> map(
                                "id",
                                id,
                                "label",
                                label(),
                                "unit",
                                "persons",
                                "parts",
                                list(1 + random.nextInt(3), i -> map("label", label(), "count", claim(number()))),
                                "stated",
                                claim(number())))
                        .toList());
        made.put("notes", list(random.nextInt(3), i -> text()));
        return made;
    }
}
