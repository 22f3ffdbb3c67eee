package org.attest.audit.pdf;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.attest.audit.internal.ForeignFile;
import org.openpdf.text.exceptions.BadPasswordException;
import org.openpdf.text.pdf.PRStream;

/** An opened PDF: its catalogue, its pages and what it says of itself. */
record Pdf(LeanReader reader, Dict catalog, Xmp xmp, Pages pages) {
    static Pdf of(ForeignFile file, Limits.Source source) throws IOException {
        LeanReader reader = read(file, source);
        Limits limits = reader.limits();
        Dict catalog = new Dict(reader.getCatalog());
        Xmp xmp = limits.within("metadata", () -> xmp(file, reader, catalog));
        return new Pdf(reader, catalog, xmp, limits.within("page tree", () -> Pages.read(catalog, limits)));
    }

    private static LeanReader read(ForeignFile file, Limits.Source source) throws IOException {
        try {
            return new LeanReader(source);
        } catch (BadPasswordException e) {
            throw file.unreadable("is protected by a password, must be saved without one", e);
        } catch (RuntimeException | IOException | StackOverflowError e) {
            source.limits().check();
            throw file.unreadable("is damaged or cut off, must be a complete PDF", e);
        } catch (LinkageError e) {
            throw file.unreadable(
                    "is encrypted, which takes the library BouncyCastle to read, must be saved without encryption", e);
        }
    }

    private static Xmp xmp(ForeignFile file, LeanReader reader, Dict catalog) throws IOException {
        if (!(catalog.get("Metadata") instanceof PRStream stream)) {
            return Xmp.NONE;
        }
        try {
            return Xmp.read(reader.bytes(stream));
        } catch (XMLStreamException e) {
            throw file.unreadable("metadata cannot be read, must be sound XML", e);
        }
    }

    Dict information() {
        return new Dict(reader.getTrailer()).dict("Info");
    }

    Limits limits() {
        return reader.limits();
    }

    boolean isEncrypted() {
        return reader.isEncrypted();
    }
}
