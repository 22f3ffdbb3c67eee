package org.attest.report.internal.pdf.tag;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * OpenPDF's writer with our own structure tree: OpenPDF gives every page its key of the parent tree, from 0 on, and leaves
 * all else to {@link Tags}.
 */
public final class TaggedWriter extends PdfWriter {
    /** ISO 19005-2, 6.1.13. */
    private static final int MOST_OBJECTS = 8_388_607;

    /** Told of every object before it is written: may add to it, or have another one written in its place. */
    public interface Completion {
        PdfObject complete(PdfObject object) throws IOException;
    }

    private final boolean withTree;
    private final Where where;
    private Completion completion = object -> object;
    private int most = Integer.MAX_VALUE;
    private @Nullable PdfIndirectReference catalogNumber;
    private Optional<PdfDictionary> catalog = Optional.empty();

    private TaggedWriter(PdfDocument document, OutputStream out, boolean withTree, Where where) {
        super(document, out);
        this.withTree = withTree;
        this.where = where;
        tagged = withTree;
    }

    public static TaggedWriter of(Document pages, OutputStream out, boolean tagged, Where where) {
        PdfDocument document = new PdfDocument();
        pages.addDocListener(document);
        TaggedWriter writer = new TaggedWriter(document, out, tagged, where);
        document.addWriter(writer);
        return writer;
    }

    public void complete(Completion with) {
        completion = with;
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        return super.addToBody(completion.complete(object));
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        return super.addToBody(completion.complete(object), reference);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream) throws IOException {
        // The catalogue has the number that was said of it before.
        return object.equals(catalog.orElse(null))
                ? addToBody(object, root(), inObjectStream)
                : super.addToBody(object, inObjectStream);
    }

    /** The number of the catalogue to be. */
    PdfIndirectReference root() {
        if (catalogNumber == null) {
            catalogNumber = getPdfIndirectReference();
        }
        return catalogNumber;
    }

    /** The structure of the file, or none. */
    public Tags tags() {
        return new Tags(withTree ? new Structure(this) : null);
    }

    int treeNumber() {
        return getStructureTreeRoot().getReference().getNumber();
    }

    int newNumber() {
        return getPdfIndirectReference().getNumber();
    }

    /** Whether a file may have so many objects. */
    void check(int objects) {
        if (objects > MOST_OBJECTS) {
            throw new RenderException(
                    where,
                    "has more than 8,388,607 objects, must have fewer to be archival: fewer printed rows, or the profile PLAIN");
        }
    }

    void put(int number, byte[] object) throws IOException {
        addToBody(new StructureObject(object), number);
    }

    /** Writes a cross-reference stream from behind a number on, to be followed by OpenPDF's own, which must end there. */
    void chain(PdfStream list, int before) throws IOException {
        most = before;
        prevxref = Math.toIntExact(os.getCounter());
        addToBody(list);
    }

    @Override
    public void close() {
        super.close();
        if (newNumber() > most) {
            throw new IllegalStateException(
                    "the file has more than " + most + " objects before those of its structure");
        }
    }

    @Override
    protected PdfDictionary getCatalog(PdfIndirectReference pageTree) {
        // Otherwise OpenPDF writes its own tree here, which is empty.
        tagged = false;
        PdfDictionary made = super.getCatalog(pageTree);
        catalog = Optional.of(made);
        if (withTree) {
            made.put(PdfName.STRUCTTREEROOT, getStructureTreeRoot().getReference());
            PdfDictionary marks = new PdfDictionary();
            marks.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
            made.put(PdfName.MARKINFO, marks);
        }
        return made;
    }

    /** A part of the structure as bytes that are already PDF; unlike a literal it goes into the file's object streams. */
    private static final class StructureObject extends PdfObject {
        StructureObject(byte[] bytes) {
            super(DICTIONARY, bytes);
        }
    }
}
