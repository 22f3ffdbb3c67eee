package org.attest.report.internal.standard;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attest.report.definition.Check.Verdict;

/** Verdicts on rules that every row of some sort must keep. */
public final class Verdicts {
    private Verdicts() {}

    /** Holds when no row breaks the rule, names those that do, and is not computable without rows. */
    public static <R> Verdict none(List<R> rows, String noun, Predicate<R> broken, Function<R, String> name) {
        if (rows.isEmpty()) {
            return Verdict.notComputable("there are no " + noun);
        }
        List<String> breaking = rows.stream().filter(broken).map(name).toList();
        return breaking.isEmpty()
                ? Verdict.holds("none of " + rows.size() + " " + noun)
                : Verdict.fails(
                        breaking.size() + " of " + rows.size() + " " + noun + " (" + String.join("; ", breaking) + ")");
    }
}
