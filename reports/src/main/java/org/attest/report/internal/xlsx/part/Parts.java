package org.attest.report.internal.xlsx.part;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.attest.report.internal.xlsx.encode.Xml;
import org.attest.report.internal.xlsx.zip.Archive;
import org.attest.report.internal.xlsx.zip.EntryOutput;

/** The parts of one workbook on their way into its archive, with the list of their types (ECMA-376 part 2, 10.1). One thread. */
public final class Parts {
    private static final String RELATIONS = "application/vnd.openxmlformats-package.relationships+xml";

    /** What a part is. */
    public enum Type {
        WORKBOOK("vnd.openxmlformats-officedocument.spreadsheetml.sheet.main"),
        SHEET("vnd.openxmlformats-officedocument.spreadsheetml.worksheet"),
        TABLE("vnd.openxmlformats-officedocument.spreadsheetml.table"),
        DRAWING("vnd.openxmlformats-officedocument.drawing"),
        CHART("vnd.openxmlformats-officedocument.drawingml.chart"),
        STYLES("vnd.openxmlformats-officedocument.spreadsheetml.styles"),
        TEXTS("vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings"),
        CORE_PROPERTIES("vnd.openxmlformats-package.core-properties"),
        PROPERTIES("vnd.openxmlformats-officedocument.extended-properties");

        private final String name;

        Type(String name) {
            this.name = "application/" + name + "+xml";
        }
    }

    private final Set<String> pictures = new HashSet<>();
    private final Archive archive;
    private final Xml types = Xml.part()
            .open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
            .add("Default", "Extension", "rels", "ContentType", RELATIONS);

    public Parts(Archive archive) {
        this.archive = archive;
    }

    /** Begins a part whose bytes come as they are made. */
    public EntryOutput open(Type type, String name, boolean maybeHuge) throws IOException {
        list(type, name);
        return archive.open(name, maybeHuge);
    }

    public void add(Type type, String name, byte[] content) throws IOException {
        list(type, name);
        archive.add(name, content);
    }

    void addPicture(String name, String type, byte[] content) throws IOException {
        if (pictures.add(type)) {
            types.add("Default", "Extension", type, "ContentType", "image/" + type);
        }
        archive.add(name, content);
    }

    /** Adds what the package or a part of it relates to. */
    void relate(String folder, String name, byte[] relations) throws IOException {
        archive.add(folder + "_rels/" + name + ".rels", relations);
    }

    /** Lists the types of all parts. */
    void end() throws IOException {
        archive.add("[Content_Types].xml", types.end());
    }

    private void list(Type type, String name) {
        types.add("Override", "PartName", "/" + name, "ContentType", type.name);
    }
}
