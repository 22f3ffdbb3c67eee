package org.attest.report.internal.pdf.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.attest.report.problem.Where;

/**
 * The characters of one document that no font can draw: each is drawn by its number, such as {@code [U+4E2D]}, and
 * remembered with its place. One thread.
 */
public final class Substitutes {
    /**
     * A character that was drawn by its number.
     *
     * @param what it is, in which text, and what may help
     */
    public record Substitute(Where where, String character, String what) {}

    /** Places where a line or a word may be broken, or not: nothing to draw. */
    private static final Pattern HINTS = Pattern.compile("[\\s\u00AD\u2060]");

    private final Where whole;
    private final List<MissingGlyph> placeless = new ArrayList<>();
    private final Map<String, Substitute> found = new LinkedHashMap<>();
    private int depth;

    /** @param whole the place of what stands nowhere in particular */
    Substitutes(Where whole) {
        this.whole = whole;
    }

    /** The text as the fonts can draw it. */
    String drawable(FontSet fonts, Face face, String text) {
        String now = text;
        while (true) {
            try {
                fonts.tryOut(face, HINTS.matcher(now).replaceAll(" "));
                return now;
            } catch (MissingGlyph missing) {
                placeless.add(missing);
                String character = Character.toString(missing.codePoint());
                now = now.replace(character, name(missing.codePoint()));
            }
        }
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "[U+%04X]", codePoint);
    }

    /** Does some work on the texts of one place. */
    public <T> T at(Supplier<Where> where, Supplier<T> work) {
        if (depth == 0) {
            place(() -> whole, placeless);
        }
        int before = placeless.size();
        depth++;
        T done = work.get();
        depth--;
        place(where, placeless.subList(before, placeless.size()));
        return done;
    }

    /** As {@link #at(Supplier, Supplier)}, for work that gives nothing. */
    public void at(Supplier<Where> where, Runnable work) {
        at(where, () -> {
            work.run();
            return true;
        });
    }

    private void place(Supplier<Where> where, List<MissingGlyph> here) {
        for (MissingGlyph missing : here) {
            String character = name(missing.codePoint());
            Substitute substitute = new Substitute(where.get(), character, String.valueOf(missing.getMessage()));
            found.putIfAbsent(substitute.where().text() + character, substitute);
        }
        here.clear();
    }

    /** As {@link #at(Supplier, Supplier)}, of what stands on every page. */
    public void everywhere(Runnable work) {
        at(() -> whole, work);
    }

    /** All, in the order in which they were met. */
    public List<Substitute> all() {
        place(() -> whole, placeless);
        return List.copyOf(found.values());
    }
}
