package org.attest.report.internal.pdf.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.attest.report.pdf.Fonts;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

class TextPainterTest {
    /** Whatever came in the place of these texts would be written over in silence. */
    @Test
    void refuses_what_stands_where_it_writes_the_texts_of_a_font() throws IOException {
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, OutputStream.nullOutputStream());
        document.open();
        TextPainter painter = new TextPainter(writer, Locale.ENGLISH);
        painter.use(FontSet.of(Fonts.standard()).base(Face.REGULAR));
        PdfDictionary font = new PdfDictionary();
        font.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
        painter.complete(font);

        assertThatThrownBy(() -> painter.complete(new PdfDictionary()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("OpenPDF writes PdfDictionary after a font, must write the texts of its characters");
    }
}
