package org.attest.intake.internal.table;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What parts the cells of a text file.
 *
 * @param isDeclared whether the first line does nothing but say it, as in {@code sep=;}
 */
record Separator(char character, boolean isDeclared) {
    private static final String CANDIDATES = ",;\t|";
    private static final String DECLARATION = "sep=";
    private static final int LONGEST_HEADER = 1 << 16;

    /** What the first line has most of outside of quotes; a comma when it has none of the candidates. */
    static Separator of(Reader text, @Nullable Character said) throws IOException {
        StringBuilder line = new StringBuilder();
        Map<Character, Integer> counts = new LinkedHashMap<>();
        boolean quoted = false;
        for (int c = text.read(); c >= 0 && line.length() < LONGEST_HEADER; c = text.read()) {
            boolean end = c == '\n' || c == '\r';
            if (end && !quoted && !line.toString().isBlank()) {
                break;
            }
            line.append((char) c);
            quoted ^= c == '"';
            if (!quoted && CANDIDATES.indexOf(c) >= 0) {
                counts.merge((char) c, 1, Integer::sum);
            }
        }
        String first = line.toString().strip();
        boolean declared = first.startsWith(DECLARATION) && first.length() == DECLARATION.length() + 1;
        if (declared || said != null) {
            return new Separator(said != null ? said : first.charAt(DECLARATION.length()), declared);
        }
        char most = ',';
        for (Map.Entry<Character, Integer> count : counts.entrySet()) {
            most = count.getValue() > counts.getOrDefault(most, 0) ? count.getKey() : most;
        }
        return new Separator(most, false);
    }
}
