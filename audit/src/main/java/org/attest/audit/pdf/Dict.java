package org.attest.audit.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNull;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** A dictionary of a file. Its entries are looked up when asked for; one that is missing or of another kind is empty. */
record Dict(PdfDictionary entries) {
    static final Dict NONE = new Dict(new PdfDictionary());

    static Dict of(@Nullable PdfObject value) {
        return resolve(value) instanceof PdfDictionary dictionary ? new Dict(dictionary) : NONE;
    }

    /** What a reference leads to, which the reader then forgets; anything else as it is. */
    static @Nullable PdfObject resolve(@Nullable PdfObject value) {
        PdfObject object = value instanceof PRIndirectReference reference ? read(reference) : value;
        return object instanceof PdfNull ? null : object;
    }

    private static @Nullable PdfObject read(PRIndirectReference reference) {
        try {
            return reference.getReader().getPdfObjectRelease(reference.getNumber());
        } catch (RuntimeException | StackOverflowError e) {
            // As OpenPDF meets what it does not expect.
            throw new UncheckedIOException("object " + reference.getNumber() + " is damaged", new IOException(e));
        }
    }

    /** The number of the object that is referred to, 0 for what stands here itself. */
    static int numberOf(@Nullable PdfObject value) {
        return value instanceof PRIndirectReference reference ? reference.getNumber() : 0;
    }

    /** An array's entries, or the one thing that stands for them. */
    static List<PdfObject> list(@Nullable PdfObject value) {
        PdfObject object = resolve(value);
        if (value == null || object == null) {
            return List.of();
        }
        return object instanceof PdfArray array ? array.getElements() : List.of(value);
    }

    static String name(@Nullable PdfObject value) {
        return resolve(value) instanceof PdfName name ? PdfName.decodeName(name.toString()) : "";
    }

    /** 0 for what is none. */
    static double number(@Nullable PdfObject value) {
        return resolve(value) instanceof PdfNumber number ? number.doubleValue() : 0;
    }

    boolean has(String key) {
        return resolve(raw(key)) != null;
    }

    /** The entry itself, which may be a reference. */
    @Nullable
    PdfObject raw(String key) {
        // Unchecked: a key may be a name of the file, which is longer than OpenPDF would write one.
        return entries.get(new PdfName(key, false));
    }

    @Nullable
    PdfObject get(String key) {
        return resolve(raw(key));
    }

    Dict dict(String key) {
        return of(raw(key));
    }

    List<PdfObject> list(String key) {
        return list(raw(key));
    }

    String name(String key) {
        return name(raw(key));
    }

    String text(String key) {
        return get(key) instanceof PdfString text ? text.toUnicodeString() : "";
    }
}
