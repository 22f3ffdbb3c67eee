package org.attest.report.style;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.problem.Problem;

/**
 * How a report looks, in both files. Immutable; each method gives a theme that differs in one thing. Nothing of it is judged before
 * it is put to use in an edition, which tells all its {@link #problems()} at once.
 *
 * @param tones text on its soft fill; that of {@link Tone#NEUTRAL} are figures, links and bars, and the ground of cards
 * @param brand the band of the cover, for the eye only
 * @param series of charts, in order; the first comes again behind the last
 * @param logo stands on the cover of both files and in the head of each printed page
 * @param foot stands at the left of each printed page's foot; the report's id and version where it is empty
 */
public record Theme(
        Colour ink,
        Colour muted,
        Map<Tone, Pair> tones,
        Colour groupFill,
        Colour hairline,
        Colour brand,
        List<Colour> series,
        Contrast contrast,
        Paper paper,
        Optional<Image> logo,
        Optional<String> foot) {
    /** Text on its own soft fill. */
    public record Pair(Colour text, Colour fill) {}

    /** How far what is drawn stands out from its ground at least. */
    public enum Contrast {
        /** 4.5 for text and 3 for parts of graphics: level AA. */
        STANDARD(4.5, "WCAG 2.2, 1.4.3", 3, "WCAG 2.2, 1.4.11"),
        /** 7 for text, which is level AAA, and 4.5 for parts of graphics. */
        HIGH(7, "WCAG 2.2, 1.4.6", 4.5, "as text by WCAG 2.2, 1.4.3");

        final double text;
        final String rule;
        final double graphics;
        final String ruleOfGraphics;

        Contrast(double text, String rule, double graphics, String ruleOfGraphics) {
            this.text = text;
            this.rule = rule;
            this.graphics = graphics;
            this.ruleOfGraphics = ruleOfGraphics;
        }
    }

    // Each at least 3:1 on white (WCAG 2.2, 1.4.11), dark and light by turns, so that neighbours stay apart in grey
    // and for colour-blind readers; white or ink is text with contrast enough on each.
    public static final Theme OFFICIAL = of(
            Contrast.STANDARD,
            new int[] {0x1B1F24, 0x57606A, 0xF4F6F8, 0xC9CED4},
            new int[] {0x0B4F6C, 0xE8F1F5, 0x1B5A38, 0xE7F4EC, 0x7A4100, 0xFFF3E0, 0x8E1B1B, 0xFBEAEA},
            new int[] {0x0B4F6C, 0xC77F0E, 0x910D36, 0x36A269, 0x633900, 0x2E88EC, 0x5B6270});

    /** Black, white and greys, for printers without colours. */
    public static final Theme PLAIN = of(
            Contrast.STANDARD,
            new int[] {0x000000, 0x555555, 0xF2F2F2, 0xC8C8C8},
            new int[] {0x1A1A1A, 0xF2F2F2, 0x1A1A1A, 0xF2F2F2, 0x1A1A1A, 0xF2F2F2, 0x1A1A1A, 0xF2F2F2},
            new int[] {0x1A1A1A, 0x636363, 0x2C2C2C, 0x777777, 0x3E3E3E, 0x8B8B8B, 0x505050});

    /** Text of at least 7:1 (WCAG 2.2, 1.4.6), graphics of 4.5:1, nothing told by a fill. */
    public static final Theme HIGH_CONTRAST = of(
            Contrast.HIGH,
            new int[] {0x000000, 0x333333, 0xF2F2F2, 0x767676},
            new int[] {0x002F5F, 0xF2F2F2, 0x00401F, 0xFFFFFF, 0x5A2D00, 0xFFFFFF, 0x780000, 0xFFFFFF},
            new int[] {0x002F5F, 0xAA0000, 0x000000, 0x0030F5, 0x060053, 0x005E52, 0x5B0000});

    public Theme {
        tones = Map.copyOf(tones);
        series = List.copyOf(series);
        if (tones.size() < Tone.values().length || series.isEmpty()) {
            throw new IllegalArgumentException("theme has " + tones.size() + " tones and " + series.size()
                    + " colours of series, must have all tones and one colour or more");
        }
    }

    private static Theme of(Contrast contrast, int[] texts, int[] pairs, int[] series) {
        Map<Tone, Pair> tones = new EnumMap<>(Tone.class);
        Tone[] all = Tone.values();
        for (int i = 0; i < all.length; i++) {
            tones.put(all[i], new Pair(Colour.of(pairs[2 * i]), Colour.of(pairs[2 * i + 1])));
        }
        return new Theme(
                Colour.of(texts[0]),
                Colour.of(texts[1]),
                tones,
                Colour.of(texts[2]),
                Colour.of(texts[3]),
                Colour.of(pairs[0]),
                IntStream.of(series).mapToObj(Colour::of).toList(),
                contrast,
                Paper.A4,
                Optional.empty(),
                Optional.empty());
    }

    /** Words and figures. */
    public Theme ink(Colour other) {
        return new Theme(other, muted, tones, groupFill, hairline, brand, series, contrast, paper, logo, foot);
    }

    /** Notes, legends, head and foot. */
    public Theme muted(Colour other) {
        return new Theme(ink, other, tones, groupFill, hairline, brand, series, contrast, paper, logo, foot);
    }

    /** The text of a tone, and its soft fill. */
    public Theme tone(Tone tone, Colour text, Colour fill) {
        Map<Tone, Pair> others = new EnumMap<>(tones);
        others.put(tone, new Pair(text, fill));
        return new Theme(ink, muted, others, groupFill, hairline, brand, series, contrast, paper, logo, foot);
    }

    /** The ground of rows that name a group. */
    public Theme groupFill(Colour other) {
        return new Theme(ink, muted, tones, other, hairline, brand, series, contrast, paper, logo, foot);
    }

    /** Lines between rows; a watermark is a shade lighter. */
    public Theme hairline(Colour other) {
        return new Theme(ink, muted, tones, groupFill, other, brand, series, contrast, paper, logo, foot);
    }

    /**
     * The colour of an organisation, whatever its contrast. The band of the cover has it as it is; figures, links and the first
     * colour of charts have the nearest shade of it that can be read, and cards a tint.
     */
    public Theme brand(Colour colour) {
        Colour tint = colour.towards(Colour.WHITE, 0.9);
        Theme tinted = tone(Tone.NEUTRAL, Colour.BLACK, contrast == Contrast.HIGH ? accentSoft() : tint);
        Colour shade = new Legibility(tinted).shade(colour).orElse(ink);
        List<Colour> colours =
                Stream.concat(Stream.of(shade), series.stream().skip(1)).toList();
        Theme shaded = tinted.tone(Tone.NEUTRAL, shade, tinted.accentSoft()).series(colours);
        return new Theme(ink, muted, shaded.tones, groupFill, hairline, colour, colours, contrast, paper, logo, foot);
    }

    /** The colours of charts, in order. */
    public Theme series(List<Colour> others) {
        return new Theme(ink, muted, tones, groupFill, hairline, brand, others, contrast, paper, logo, foot);
    }

    /** Another measure for all colours. */
    public Theme contrast(Contrast other) {
        return new Theme(ink, muted, tones, groupFill, hairline, brand, series, other, paper, logo, foot);
    }

    /** On paper of another size; A4 when not given. */
    public Theme paper(Paper other) {
        return new Theme(ink, muted, tones, groupFill, hairline, brand, series, contrast, other, logo, foot);
    }

    /** The mark of an organisation. */
    public Theme logo(Image mark) {
        return new Theme(
                ink, muted, tones, groupFill, hairline, brand, series, contrast, paper, Optional.of(mark), foot);
    }

    /** Words of your own in the foot of each page, or none. */
    public Theme foot(String words) {
        return new Theme(
                ink, muted, tones, groupFill, hairline, brand, series, contrast, paper, logo, Optional.of(words));
    }

    /** Figures, links and bars. */
    public Colour accent() {
        return of(Tone.NEUTRAL).text();
    }

    /** The ground of cards. */
    public Colour accentSoft() {
        return of(Tone.NEUTRAL).fill();
    }

    /** Across a page, below all text. */
    public Colour watermark() {
        return hairline.towards(Colour.WHITE, contrast == Contrast.HIGH ? 0.7 : 0.35);
    }

    /** Behind a number, as long as the number is great, or as it is less than zero. */
    public Colour bar(Tone tone) {
        return of(tone).text().towards(Colour.WHITE, 0.6);
    }

    /** The colours of a tone. */
    public Pair of(Tone tone) {
        return Objects.requireNonNull(tones.get(tone));
    }

    /** The colour of a series of a chart, counted from 0. */
    public Colour series(int index) {
        return series.get(index % series.size());
    }

    /** Text on this colour of a series. */
    public Colour on(Colour ground) {
        return Colour.WHITE.contrastWith(ground) >= ink.contrastWith(ground) ? Colour.WHITE : ink;
    }

    /** All that cannot be read, each with the nearest shade that can; none for the themes of this class. */
    public List<Problem> problems() {
        return new Legibility(this).problems();
    }
}
