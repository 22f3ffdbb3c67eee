package org.attest.report.internal.pdf.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.report.problem.Where;

/**
 * The texts of one document that have characters that no font can draw: each of these is drawn by its number, such as
 * {@code [U+4E2D]}. A text is remembered once, with the first place of its own. One thread.
 */
public final class Substitutes {
    /** A text with characters drawn by their numbers; {@code what} has their names and the fonts that were tried. */
    public record Substitute(Where where, List<String> characters, String what) {}

    private record Found(String text, Map<String, MissingGlyph> missing) {}

    /** Places where a line or a word may be broken, or not: nothing to draw. */
    private static final Pattern HINTS = Pattern.compile("[\\s\\p{Z}\u00AD\u2060]");

    /** The digit of a square or cubic unit, which a compatible writing has on the line. */
    private static final Pattern POWER = Pattern.compile("(?<=\\p{L})[23]$");

    /** Of a long text only so many characters on each side are quoted, and only so many that are missing are named. */
    private static final int MOST_QUOTED = 30;

    private static final int MOST_NAMED = 20;

    private final Where whole;
    private final List<Found> placeless = new ArrayList<>();
    private int open;
    private final Map<String, Substitute> found = new LinkedHashMap<>();

    /** @param whole the place of what stands nowhere in particular */
    Substitutes(Where whole) {
        this.whole = whole;
    }

    /** The text as the fonts can draw it. */
    String drawable(FontSet fonts, Face face, String text) {
        if (lacking(fonts, face, text).isEmpty()) {
            return text;
        }
        Map<String, MissingGlyph> missing = new LinkedHashMap<>();
        String now = text;
        // Each by itself, so that a long text is not tried as often as it has characters; then what they lack together.
        for (String character :
                text.codePoints().distinct().mapToObj(Character::toString).toList()) {
            Optional<MissingGlyph> one = lacking(fonts, face, character);
            now = one.isPresent() ? replaced(fonts, face, now, one.get(), missing) : now;
        }
        Optional<MissingGlyph> together = lacking(fonts, face, now);
        while (together.isPresent()) {
            now = replaced(fonts, face, now, together.get(), missing);
            together = lacking(fonts, face, now);
        }
        if (!missing.isEmpty()) {
            placeless.add(new Found(text, missing));
        }
        return now;
    }

    private static Optional<MissingGlyph> lacking(FontSet fonts, Face face, String text) {
        try {
            fonts.tryOut(face, HINTS.matcher(text).replaceAll(" "));
            return Optional.empty();
        } catch (MissingGlyph one) {
            return Optional.of(one);
        }
    }

    private static String replaced(
            FontSet fonts, Face face, String text, MissingGlyph one, Map<String, MissingGlyph> missing) {
        Optional<String> written =
                written(one.character()).filter(of -> lacking(fonts, face, of).isEmpty());
        if (written.isEmpty()) {
            missing.put(one.number(), one);
        }
        return text.replace(one.character(), written.orElseGet(one::number));
    }

    /** What a sign stands for that is made of others (Unicode NFKC), such as a square metre. */
    private static Optional<String> written(String character) {
        String written = POWER.matcher(Normalizer.normalize(character, Normalizer.Form.NFKC))
                .replaceAll(digit -> digit.group().equals("2") ? "\u00B2" : "\u00B3");
        return Optional.of(written).filter(of -> !of.equals(character));
    }

    /** Begins a place: what has none yet belongs to the one around it. */
    public int begin() {
        if (open++ == 0) {
            place(() -> whole, placeless);
        }
        return placeless.size();
    }

    /** Gives a place to all texts since it was begun, but for those that have one within it. */
    public void end(int begun, Supplier<Where> where) {
        open--;
        if (begun < placeless.size()) {
            place(where, placeless.subList(begun, placeless.size()));
        }
    }

    /** Does some work on the texts of one place. */
    public void at(Supplier<Where> where, Runnable work) {
        int begun = begin();
        work.run();
        end(begun, where);
    }

    private void place(Supplier<Where> where, List<Found> here) {
        for (Found text : here) {
            Substitute known = found.get(text.text);
            // Contents and running lines say again what has a place of its own.
            if (known == null || known.where().equals(whole)) {
                found.put(text.text, substitute(where.get(), text));
            }
        }
        here.clear();
    }

    private static Substitute substitute(Where where, Found found) {
        String names = found.missing.values().stream()
                .limit(MOST_NAMED)
                .map(MissingGlyph::name)
                .collect(Collectors.joining(", "));
        int more = found.missing.size() - MOST_NAMED;
        String tried = found.missing.values().stream()
                .flatMap(missing -> missing.tried().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return new Substitute(
                where,
                List.copyOf(found.missing.keySet()),
                "text \"" + quoted(found) + "\" has " + names + (more > 0 ? " and " + more + " more" : "")
                        + ", which no font can draw; tried: " + tried);
    }

    /** What stands around the first of its characters. */
    private static String quoted(Found found) {
        String text = found.text;
        int at = text.indexOf(found.missing.values().iterator().next().character());
        int from = Math.max(0, at - MOST_QUOTED);
        int to = Math.min(text.length(), at + MOST_QUOTED);
        return (from > 0 ? "..." : "") + text.substring(from, to) + (to < text.length() ? "..." : "");
    }

    /** As {@link #at}, of what stands on every page. */
    public void everywhere(Runnable work) {
        at(() -> whole, work);
    }

    /** All, in the order in which they were met. */
    public List<Substitute> all() {
        place(() -> whole, placeless);
        return List.copyOf(found.values());
    }
}
