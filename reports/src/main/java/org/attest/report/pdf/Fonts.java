package org.attest.report.pdf;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;

/**
 * The fonts of a PDF: a base family, then for what it lacks the added ones in their order, then those on the class path;
 * and the language of text in each script. Immutable.
 *
 * @param base Noto Sans when empty
 * @param languages what differs from the usual, such as Dari for Arabic script
 */
public record Fonts(Optional<Family> base, List<Family> added, Map<UnicodeScript, Locale> languages) {
    private static final Fonts STANDARD = new Fonts(Optional.empty(), List.of(), Map.of());

    /** The faces of one design; one that is missing is replaced by the regular one. */
    public record Family(Face regular, Optional<Face> bold, Optional<Face> italic) {}

    /** A font file with TrueType outlines; its name is for messages. */
    public static final class Face {
        private final String name;
        private final byte[] bytes;

        public Face(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes.clone();
        }

        public String name() {
            return name;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    public Fonts {
        added = List.copyOf(added);
        languages = Map.copyOf(languages);
    }

    /** Noto Sans and Noto Sans Bengali, and what attest-fonts brings when it is on the class path. */
    public static Fonts standard() {
        return STANDARD;
    }

    /** These files as base family. */
    public Fonts basedOn(Path regular, Path bold, Path italic) {
        Family family = new Family(read(regular), Optional.of(read(bold)), Optional.of(read(italic)));
        return new Fonts(Optional.of(family), added, languages);
    }

    /** One more font for what the base family lacks. */
    public Fonts with(Path regular) {
        return with(new Family(read(regular), Optional.empty(), Optional.empty()));
    }

    /** One more font, and its bold face. */
    public Fonts with(Path regular, Path bold) {
        return with(new Family(read(regular), Optional.of(read(bold)), Optional.empty()));
    }

    /** One more font from its bytes; the name is for messages. */
    public Fonts with(String name, byte[] regular) {
        return with(new Family(new Face(name, regular), Optional.empty(), Optional.empty()));
    }

    /** Text in this script is in this language, such as Arabic script in Dari. */
    public Fonts speaking(UnicodeScript script, Locale language) {
        Map<UnicodeScript, Locale> changed = new HashMap<>(languages);
        changed.put(script, language);
        return new Fonts(base, added, changed);
    }

    private Fonts with(Family family) {
        return new Fonts(base, Stream.concat(added.stream(), Stream.of(family)).toList(), languages);
    }

    private static Face read(Path file) {
        String name = "" + file.getFileName();
        try {
            return new Face(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new RenderException(Where.of("font", name), "cannot be read, must be a file that can (" + e + ")", e);
        }
    }
}
