package org.attest.report.internal.xlsx.template;

import java.io.IOException;
import java.util.List;
import org.attest.report.internal.xlsx.zip.Archive;
import org.attest.report.internal.xlsx.zip.PrecompressedEntry;

/**
 * The template of a workbook: everything but its rows, its styles and what is filled in. Immutable: one serves many
 * workbooks at once.
 */
public final class WorkbookTemplate {
    /** The part that is written by itself, for it depends on what the rows look like. */
    static final String STYLES = "xl/styles.xml";

    /**
     * What stands around the rows of one sheet.
     *
     * @param related whether the sheet relates to other parts, also without links
     */
    record Sheet(String part, XmlTemplate head, XmlTemplate tail, XmlTemplate relations, boolean related) {}

    /** A part with placeholders. */
    record Open(String part, XmlTemplate content) {}

    private final PrecompressedEntry packageRelations;
    private final List<Sheet> sheets;
    private final List<PrecompressedEntry> closed;
    private final List<Open> open;

    WorkbookTemplate(
            PrecompressedEntry packageRelations, List<Sheet> sheets, List<PrecompressedEntry> closed, List<Open> open) {
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
    public byte[] head(int sheet, Placeholders with) {
        return sheets.get(sheet).head().fill(with);
    }

    /** The XML behind the rows of a sheet. */
    public byte[] tail(int sheet, Placeholders with) {
        return sheets.get(sheet).tail().fill(with);
    }

    /** Writes what programs that look at a file's first bytes want to see there. */
    public void open(Archive archive) throws IOException {
        archive.add(packageRelations);
    }

    /** Writes what a sheet that is complete relates to. */
    public void relate(int sheet, Archive archive, Placeholders with) throws IOException {
        Sheet written = sheets.get(sheet);
        if (written.related() || with.has(sheet, Placeholders.Of.RELATIONS)) {
            archive.add(relationsOf(written.part()), written.relations().fill(with));
        }
    }

    /** Writes all parts but the sheets, what they relate to, their texts and styles. */
    public void close(Archive archive, Placeholders with) throws IOException {
        for (Open part : open) {
            archive.add(part.part(), part.content().fill(with));
        }
        for (PrecompressedEntry part : closed) {
            archive.add(part);
        }
    }

    static String relationsOf(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }
}
