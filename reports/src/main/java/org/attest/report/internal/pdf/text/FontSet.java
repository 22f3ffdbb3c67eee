package org.attest.report.internal.pdf.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.report.pdf.Fonts;
import org.attest.report.problem.Where;

/** The fonts of a document, ready to measure and to draw. Threads share them; what one document lacks is kept for it alone. */
public final class FontSet {
    private static final Lazy<FontSet> STANDARD = new Lazy<>(() -> load(Fonts.standard()));

    /** The base, then the others in the order in which they are asked. */
    private final List<Family> families;

    private final Languages languages;
    private final Shaper shaper;
    private final Substitutes substitutes;

    private FontSet(List<Family> families, Languages languages) {
        this.families = families;
        this.languages = languages;
        this.shaper = new Shaper(this);
        this.substitutes = new Substitutes(Where.of("fonts", "all"));
    }

    private FontSet(FontSet other, Where document) {
        this.families = other.families;
        this.languages = other.languages;
        this.shaper = other.shaper;
        this.substitutes = new Substitutes(document);
    }

    /** The same fonts for one document, which finds there what they could not draw. */
    public FontSet forDocument(Where document) {
        return new FontSet(this, document);
    }

    public Substitutes substitutes() {
        return substitutes;
    }

    /** A text of which every character can be drawn; the others are named by their numbers. */
    String drawable(Face face, String text) {
        return substitutes.drawable(this, face, text);
    }

    /** The characters of a text that no font has, by their numbers, such as {@code [U+4E2D]}. */
    public List<String> missing(String text) {
        Substitutes found = new Substitutes(Where.of("fonts", "all"));
        found.drawable(this, Face.REGULAR, text);
        return found.all().stream().flatMap(one -> one.characters().stream()).toList();
    }

    /** Reads the fonts of the user; those on the class path are read when they are first needed. */
    public static FontSet of(Fonts fonts) {
        return fonts.equals(Fonts.standard()) ? STANDARD.get() : load(fonts);
    }

    private static FontSet load(Fonts fonts) {
        List<Family> families = new ArrayList<>();
        families.add(fonts.base().map(FontSet::family).orElseGet(ShippedFonts::base));
        fonts.added().forEach(added -> families.add(family(added)));
        families.addAll(ShippedFonts.fallbacks());
        return new FontSet(List.copyOf(families), Languages.USUAL.with(fonts.languages()));
    }

    private static Family family(Fonts.Family family) {
        return new Family(
                Set.of(),
                proved(family.regular()),
                family.bold().map(FontSet::proved),
                family.italic().map(FontSet::proved));
    }

    private static Lazy<FontFile> proved(Fonts.Face face) {
        FontFile font = new FontFile(face.name(), face.bytes()).proved();
        return new Lazy<>(() -> font);
    }

    Languages languages() {
        return languages;
    }

    FontFile base(Face face) {
        return families.getFirst().in(face);
    }

    /** In the order in which they are asked for a character of a script; a font is read when its turn comes. */
    Stream<FontFile> of(Face face, UnicodeScript script) {
        return families.stream().filter(family -> family.isFor(script)).map(family -> family.in(face));
    }

    /** The advance of a text in thousandths, or -1 when it takes shaping. */
    int plainAdvance(Face face, String text) {
        return base(face).plainAdvance(text);
    }

    /** In points. */
    float width(Face face, String text, float size) {
        int plain = plainAdvance(face, text);
        return (plain >= 0 ? plain : shaper.advance(face, text)) * size / 1000;
    }

    /** Shapes a text. A character without glyph is refused; OpenPDF would leave it out in silence. */
    void tryOut(Face face, String text) {
        shaper.advance(face, text);
    }

    /** The runs of a text in one direction, from left to right. */
    List<GlyphRun> shape(Face face, String text, boolean rightToLeft) {
        return shaper.runs(face, text, rightToLeft);
    }
}
