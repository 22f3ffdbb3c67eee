package org.attest.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a dossier is to be made of.
 *
 * @param files tables, by files or by folders of them
 * @param encoding of text files, when it is not UTF-8
 * @param separator of text files, when their first lines do not tell
 * @param head what is said of the dossier beside its tables, and instead of them
 */
public record Input(
        List<Tables> files,
        Mapping mapping,
        Optional<Locale> locale,
        Optional<Charset> encoding,
        Optional<Character> separator,
        Head head) {
    /**
     * A file, or a folder of files.
     *
     * @param kind what its table is, when its name does not tell
     */
    public record Tables(Optional<String> kind, Path path) {}

    /** What a dossier says of itself. */
    public record Head(
            Optional<String> id, Optional<String> title, Optional<LocalDate> asOf, Optional<String> jurisdiction) {
        Map<String, String> byHeader() {
            Map<String, String> said = new LinkedHashMap<>();
            id.ifPresent(value -> said.put("id", value));
            title.ifPresent(value -> said.put("title", value));
            asOf.ifPresent(day -> said.put("as of", day.toString()));
            jurisdiction.ifPresent(value -> said.put("jurisdiction", value));
            return said;
        }
    }

    /**
     * What parts cells, as people say it: a character, or {@code tab}.
     *
     * @throws IllegalArgumentException when it may be part of a cell
     */
    public static char separator(String text) {
        if (text.equals("tab")) {
            return '\t';
        }
        if (text.length() != 1 || Character.isLetterOrDigit(text.charAt(0)) || "\"\r\n".contains(text)) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" cannot part cells, must be one character such as ; or the word tab");
        }
        return text.charAt(0);
    }
}
