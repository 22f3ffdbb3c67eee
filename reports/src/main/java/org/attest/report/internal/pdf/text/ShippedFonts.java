package org.attest.report.internal.pdf.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The fonts on the class path, each read when it is first needed. */
final class ShippedFonts {
    /** A jar of fonts has this list; each line names a script, a regular and a bold font. */
    private static final String LIST = "META-INF/attest/fonts.txt";

    private static final String OWN = "org/attest/report/internal/pdf/text/fonts/";

    private ShippedFonts() {}

    static Family base() {
        return new Family(
                Set.of(),
                font(OWN + "NotoSans-Regular.ttf"),
                Optional.of(font(OWN + "NotoSans-Bold.ttf")),
                Optional.of(font(OWN + "NotoSans-Italic.ttf")));
    }

    static List<Family> fallbacks() {
        List<Family> families = new ArrayList<>();
        // Roman numbers are Latin; most symbols are of no script, for which every family is asked.
        for (String symbols : List.of("Math", "Symbols2", "Symbols")) {
            String font = OWN + "NotoSans" + symbols + "-Subset.ttf";
            families.add(family("LATIN", font, font));
        }
        families.add(family("BENGALI", OWN + "NotoSansBengali-Regular.ttf", OWN + "NotoSansBengali-Bold.ttf"));
        try {
            for (URL list : Collections.list(loader().getResources(LIST))) {
                read(list).forEach(line -> families.add(family(line[0], line[1], line[2])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(families);
    }

    private static List<String[]> read(URL list) throws IOException {
        try (InputStream in = list.openStream()) {
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines().map(line -> line.split(" ", -1)).toList();
        }
    }

    private static Family family(String script, String regular, String bold) {
        return new Family(
                Set.of(UnicodeScript.forName(script)), font(regular), Optional.of(font(bold)), Optional.empty());
    }

    private static Lazy<FontFile> font(String resource) {
        return new Lazy<>(() -> load(resource));
    }

    private static FontFile load(String resource) {
        try (InputStream in = Objects.requireNonNull(loader().getResourceAsStream(resource), resource)) {
            return new FontFile(resource.substring(resource.lastIndexOf('/') + 1), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassLoader loader() {
        return ShippedFonts.class.getClassLoader();
    }
}
