package org.attest.audit.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfObject;

/** What is drawn on a page, the forms that it draws included, and how it is marked (ISO 32000-1, 14.6). */
final class Content {
    /** Forms in forms; more is an error or an attack. */
    private static final int DEEPEST = 20;

    private final Pdf pdf;
    private final Marks marks = new Marks();
    private final Map<Integer, BitSet> marked = new LinkedHashMap<>();
    private final List<PdfObject> fonts = new ArrayList<>();
    private final Set<Integer> knownFonts = new HashSet<>();
    private final Set<Drawn> knownForms = new HashSet<>();

    /** A form between marks; drawn again, it tells nothing new. */
    private record Drawn(int form, boolean tagged, boolean artifact) {}

    private Content(Pdf pdf) {
        this.pdf = pdf;
    }

    static Content of(Pdf pdf, Page page) {
        Content content = new Content(pdf);
        try {
            List<byte[]> streams = new ArrayList<>();
            for (PdfObject stream : page.dict().list("Contents")) {
                pdf.bytes(stream).ifPresent(streams::add);
            }
            content.read(Bytes.join(streams), page.resources(), page.dict(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(page.where() + ": " + e.getMessage(), e);
        } catch (RuntimeException | StackOverflowError e) {
            // As OpenPDF meets what it does not expect.
            throw new UncheckedIOException(page.where() + ": content is damaged", new IOException(e));
        }
        return content;
    }

    Marks marks() {
        return marks;
    }

    /** The numbers of marked content by the key under which the tree of parents has them; -1 for none. */
    Map<Integer, BitSet> marked() {
        return marked;
    }

    /** Each once. */
    List<PdfObject> fonts() {
        return fonts;
    }

    /** @param owner the page or form, which has the key of its marked content */
    private void read(byte[] bytes, Dict resources, Dict owner, int depth) throws IOException {
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(bytes));
        int before = marks.depth();
        List<PdfObject> command = parser.parse(null);
        while (!command.isEmpty()) {
            String operator = command.getLast().toString();
            switch (operator) {
                case "BMC", "BDC" -> begin(command, resources, owner);
                case "EMC" -> marks.end(before);
                case "Tj", "TJ", "'", "\"" -> marks.draw(Marks.Kind.TEXT);
                case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh" -> marks.draw(Marks.Kind.DRAWING);
                case "Tf" -> font(resources.dict("Font"), operand(command, 0));
                case "Do" -> object(resources.dict("XObject").raw(Dict.name(operand(command, 0))), resources, depth);
                case "ID" -> {
                    marks.draw(Marks.Kind.IMAGE);
                    Bytes.skipImage(parser.getTokeniser());
                }
                default -> {
                    // Sets what is drawn next, or where.
                }
            }
            command = parser.parse(command);
        }
        marks.endAll(before);
    }

    private static @Nullable PdfObject operand(List<PdfObject> command, int index) {
        return index < command.size() - 1 ? command.get(index) : null;
    }

    private void begin(List<PdfObject> command, Dict resources, Dict owner) {
        PdfObject properties = operand(command, 1);
        Dict direct = Dict.of(properties);
        Dict named = resources.dict("Properties").dict(Dict.name(properties));
        int number = direct.number("MCID", named.number("MCID", -1));
        if (number >= 0) {
            marked.computeIfAbsent(owner.number("StructParents", -1), key -> new BitSet())
                    .set(number);
        }
        marks.begin(Dict.name(operand(command, 0)), number);
    }

    private void font(Dict all, @Nullable PdfObject name) {
        PdfObject font = all.raw(Dict.name(name));
        if (font != null && (Dict.numberOf(font) == 0 || knownFonts.add(Dict.numberOf(font)))) {
            fonts.add(font);
        }
    }

    private void object(@Nullable PdfObject drawn, Dict around, int depth) throws IOException {
        Dict object = Dict.of(drawn);
        if (!object.name("Subtype").equals("Form")) {
            marks.draw(Marks.Kind.IMAGE);
        } else if (depth < DEEPEST
                && knownForms.add(new Drawn(Dict.numberOf(drawn), marks.isTagged(), marks.isArtifact()))) {
            Dict resources = object.has("Resources") ? object.dict("Resources") : around;
            read(pdf.bytes(drawn).orElseGet(() -> new byte[0]), resources, object, depth + 1);
        }
    }
}
