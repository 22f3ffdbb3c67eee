package org.attest.report.internal.xlsx.plan;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.report.document.Block;
import org.attest.report.document.RichText;
import org.attest.report.style.Image;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** What stands in one cell of column A, between a sheet's title and its table. */
public sealed interface SheetLine {
    /** A heading below the title. */
    record Heading(String plain) implements SheetLine {}

    record Text(RichText text) implements SheetLine {
        @Override
        public String plain() {
            return text.plain();
        }
    }

    /** A text with emphasis or links, or an item of a list: a line of its own. */
    record Rich(RichText text) implements SheetLine {
        @Override
        public String plain() {
            return text.plain();
        }
    }

    /** What the report is marked with, which each page of paper repeats: a line of its own. */
    record Marking(String plain) implements SheetLine {}

    /** The words of a picture, which is drawn below them. */
    record Picture(Image image) implements SheetLine {
        @Override
        public String plain() {
            return image.alternative();
        }
    }

    /** A line that leads to an address. */
    record Web(String plain, URI target) implements SheetLine {}

    /** A text behind a lead-in, which says first, in bold and in its tone, what it is. */
    record LeadIn(String lead, Tone tone, RichText text) implements SheetLine {
        @Override
        public String plain() {
            return lead + " " + text.plain();
        }
    }

    /** A link line: leads to the top of a table's sheet. */
    record Link(String plain, String table) implements SheetLine {}

    /** A link line that leads to the contents, a sheet that is planned last. */
    record BackLink(String plain) implements SheetLine {}

    /** Ends with a full stop or, in Bangla, with a danda. */
    Pattern SENTENCE = Pattern.compile("(?<=[\\p{L}\\p{M})%]{2}[.?!\u0964]) +(?=[\\p{Lu}\\p{Lo}])");

    String BETWEEN_SOURCES = " \u00B7 ";

    String plain();

    static SheetLine of(String text) {
        return new Text(RichText.of(text));
    }

    /**
     * Texts that fit into one row of a sheet stand in one, apart from those that lead to sources; a text that is too long for one is
     * parted between its sentences. The marking is the last: it stands on the header, which each page of paper repeats as well.
     */
    static List<SheetLine> packed(List<SheetLine> lines, Widths widths) {
        List<SheetLine> packed = new ArrayList<>();
        for (SheetLine line : lines.stream()
                .flatMap(line -> line.sentences(widths))
                .sorted(Comparator.comparing(Marking.class::isInstance))
                .toList()) {
            if (!packed.isEmpty() && packed.getLast() instanceof Text(var before) && line instanceof Text(var text)) {
                boolean cite = !text.references().isEmpty();
                Text joined = new Text(before.with(cite ? BETWEEN_SOURCES : " ").with(text));
                if (cite != before.references().isEmpty() && widths.runsOn(joined.plain())) {
                    packed.set(packed.size() - 1, joined);
                    continue;
                }
            }
            packed.add(line);
        }
        return List.copyOf(packed);
    }

    private Stream<SheetLine> sentences(Widths widths) {
        return this instanceof Text(var text) && text.references().isEmpty() && !widths.runsOn(plain())
                ? SENTENCE.splitAsStream(plain()).map(SheetLine::of)
                : Stream.of(this);
    }

    /** The picture among lines, if there is one. */
    static Optional<Image> picture(List<SheetLine> lines) {
        return lines.stream()
                .flatMap(line -> line instanceof Picture(Image image) ? Stream.of(image) : Stream.of())
                .findFirst();
    }

    /** The place of the marking among lines; below 0 where there is none. */
    static int marking(List<SheetLine> lines) {
        return lines.stream().map(SheetLine::getClass).toList().indexOf(Marking.class);
    }

    /** A cell bears one link, and only where its text is one line: so those of a text have lines of their own below it. */
    static Stream<SheetLine> of(RichText text) {
        return text.isPlain() ? Stream.of(new Text(text)) : rich(text);
    }

    static Stream<SheetLine> rich(RichText text) {
        return Stream.concat(
                Stream.of(new Rich(text)),
                text.links().stream()
                        .map(link -> new Web(link.text(), link.target().orElseThrow())));
    }

    static SheetLine of(Block.Callout callout, Notation notation) {
        return new LeadIn(notation.say(Word.LEAD, callout.lead()), callout.tone(), callout.text());
    }
}
