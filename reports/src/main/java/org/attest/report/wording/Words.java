package org.attest.report.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of one language, read from its resource once. */
final class Words {
    static final List<String> LANGUAGES = List.of("en");

    private static final Map<String, Words> LOADED = new ConcurrentHashMap<>();

    private final Properties texts = new Properties();

    private Words(String language) {
        String resource = "words_" + language + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is not on the class path");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Words of(String language) {
        return LOADED.computeIfAbsent(language, Words::new);
    }

    /** With the words of places that have a short form. */
    String shortened(String place) {
        String begin = place.substring(0, Math.max(0, place.indexOf(' ')));
        return Arrays.stream(texts.getProperty("places", "").split("; "))
                .map(pair -> pair.split(" ", 2))
                .filter(pair -> pair[0].equalsIgnoreCase(begin))
                .findFirst()
                .map(pair -> pair[1] + place.substring(begin.length()))
                .orElse(place);
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("words have no text for " + key);
        }
        return text;
    }

    /** Filled in by hand: a MessageFormat would print numbers by the default locale. */
    String text(String key, Object... values) {
        String text = text(key);
        StringBuilder filled = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                filled.append(values[text.charAt(i + 1) - '0']);
                i += 2;
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }
}
