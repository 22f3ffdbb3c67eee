package org.attest.report.pdf.text;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.report.problem.RenderException;

/**
 * The fonts of a document: a base family, then for what it lacks the added ones in their order, then those on the class
 * path; and the language of text in each script. Immutable, shared by documents and threads.
 */
public final class Fonts {
    private static final Lazy<Fonts> STANDARD =
            new Lazy<>(() -> new Fonts(ShippedFonts.base(), List.of(), ShippedFonts.fallbacks(), Languages.USUAL));

    private final Family base;
    private final List<Family> added;
    private final List<Family> shipped;
    private final Languages languages;
    private final Shaper shaper = new Shaper(this);

    private Fonts(Family base, List<Family> added, List<Family> shipped, Languages languages) {
        this.base = base;
        this.added = added;
        this.shipped = shipped;
        this.languages = languages;
    }

    /** Noto Sans and Noto Sans Bengali, and what attest-fonts brings when it is on the class path. */
    public static Fonts standard() {
        return STANDARD.get();
    }

    /** These files as base family. */
    public Fonts basedOn(Path regular, Path bold, Path italic) {
        return new Fonts(
                new Family(Set.of(), read(regular), Optional.of(read(bold)), Optional.of(read(italic))),
                added,
                shipped,
                languages);
    }

    /** One more font for what the base family lacks. */
    public Fonts with(Path regular) {
        return with(new Family(Set.of(), read(regular), Optional.empty(), Optional.empty()));
    }

    /** One more font, and its bold face. */
    public Fonts with(Path regular, Path bold) {
        return with(new Family(Set.of(), read(regular), Optional.of(read(bold)), Optional.empty()));
    }

    /** One more font from its bytes; the name is for messages. */
    public Fonts with(String name, byte[] regular) {
        return with(new Family(Set.of(), proved(name, regular.clone()), Optional.empty(), Optional.empty()));
    }

    /** Text in this script is in this language, such as Arabic script in Dari. */
    public Fonts speaking(UnicodeScript script, Locale language) {
        return new Fonts(base, added, shipped, languages.with(script, language));
    }

    private Fonts with(Family family) {
        List<Family> more = Stream.concat(added.stream(), Stream.of(family)).toList();
        return new Fonts(base, more, shipped, languages);
    }

    private static Lazy<FontFile> read(Path file) {
        String name = "" + file.getFileName();
        try {
            return proved(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new RenderException(
                    org.attest.report.problem.Path.of("font", name),
                    "cannot be read, must be a file that can (" + e + ")",
                    e);
        }
    }

    private static Lazy<FontFile> proved(String name, byte[] bytes) {
        FontFile font = new FontFile(name, bytes).proved();
        return new Lazy<>(() -> font);
    }

    Languages languages() {
        return languages;
    }

    FontFile base(Face face) {
        return base.in(face);
    }

    /** In the order in which they are asked for a character of a script; a font is read when its turn comes. */
    Stream<FontFile> of(Face face, UnicodeScript script) {
        return Stream.of(List.of(base), added, shipped)
                .flatMap(List::stream)
                .filter(family -> family.isFor(script))
                .map(family -> family.in(face));
    }

    /** In points. A character without glyph is refused; OpenPDF would leave it out in silence. */
    float width(Face face, String text, float size) {
        int plain = base(face).plainAdvance(text);
        return (plain >= 0 ? plain : shaper.advance(face, text)) * size / 1000;
    }

    /** The runs of a text in one direction, from left to right. */
    List<GlyphRun> shape(Face face, String text, boolean rightToLeft) {
        return shaper.runs(face, text, rightToLeft);
    }
}
