package org.attest.audit.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.audit.internal.Findings;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfObject;

/**
 * Reads what is drawn on a page, the forms that it draws included, to its end, so that no other program gets a file whose
 * content cannot be unpacked or is damaged; and looks where its lines end.
 */
record Drawn(Pdf pdf, Set<Integer> knownForms, LineEnds lineEnds) {
    /** Forms in forms; more is an error or an attack. */
    private static final int DEEPEST = 20;

    static void read(Pdf pdf, Pages.Page page, Findings glued) {
        try {
            // The streams of a page are one; words end where a stream ends.
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (PdfObject stream : page.dict().list("Contents")) {
                if (all.size() > 0) {
                    all.write('\n');
                }
                all.writeBytes(pdf.bytes(stream));
            }
            new Drawn(pdf, new HashSet<>(), new LineEnds(page.where(), glued))
                    .read(all.toByteArray(), page.resources(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(page.where() + ": " + e.getMessage(), e);
        } catch (RuntimeException | StackOverflowError e) {
            // As OpenPDF meets what it does not expect.
            throw new UncheckedIOException(page.where() + ": content is damaged", new IOException(e));
        }
    }

    private void read(byte[] bytes, Dict resources, int depth) throws IOException {
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(bytes));
        List<PdfObject> command = parser.parse(null);
        while (!command.isEmpty()) {
            switch (command.getLast().toString()) {
                case "Do" -> form(resources.dict("XObject").raw(Dict.name(command.getFirst())), resources, depth);
                case "ID" -> skipImage(parser.getTokeniser());
                default -> lineEnds.take(command, resources);
            }
            command = parser.parse(command);
        }
    }

    private void form(@Nullable PdfObject drawn, Dict around, int depth) throws IOException {
        Dict form = Dict.of(drawn);
        if (form.name("Subtype").equals("Form") && depth < DEEPEST && knownForms.add(Dict.numberOf(drawn))) {
            Dict resources = form.has("Resources") ? form.dict("Resources") : around;
            read(pdf.bytes(drawn), resources, depth + 1);
        }
    }

    /** From after the operator ID to after EI, which stands between white space (ISO 32000-1, 8.9.7). */
    private static void skipImage(PRTokeniser tokens) throws IOException {
        int third = ' ';
        int second = ' ';
        int first = tokens.read();
        while (first >= 0) {
            int next = tokens.read();
            if (PRTokeniser.isWhitespace(third)
                    && second == 'E'
                    && first == 'I'
                    && (next < 0 || PRTokeniser.isWhitespace(next))) {
                return;
            }
            third = second;
            second = first;
            first = next;
        }
    }
}
