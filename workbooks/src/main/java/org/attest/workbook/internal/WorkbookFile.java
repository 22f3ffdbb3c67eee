package org.attest.workbook.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.attest.workbook.internal.Parts.Relation;
import org.jspecify.annotations.Nullable;

/**
 * An open workbook. Its sheets are read row by row, and only the texts that cells share stand in memory. For one thread at
 * a time; the file is not changed.
 */
public final class WorkbookFile implements Closeable {
    private static final int START = 64;

    /** What programs write that call it {@code .xls}. */
    private static final Pattern MARKUP = Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*<[!?A-Za-z]");

    /** Of UTF-16, or without control characters; zeros are behind its end. */
    private static final Pattern TEXT = Pattern.compile("(?s)(?:\u00FE\u00FF|\u00FF\u00FE).*|[\\s\\x20-\\xFF]+\0*");

    /** The stream in which an encrypted workbook lies (MS-OFFCRYPTO, 2.3.1). */
    private static final String ENCRYPTED = "EncryptedPackage";

    private final Parts parts;
    private final String part;
    private final Node root;
    private final List<SheetPart> sheets;
    private @Nullable SharedStrings strings;

    /**
     * A sheet as the workbook lists it.
     *
     * @param number counted from 0
     * @param state {@code visible}, {@code hidden} or {@code veryHidden}
     * @param type {@code worksheet}, {@code chartsheet}, {@code dialogsheet} or {@code xlMacrosheet}
     * @param part the name of its part
     */
    public record SheetPart(int number, String name, String state, String type, String part) {}

    /** Is shown the rows of a sheet from top to bottom; a row that has no cells may be left out. */
    @FunctionalInterface
    public interface Visitor<E extends Exception> {
        void row(SheetRow row) throws E;
    }

    private WorkbookFile(Parts parts, String allowed) {
        this.parts = parts;
        part = parts.target("", "officeDocument");
        if (part.endsWith(".bin")) {
            throw new UnreadableWorkbookException("is a binary workbook (.xlsb), " + allowed);
        }
        root = parts.node(part);
        if (!root.name().equals("workbook")) {
            throw new UnreadableWorkbookException("is no workbook, " + allowed);
        }
        Map<String, Relation> byId = parts.relations(part).stream()
                .collect(Collectors.toMap(Relation::id, relation -> relation, (first, second) -> first));
        List<Node> entries = root.child("sheets").all("sheet").toList();
        sheets = IntStream.range(0, entries.size())
                .mapToObj(number -> sheet(number, entries.get(number), byId))
                .toList();
    }

    /** Opens a workbook, else says what is allowed: {@link UnreadableWorkbookException}, or {@link IOException}. */
    public static WorkbookFile open(Path path, String allowed) throws IOException {
        refuseOtherFiles(path, allowed);
        Parts parts;
        try {
            parts = new Parts(path);
        } catch (ZipException e) {
            throw new UnreadableWorkbookException(
                    "is damaged or cut off, must be a complete workbook (.xlsx or .xlsm)", e);
        }
        try {
            return new WorkbookFile(parts, allowed);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** The first bytes of a file, by which POI tells what it is; zeros behind its end. */
    public static byte[] startOf(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.copyOf(in.readNBytes(START), START);
        }
    }

    private static void refuseOtherFiles(Path path, String allowed) throws IOException {
        if (Files.size(path) == 0) {
            throw new UnreadableWorkbookException("is empty, " + allowed);
        }
        byte[] start = startOf(path);
        FileMagic magic = FileMagic.valueOf(start);
        if (magic == FileMagic.OLE2) {
            throw new UnreadableWorkbookException(
                    isEncrypted(path)
                            ? "is protected by a password, must be saved without one"
                            : "is a file of the old form (.xls), " + allowed);
        }
        String letters = new String(start, StandardCharsets.ISO_8859_1);
        if (magic != FileMagic.OOXML) {
            boolean isMarkup = MARKUP.matcher(letters).lookingAt();
            String what = isMarkup
                    ? " but a web page (HTML or XML)"
                    : TEXT.matcher(letters).matches() ? " but a text" : "";
            throw new UnreadableWorkbookException("is no workbook" + what + ", " + allowed);
        }
        if (letters.contains("mimetypeapplication/vnd.oasis")) {
            throw new UnreadableWorkbookException("is an OpenDocument file, " + allowed);
        }
    }

    private static boolean isEncrypted(Path path) {
        try (POIFSFileSystem old = new POIFSFileSystem(path.toFile(), true)) {
            return old.getRoot().hasEntryCaseInsensitive(ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            // Damaged, and of the old form all the same.
            return false;
        }
    }

    private SheetPart sheet(int number, Node entry, Map<String, Relation> byId) {
        Relation relation = byId.get(entry.get("id"));
        if (relation == null || !parts.has(relation.target())) {
            throw new UnreadableWorkbookException(
                    "has no part for sheet \"" + entry.get("name") + "\", must be a complete workbook");
        }
        String state = entry.get("state").isEmpty() ? "visible" : entry.get("state");
        return new SheetPart(number, entry.get("name"), state, relation.type(), relation.target());
    }

    public Parts parts() {
        return parts;
    }

    /** The part that lists the sheets. */
    public Node root() {
        return root;
    }

    /** The part of that type to which the workbook refers, such as {@code styles}; {@link Node#NONE} when it is missing. */
    public Node related(String type) {
        return parts.related(part, type);
    }

    public List<SheetPart> sheets() {
        return sheets;
    }

    /** Reads the rows of a sheet; damage to it or to shared texts is an {@link UnreadableWorkbookException}. */
    public <E extends Exception> void read(SheetPart sheet, Visitor<E> visitor) throws E {
        try (Xml xml = parts.open(sheet.part()).orElseThrow()) {
            SheetRows rows = new SheetRows(xml, strings());
            for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                visitor.row(row.get());
            }
        }
    }

    /** The columns of a sheet that are not shown, of all those that it tells of. */
    public BitSet hiddenColumns(SheetPart sheet) {
        BitSet hidden = new BitSet();
        try (Xml xml = parts.open(sheet.part()).orElseThrow()) {
            xml.toChild();
            while (xml.toChild() && !xml.name().equals("sheetData")) {
                if (xml.name().equals("cols")) {
                    xml.element().all("col").filter(WorkbookFile::isHidden).forEach(column -> {
                        int first = Math.clamp(column.number("min", 1), 1, Area.LAST_COLUMN + 1);
                        hidden.set(first - 1, Math.clamp(column.number("max", 1), first, Area.LAST_COLUMN + 1));
                    });
                } else {
                    xml.skip();
                }
            }
        }
        return hidden;
    }

    /** Whether an element {@code col} hides its columns, be it by their width. */
    public static boolean isHidden(Node column) {
        return column.flag("hidden") || column.decimal("width").orElse(1.0) == 0;
    }

    private SharedStrings strings() {
        if (strings == null) {
            Optional<Xml> shared = parts.open(parts.target(part, "sharedStrings"));
            strings = SharedStrings.read(shared);
            shared.ifPresent(Xml::close);
        }
        return strings;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
