package org.attest.report.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The texts of one language as their file has them.
 *
 * @param place where the file is
 */
record BundleFile(String place, Map<String, String> texts) {
    /** Where a user's own bundles stand on the class path. */
    static final String FOLDER = "META-INF/attest/";

    /**
     * The file that stands beside its class, else a user's; empty when there is none.
     *
     * @throws IllegalArgumentException when there are several, as nobody could tell which is meant
     */
    static Optional<BundleFile> find(Class<?> home, String name, String language) {
        String file = name + "_" + language + ".properties";
        URL shipped = home.getResource(file);
        List<URL> all = new ArrayList<>(own(home, FOLDER + file));
        if (shipped != null) {
            all.addFirst(shipped);
        }
        if (all.size() > 1) {
            throw new IllegalArgumentException(
                    "bundle " + file + " is on the class path " + all.size() + " times: " + all
                            + (shipped == null ? "" : "; the first is shipped and not to be replaced")
                            + ", must be there once");
        }
        return all.stream().findFirst().map(BundleFile::read);
    }

    private static List<URL> own(Class<?> home, String path) {
        try {
            ClassLoader loader = home.getClassLoader();
            return Collections.list(loader == null ? ClassLoader.getSystemResources(path) : loader.getResources(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BundleFile read(URL file) {
        Properties read = new Properties();
        try (InputStreamReader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        read.forEach((key, text) -> texts.put((String) key, (String) text));
        return new BundleFile(file.toString(), texts);
    }

    /** Whether it has digits of this numbering system (BCP 47, "nu"). */
    boolean hasDigits(String system) {
        return texts.containsKey(Word.DIGITS.key() + "." + system);
    }

    /** A key without the country or numbering system that it is for, such as the US of {@code day.US}. */
    String base(String key) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        return last.matches("[A-Z]{2}") || (last.length() < key.length() && hasDigits(last))
                ? key.substring(0, key.length() - last.length() - 1)
                : key;
    }

    /** The texts for a country and a numbering system: those of their own before the general ones. */
    Map<String, String> in(String country, String numbering) {
        Map<String, String> chosen = new HashMap<>(texts);
        chosen.keySet().removeIf(key -> !base(key).equals(key));
        for (String variant : List.of("." + country, "." + numbering)) {
            texts.forEach((key, text) -> {
                if (key.endsWith(variant) && !base(key).equals(key)) {
                    chosen.put(base(key), text);
                }
            });
        }
        return chosen;
    }
}
