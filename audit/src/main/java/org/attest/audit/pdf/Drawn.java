package org.attest.audit.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfObject;

/**
 * Reads what is drawn on a page, the forms that it draws included, to its end, so that no other program gets a file whose
 * content cannot be unpacked or is damaged; and looks where its lines end.
 *
 * @param forms how many operators each form has, with those of the forms in it as often as they are drawn
 */
record Drawn(Pdf pdf, Map<Integer, Long> forms, LineEnds lineEnds) {
    /** Of operators; so many take hours, and more would not fit. */
    private static final long MOST = 1L << 40;

    /** Returns how many operators draw the page. */
    static long read(Pdf pdf, Pages.Page page, LineEnds lineEnds) {
        try {
            return pdf.limits().within(page.where(), () -> {
                // The streams of a page are one; words end where a stream ends.
                ByteArrayOutputStream all = pdf.limits().unpacked(true);
                for (PdfObject stream : page.dict().list("Contents")) {
                    if (all.size() > 0) {
                        all.write('\n');
                    }
                    all.writeBytes(pdf.bytes(stream));
                }
                return new Drawn(pdf, new HashMap<>(), lineEnds).read(all.toByteArray(), page.resources());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(page.where() + ": " + e.getMessage(), e);
        } catch (RuntimeException | StackOverflowError e) {
            // As OpenPDF meets what it does not expect.
            throw new UncheckedIOException(page.where() + ": content is damaged", new IOException(e));
        }
    }

    private long read(byte[] bytes, Dict resources) throws IOException {
        PdfContentParser parser = pdf.limits().commands(bytes);
        List<PdfObject> command = parser.parse(null);
        long count = 0;
        while (!command.isEmpty()) {
            count++;
            switch (command.getLast().toString()) {
                case "Do" -> count += form(resources.dict("XObject").raw(Dict.name(command.getFirst())), resources);
                case "ID" -> skipImage(parser.getTokeniser());
                default -> lineEnds.take(command, resources);
            }
            command = parser.parse(command);
        }
        return Math.min(count, MOST);
    }

    private long form(@Nullable PdfObject drawn, Dict around) throws IOException {
        Dict form = Dict.of(drawn);
        int number = Dict.numberOf(drawn);
        // One that draws itself ends here.
        if (form.name("Subtype").equals("Form") && forms.putIfAbsent(number, 0L) == null) {
            Dict resources = form.has("Resources") ? form.dict("Resources") : around;
            forms.put(number, pdf.limits().within("object " + number, () -> read(pdf.bytes(drawn), resources)));
        }
        return forms.getOrDefault(number, 0L);
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
