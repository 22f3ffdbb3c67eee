package org.attest.cli.internal.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.cli.internal.output.Words;

/**
 * Problems as people read them: more than a few of one cause are one line, at the first of them.
 *
 * @param others the first few that say something else was typed than the first says, with their places
 */
public record Repeats<P>(P first, long times, List<String> others) {
    /** What was typed, or where; a hint at what was meant differs with it. Names of fields are none of it. */
    private static final Pattern TYPED =
            Pattern.compile("((?:column|field|table) \"[^\"]*\")| \\(perhaps \"[^\"]*\"\\)|\"[^\"]*\"|-?\\d+");

    /** The lines of problems in their order, by what each says, but for what was typed, by the field where, and by its place in short. */
    public static <P> Stream<Repeats<P>> of(
            List<P> problems, Function<P, String> words, Function<P, ?> field, Function<P, String> place) {
        Function<P, List<?>> cause =
                one -> List.of(field.apply(one), TYPED.matcher(words.apply(one)).replaceAll("$1"));
        Map<List<?>, List<P>> byCause = problems.stream().collect(Collectors.groupingBy(cause));
        Set<List<?>> told = new HashSet<>();
        return problems.stream().flatMap(one -> {
            List<P> same = byCause.getOrDefault(cause.apply(one), List.of());
            if (same.size() <= Folded.FEW) {
                return Stream.of(new Repeats<>(one, 1, List.of()));
            }
            return told.add(cause.apply(one))
                    ? Stream.of(new Repeats<>(one, same.size(), others(same, words, place)))
                    : Stream.empty();
        });
    }

    private static <P> List<String> others(List<P> same, Function<P, String> words, Function<P, String> place) {
        Map<String, String> placed = new LinkedHashMap<>();
        for (P one : same) {
            placed.putIfAbsent(typed(words.apply(one)), place.apply(one));
            if (placed.size() > Folded.FEW) {
                break;
            }
        }
        return placed.entrySet().stream()
                .skip(1)
                .map(other -> (other.getValue() + " " + other.getKey()).strip())
                .toList();
    }

    private static String typed(String words) {
        return TYPED.matcher(words)
                .results()
                .filter(match -> match.group(1) == null)
                .map(MatchResult::group)
                .filter(text -> text.startsWith("\""))
                .findFirst()
                .orElse("");
    }

    /** What its line says, by the words of the first. */
    public String words(String ofFirst) {
        String among = others.isEmpty() ? " " : ", among them " + String.join(", ", others) + ": ";
        return times == 1 ? ofFirst : Words.of(times) + " x" + among + ofFirst;
    }
}
