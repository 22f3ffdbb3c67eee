package org.attest.intake.internal.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.intake.internal.kind.Citing.ExtraColumns;
import org.attest.model.internal.json.Node;
import org.attest.model.law.PenaltyRule.Combination;

/** A penalty in the columns of a row. */
final class Penalty {
    private static final String RANGE = "range";
    private static final String COMBINATION = "combination";
    private static final String PRISON = "imprisonment";
    private static final String FINE = "fine";

    private Penalty() {}

    static FactField field() {
        List<ValuePart> parts = List.of(
                ValuePart.of(
                        "combination",
                        new Value.Choice(Combination.class),
                        "range/combination",
                        "How prison and fine go together; a fine in place of prison is prison-or-fine."),
                ValuePart.of("prison min", Value.Single.TERM, "range/imprisonment/min", ""),
                ValuePart.of(
                        "prison max",
                        Value.Single.MAX_TERM,
                        "range/imprisonment/max",
                        "Needed when there is a term of prison."),
                ValuePart.of(
                        "fine min", Value.Single.MONEY, "range/fine/min", "Empty when the law leaves the amount open."),
                ValuePart.of("fine max", Value.Single.MONEY, "range/fine/max", ""),
                ValuePart.of("death penalty", Value.Single.FLAG, "range/deathPenalty", "Empty is no."),
                ValuePart.of(
                        "same as",
                        Value.Reference.to("penalties"),
                        "sameAs",
                        "For an offence with the penalty of another, instead of the columns before."),
                ValuePart.of(
                        "penalty", Value.Single.TEXT, "", "Only to say why there is none, such as [not reported]."));
        return new FactField("penalty", ExtraColumns.of("penalty"), "penalty", parts, Penalty::complete, false, false);
    }

    /** What a combination asks for is there, be it empty: a fine may be of an amount that the law leaves open. */
    private static Node complete(Node value) {
        if (!(value instanceof Node.Members(Map<String, Node> fields))
                || !(fields.get(RANGE) instanceof Node.Members(Map<String, Node> typed))) {
            return value;
        }
        Map<String, Node> range = new LinkedHashMap<>(typed);
        range.putIfAbsent(COMBINATION, new Node.Null());
        String combination = range.get(COMBINATION) instanceof Node.Text(String text) ? text : "";
        if (combination.contains(FINE)) {
            range.putIfAbsent(FINE, new Node.Members(Map.of()));
        }
        if (combination.contains("prison") || range.containsKey(PRISON)) {
            range.merge(
                    PRISON,
                    withMaximum(Map.of()),
                    (prison, none) ->
                            prison instanceof Node.Members(Map<String, Node> ends) ? withMaximum(ends) : prison);
        }
        Map<String, Node> all = new LinkedHashMap<>(fields);
        all.put(RANGE, new Node.Members(range));
        return new Node.Members(all);
    }

    private static Node withMaximum(Map<String, Node> ends) {
        Map<String, Node> all = new LinkedHashMap<>(ends);
        all.putIfAbsent("max", new Node.Null());
        return new Node.Members(all);
    }
}
