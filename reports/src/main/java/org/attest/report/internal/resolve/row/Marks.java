package org.attest.report.internal.resolve.row;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.value.Basis;
import org.attest.model.value.Citation;
import org.attest.model.value.SourceId;
import org.attest.report.document.RichText;
import org.attest.report.document.RichText.Reference;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** How references read: the letter of a source and a place in it, such as {@code A para. 8, inferred}. */
final class Marks {
    private static final int LETTERS = 26;

    /** A longer place in a source is said by its note. */
    private static final int LONGEST_PLACE = 24;

    private final Notation notation;
    private final Map<SourceId, String> letters = new LinkedHashMap<>();
    private int counted;

    Marks(Notation notation) {
        this.notation = notation;
    }

    /** The sources that are used, in the order of their letters. */
    Map<SourceId, String> letters() {
        return Collections.unmodifiableMap(letters);
    }

    /** Of an entry that is new: those of no source are counted. */
    String of(Notebook.Entry entry) {
        return switch (entry) {
            case Notebook.Cited(Citation citation, Basis basis) -> {
                String letter = letter(citation.source());
                String place =
                        shortPlace(citation).map(words -> letter + " " + words).orElse(letter);
                yield switch (basis) {
                    case STATED -> place;
                    case DERIVED -> notation.say(Word.MARK_COMPUTED, place);
                    case INFERRED -> notation.say(Word.MARK_INFERRED, place);
                };
            }
            case Notebook.Searched(List<SourceId> sources) ->
                notation.say(
                        Word.MARK_SEARCHED,
                        few(sources.stream().map(this::letter).toList(), ", "));
            case Notebook.Resolved resolved -> notation.say(Word.MARK_NOTE, ++counted);
            case Notebook.Footnote footnote -> notation.say(Word.MARK_NOTE, ++counted);
        };
    }

    private Optional<String> shortPlace(Citation citation) {
        return citation.locator().map(notation::shortPlace).filter(words -> words.length() <= LONGEST_PLACE);
    }

    /** Whether the mark says all of a place. */
    boolean saysPlace(Citation citation) {
        return citation.locator().isEmpty() || shortPlace(citation).isPresent();
    }

    /** Of a source, in the order in which they are first used: A to Z, then AA. */
    private String letter(SourceId source) {
        return letters.computeIfAbsent(source, id -> letter(letters.size()));
    }

    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }

    /** So many of them as stand in one place, and how many more there are. */
    RichText few(List<Reference> all) {
        RichText text = RichText.of("");
        for (Reference reference : all.subList(0, Math.min(Notebook.MOST_REFERENCES, all.size()))) {
            text = (text.isEmpty() ? text : text.with("; ")).with(reference);
        }
        int more = all.size() - Notebook.MOST_REFERENCES;
        return more > 0 ? text.with(notation.say(Word.AND_MORE, "", more)) : text;
    }

    /** Several places in one source: leads to the first of them. */
    Reference places(String source, List<Reference> places) {
        return new Reference(places.getFirst().number(), notation.say(Word.PLACES, source, places.size()));
    }

    private String few(List<String> words, String separator) {
        int more = words.size() - Notebook.MOST_REFERENCES;
        String all = String.join(separator, words.subList(0, Math.min(Notebook.MOST_REFERENCES, words.size())));
        return more > 0 ? notation.say(Word.AND_MORE, all, more) : all;
    }
}
