package org.attest.cli.check;

import org.attest.cli.output.JsonText;
import org.attest.model.Problem;
import org.attest.model.Problem.Location;

/** A diagnosis for a script. */
public final class DiagnosisJson {
    private DiagnosisJson() {}

    public static void put(JsonText json, Diagnosis diagnosis) {
        json.put("file", diagnosis.file().toString())
                .list("problems", diagnosis.problems(), DiagnosisJson::put)
                .list("findings", diagnosis.findings(), DiagnosisJson::put);
    }

    private static void put(JsonText json, Problem problem) {
        Advice advice = Advice.of(problem.message());
        put(json, Diagnosis.placeOf(problem));
        json.put("pointer", problem.pointer()).put("message", advice.what());
        advice.hint().ifPresent(hint -> json.put("hint", hint));
    }

    private static void put(JsonText json, Diagnosis.Located located) {
        put(json, located.place());
        json.put("pointer", located.finding().pointer())
                .put("kind", RuleIds.of(located.finding().kind()))
                .put("subject", located.finding().subject())
                .put("message", located.finding().message());
    }

    private static void put(JsonText json, Location place) {
        json.put("line", place.line()).put("column", place.column());
    }
}
