package org.attest.audit.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.CMapAwareDocumentFont;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfObject;

/** What the codes of fonts say; the last fonts are kept, as pages share them. */
final class Fonts {
    private static final int MOST = 16;

    private final Pdf pdf;
    private final SequencedMap<Integer, Optional<Letters>> known = new LinkedHashMap<>(MOST, 0.75f, true);

    interface Letters {
        String decode(byte[] codes);
    }

    Fonts(Pdf pdf) {
        this.pdf = pdf;
    }

    /** One that is not understood says nothing. */
    Optional<Letters> get(@Nullable PdfObject reference) {
        Optional<Letters> letters = known.computeIfAbsent(Dict.numberOf(reference), number -> {
            try {
                return reference instanceof PRIndirectReference font ? read(font) : Optional.empty();
            } catch (IOException | RuntimeException e) {
                return Optional.empty();
            }
        });
        if (known.size() > MOST) {
            known.pollFirstEntry();
        }
        return letters;
    }

    /** OpenPDF's own reader of fonts has no limits for what is in ToUnicode and in the fonts that others are made of. */
    private Optional<Letters> read(PRIndirectReference reference) throws IOException {
        Dict font = Dict.of(reference);
        if (font.get("ToUnicode") instanceof PRStream map) {
            return Optional.of(ToUnicode.read(pdf.reader().bytes(map), pdf.limits())::decode);
        }
        if (font.has("DescendantFonts")) {
            return Optional.empty();
        }
        CMapAwareDocumentFont simple = new CMapAwareDocumentFont(reference);
        return Optional.of(codes -> simple.decode(codes, 0, codes.length));
    }
}
