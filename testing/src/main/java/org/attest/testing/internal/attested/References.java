package org.attest.testing.internal.attested;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.model.value.Reason;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;
import org.jspecify.annotations.Nullable;

/**
 * How references to sources are written: {@code A para. 8}, {@code B, 3 places}, {@code searched A, C} or {@code [note 1]}.
 *
 * @param titles of the sources, by their letters
 * @param notes the marks of the notes
 */
record References(Notation notation, Map<String, String> titles, Set<String> notes) {
    private static final String BETWEEN = "; ";
    private static final String BEHIND_NAME = ": ";

    /** What a reference to a source begins with. */
    private static final Pattern LETTER = Pattern.compile("([A-Z]+)(?=[ ,;]|$).*", Pattern.DOTALL);

    /** Behind a value of a conflict, whose own words may be in brackets too, as places in a source may be. */
    private static final Pattern BEHIND_VALUE = Pattern.compile(" \\(((?:[^()]|\\([^()]*\\))*)\\)(?=; |$)");

    /** The references in these words; a place in a source may hold what parts them. */
    List<String> in(String words) {
        List<String> all = new ArrayList<>();
        for (String part : parts(words)) {
            if (all.isEmpty() || begins(part)) {
                all.add(part);
            } else {
                all.set(all.size() - 1, all.getLast() + BETWEEN + part);
            }
        }
        return all;
    }

    private static List<String> parts(String words) {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(BETWEEN, -1));
    }

    private boolean begins(String words) {
        return LETTER.matcher(words).matches()
                || isNote(words)
                || isNone(words)
                || searched(words).isPresent();
    }

    private boolean isNote(String words) {
        Pattern note = Pattern.compile(
                Pattern.quote(notation.say(Word.MARK_NOTE, "\n")).replace("\n", "\\E\\d+\\Q"));
        return note.matcher(words).matches();
    }

    private boolean isNone(String words) {
        return words.equals(notation.say(Word.NO_SOURCE)) || words.equals(notation.print(Reason.NOT_APPLICABLE));
    }

    /** The letters of the sources that were searched in vain. */
    private Optional<String> searched(String words) {
        String begin = notation.say(Word.MARK_SEARCHED, "");
        return Optional.of(words).filter(all -> all.startsWith(begin)).map(all -> all.substring(begin.length()));
    }

    /** Those of each column, by its place, and of the whole row, of which is what stands before the first name: {@code A; Cases: B}. */
    Map<Integer, List<String>> byColumn(String words, List<String> headers) {
        Map<String, Integer> names = names(headers);
        Map<Integer, String> said = new LinkedHashMap<>();
        int column = OF_ROW;
        for (String part : parts(words)) {
            String name = names.keySet().stream()
                    .filter(each -> part.startsWith(each + BEHIND_NAME))
                    .findFirst()
                    .orElse("");
            column = name.isEmpty() ? column : names.getOrDefault(name, OF_ROW);
            String rest = name.isEmpty() ? part : part.substring(name.length() + BEHIND_NAME.length());
            said.merge(column, rest, (before, more) -> before + BETWEEN + more);
        }
        Map<Integer, List<String>> references = new HashMap<>();
        said.forEach((at, all) -> references.put(at, in(all)));
        return references;
    }

    /** The place of what a row cites for all of its cells. */
    static final int OF_ROW = -1;

    /** What columns are called, the longest first: by their headers, or without their spanner where no other is called so. */
    private static Map<String, Integer> names(List<String> headers) {
        Map<String, Integer> all = new HashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            all.putIfAbsent(headers.get(i), i);
        }
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            String label = header.substring(header.indexOf(BEHIND_NAME) + 1).strip();
            boolean isOnly = headers.stream()
                            .filter(other -> other.endsWith(BEHIND_NAME + label))
                            .count()
                    == 1;
            if (isOnly && header.contains(BEHIND_NAME)) {
                all.putIfAbsent(label, i);
            }
        }
        Map<String, Integer> longestFirst = new LinkedHashMap<>();
        all.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .forEach(name -> longestFirst.put(name, all.getOrDefault(name, OF_ROW)));
        return longestFirst;
    }

    /** What a line above a table says of a column: {@code Source: A para. 8}, or {@code Source of Cases, Persons: B}; null if nothing. */
    @Nullable
    List<String> ofColumn(String line, int column, List<String> headers) {
        String ofAll = notation.say(Word.SOURCE_LINE) + " ";
        if (line.startsWith(ofAll)) {
            return in(line.substring(ofAll.length()));
        }
        String[] ofSome = notation.say(Word.SOURCE_LINE_OF, "\n").split("\n", 2);
        String end = ofSome[1] + " ";
        if (line.startsWith(ofSome[0])) {
            // A name may hold what ends the names, and so may a place in a source.
            for (int at = line.indexOf(end); at >= 0; at = line.indexOf(end, at + 1)) {
                String rest = line.substring(at + end.length());
                if (begins(in(rest).getFirst())) {
                    String names = ", " + line.substring(ofSome[0].length(), at) + ", ";
                    boolean isNamed = names(headers).entrySet().stream()
                            .anyMatch(name -> name.getValue() == column && names.contains(", " + name.getKey() + ", "));
                    return isNamed ? in(rest) : null;
                }
            }
        }
        return null;
    }

    /** Where such a line says that missing values were searched; null if it says nothing of it. */
    @Nullable
    List<String> ofMissing(String line) {
        String begin = notation.say(Word.SEARCHED_LINE) + " ";
        return line.startsWith(begin) ? in(line.substring(begin.length())) : null;
    }

    /** The references that an open conflict carries behind its values; none of any other cell. */
    List<String> ofConflict(String shown) {
        return shown.startsWith(notation.print(Reason.CONFLICT))
                ? BEHIND_VALUE
                        .matcher(shown)
                        .results()
                        .flatMap(inside -> in(inside.group(1)).stream())
                        .toList()
                : List.of();
    }

    /** An open conflict without its references. */
    String valuesOf(String conflict) {
        return BEHIND_VALUE
                .matcher(conflict)
                .replaceAll(inside -> begins(inside.group(1)) ? "" : Matcher.quoteReplacement(inside.group()));
    }

    /** Why a reference leads nowhere; empty when it does lead somewhere. */
    Optional<String> fault(String reference) {
        if (isNone(reference)) {
            return Optional.of("no citation");
        }
        if (isNote(reference)) {
            return notes.contains(reference) ? Optional.empty() : Optional.of(reference + " is not among the notes");
        }
        List<String> letters = letters(reference);
        return !letters.isEmpty() && titles.keySet().containsAll(letters)
                ? Optional.empty()
                : Optional.of("\"" + reference + "\" names none of the sources");
    }

    /** The titles of the sources that a reference names; itself where it names none, nothing where it is a note. */
    Stream<String> titlesOf(String reference) {
        if (isNone(reference) || (isNote(reference) && notes.contains(reference))) {
            return Stream.of();
        }
        List<String> letters = letters(reference);
        return letters.isEmpty()
                ? Stream.of(reference)
                : letters.stream().map(letter -> titles.getOrDefault(letter, reference));
    }

    private List<String> letters(String reference) {
        return searched(reference).map(all -> all.split(", ", -1)).map(List::of).orElse(List.of(reference)).stream()
                .map(LETTER::matcher)
                .filter(Matcher::matches)
                .map(letter -> letter.group(1))
                .toList();
    }
}
