package org.attest.report.internal.pdf.tag;

import org.openpdf.text.pdf.PdfObject;

/** A part of the structure as bytes that are already PDF; unlike a literal it goes into the file's object streams. */
final class StructureObject extends PdfObject {
    StructureObject(byte[] bytes) {
        super(DICTIONARY, bytes);
    }
}
