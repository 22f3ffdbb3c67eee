package org.attest.report.definition;

import java.util.List;
import java.util.stream.Stream;
import org.attest.model.internal.rule.Nearest;
import org.attest.report.document.Condition;
import org.attest.report.internal.function.BadValue;
import org.attest.report.internal.words.SheetWords;

/**
 * Words.
 *
 * @param order of the author's own, from the word that comes first; empty for the order of the alphabet
 * @param closed whether no other words are allowed, as of levels
 */
public record TextColumn<R>(ColumnMetadata<R> head, Accessor<R, String> reading, List<String> order, boolean closed)
        implements CitableColumn<R, TextColumn<R>>, GroupKey<R> {
    /** A formula takes no longer one. */
    private static final int LONGEST = 255;

    public TextColumn {
        order = List.copyOf(order);
        check(head.label(), order);
        if (closed && order.isEmpty()) {
            throw new IllegalArgumentException("\"" + head.label() + "\" has no levels, must have one or more");
        }
        if (order.stream().distinct().count() < order.size()) {
            throw new IllegalArgumentException(
                    "order of \"" + head.label() + "\" is " + order + ", must have each word once");
        }
    }

    /** In the order of the alphabet. */
    public TextColumn(ColumnMetadata<R> head, Accessor<R, String> reading) {
        this(head, reading, List.of(), false);
    }

    /** The same column in an order of its own, for rows and groups: the first word comes first, any other behind all of these. */
    public TextColumn<R> inOrder(String first, String... more) {
        return new TextColumn<>(head(), reading, all(first, more), closed);
    }

    /** Words that are one of these, letter by letter; of levels, each must be one. */
    public ColumnRule<R> is(String word, String... others) {
        List<String> words = all(word, others);
        check(label(), words);
        if (closed) {
            words.forEach(this::known);
        }
        return rule(words);
    }

    /** This word, or one that comes before it in the column's own order: of levels, the highest is named first. */
    public ColumnRule<R> atLeast(Object level) {
        return rule(order.subList(0, known(level.toString()) + 1));
    }

    private int known(String level) {
        int place = order.indexOf(level);
        if (place < 0) {
            throw new IllegalArgumentException("level \"" + level + "\" is not in the order of \"" + label() + "\""
                    + Nearest.hint(level, order) + ", must be one of " + order);
        }
        return place;
    }

    private ColumnRule<R> rule(List<String> words) {
        Condition condition = new Condition.OneOf(words);
        return new ColumnRule<>(this, edition -> condition);
    }

    /** What a column of levels says. */
    static <L> String word(L level, List<L> levels) {
        if (!levels.contains(level)) {
            throw new BadValue("level is \"" + level + "\", must be one of " + levels);
        }
        return level.toString();
    }

    /** The place of a word in the order. */
    public int place(String word) {
        int place = order.indexOf(word);
        return place < 0 ? order.size() : place;
    }

    private static List<String> all(String first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toList();
    }

    private static void check(String label, List<String> words) {
        for (String word : words) {
            if (SheetWords.areBlank(word) || word.length() > LONGEST) {
                throw new IllegalArgumentException("word \"" + word + "\" of \"" + label + "\" has " + word.length()
                        + " characters, must have 1 to " + LONGEST + " that are not all blank");
            }
        }
    }
}
