package org.attest.report.internal.xlsx.skeleton;

import java.io.IOException;
import java.util.List;
import org.attest.report.internal.xlsx.zip.Archive;
import org.attest.report.internal.xlsx.zip.Packed;

/**
 * Everything of a workbook but its rows, its styles and what is filled in. Immutable: one serves many workbooks at once.
 */
public final class Skeleton {
    /** The part that is written by itself, for it depends on what the rows look like. */
    static final String STYLES = "xl/styles.xml";

    /**
     * What stands around the rows of one sheet.
     *
     * @param related whether the sheet relates to other parts, also without links
     */
    record Sheet(String part, Template head, Template tail, Template relations, boolean related) {}

    /** A part with holes. */
    record Open(String part, Template content) {}

    private final Packed packageRelations;
    private final List<Sheet> sheets;
    private final List<Packed> closed;
    private final List<Open> open;

    Skeleton(Packed packageRelations, List<Sheet> sheets, List<Packed> closed, List<Open> open) {
        this.packageRelations = packageRelations;
        this.sheets = List.copyOf(sheets);
        this.closed = List.copyOf(closed);
        this.open = List.copyOf(open);
    }

    /** The name of a sheet's part. */
    public String part(int sheet) {
        return sheets.get(sheet).part();
    }

    /** The XML before the rows of a sheet, the start of the rows included. */
    public byte[] head(int sheet, Holes with) {
        return sheets.get(sheet).head().fill(with);
    }

    /** The XML behind the rows of a sheet. */
    public byte[] tail(int sheet, Holes with) {
        return sheets.get(sheet).tail().fill(with);
    }

    /** Writes what programs that look at a file's first bytes want to see there. */
    public void open(Archive archive) throws IOException {
        archive.add(packageRelations);
    }

    /** Writes what a sheet that is complete relates to. */
    public void relate(int sheet, Archive archive, Holes with) throws IOException {
        Sheet written = sheets.get(sheet);
        if (written.related() || with.has(sheet, Holes.Of.RELATIONS)) {
            archive.add(relationsOf(written.part()), written.relations().fill(with));
        }
    }

    /** Writes all parts but the sheets, what they relate to, and the styles. */
    public void close(Archive archive, Holes with) throws IOException {
        for (Open part : open) {
            archive.add(part.part(), part.content().fill(with));
        }
        for (Packed part : closed) {
            archive.add(part);
        }
    }

    static String relationsOf(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }
}
