package org.attest.cli.internal.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.cli.internal.output.Words;

/** Problems as people read them: more than a few of one cause are one line, at the first of them. */
public record Repeats<P>(P first, long times) {
    /** What was typed, or where; a hint at what was meant differs with it. Names of fields are none of it. */
    private static final Pattern TYPED =
            Pattern.compile("((?:column|field|table) \"[^\"]*\")| \\(perhaps \"[^\"]*\"\\)|\"[^\"]*\"|-?\\d+");

    /** The lines of problems in their order, by what each says, but for what was typed, and by the field where. */
    public static <P> Stream<Repeats<P>> of(List<P> problems, Function<P, String> words, Function<P, ?> field) {
        Function<P, List<?>> cause =
                one -> List.of(field.apply(one), TYPED.matcher(words.apply(one)).replaceAll("$1"));
        Map<List<?>, Long> times = new HashMap<>();
        problems.forEach(one -> times.merge(cause.apply(one), 1L, Long::sum));
        Set<List<?>> told = new HashSet<>();
        return problems.stream()
                .map(one -> new Repeats<>(one, times.getOrDefault(cause.apply(one), 1L)))
                .filter(line -> line.isAlone() || told.add(cause.apply(line.first())))
                .map(line -> line.isAlone() ? new Repeats<>(line.first(), 1) : line);
    }

    private boolean isAlone() {
        return times <= Folded.FEW;
    }

    /** What its line says, by the words of the first. */
    public String words(String ofFirst) {
        return times == 1 ? ofFirst : Words.of(times) + " x " + ofFirst;
    }
}
