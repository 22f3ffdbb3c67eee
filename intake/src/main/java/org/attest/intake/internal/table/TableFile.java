package org.attest.intake.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.UnreadableWorkbookException;
import org.attest.workbook.internal.WorkbookFile;

/** A file with one table or several; what it is, its first bytes say and not its name. */
public record TableFile(List<InputTable> tables, Closeable open) implements Closeable {
    private static final String ALLOWED = "must be a workbook (.xlsx or .xlsm) or a text file (.csv)";

    /** Opens a workbook or a text, of which encoding and separator may be said; else {@link UnreadableTableException}. */
    public static TableFile open(Path file, Optional<Charset> encoding, Optional<Character> separator)
            throws IOException {
        FileMagic magic = FileMagic.valueOf(WorkbookFile.startOf(file));
        if (magic == FileMagic.OOXML || magic == FileMagic.OLE2 || isNamedLikeAWorkbook(file)) {
            return ofWorkbook(file);
        }
        return new TableFile(List.of(new DelimitedTable(nameOf(file), file, encoding, separator)), () -> {});
    }

    /** As {@link #open}, where the encoding was said of many files at once: one that is UTF-8 is none of them. */
    public static TableFile openOneOfMany(Path file, Optional<Charset> encoding, Optional<Character> separator)
            throws IOException {
        TableFile opened = open(file, encoding, separator);
        if (opened.tables().stream().noneMatch(InputTable::isSheet) && new TextEncoding(file, encoding).isUtf8()) {
            throw new UnreadableTableException(
                    file.toString(),
                    "is UTF-8, must be " + encoding.orElseThrow().name()
                            + " as --encoding says; the mapping may say the encoding of each table");
        }
        return opened;
    }

    private static TableFile ofWorkbook(Path file) throws IOException {
        try {
            WorkbookFile workbook = WorkbookFile.open(file, ALLOWED);
            StoredCells stored = new StoredCells(workbook);
            List<InputTable> sheets = new ArrayList<>();
            workbook.sheets().forEach(part -> sheets.add(new Sheet(file, workbook, stored, part)));
            return new TableFile(sheets, workbook);
        } catch (UnreadableWorkbookException e) {
            throw new UnreadableTableException(file.toString(), e.getMessage(), e);
        }
    }

    /** The name of a file without its extension. */
    public static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static boolean isNamedLikeAWorkbook(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".ods") || name.matches(".*\\.xls[xmb]?");
    }

    @Override
    public void close() throws IOException {
        open.close();
    }

    private record Sheet(Path file, WorkbookFile workbook, StoredCells stored, WorkbookFile.SheetPart part)
            implements InputTable {
        @Override
        public String name() {
            return part.name();
        }

        @Override
        public String place(int row, int column) {
            String cells = row == 0 ? "" : "!" + (column < 0 ? "" : Area.letters(column)) + row;
            return file + ":" + name() + cells;
        }

        @Override
        public boolean isSheet() {
            return true;
        }

        @Override
        public void read(Visitor visitor) throws IOException {
            BitSet filled = new BitSet();
            BitSet hiddenRows = new BitSet();
            try {
                workbook.read(part, row -> {
                    row.cells().forEach(cell -> filled.set(cell.column()));
                    if (row.isHidden() && !row.cells().isEmpty()) {
                        hiddenRows.set(row.number());
                    }
                    visitor.row(stored.row(row));
                });
                filled.and(workbook.hiddenColumns(part));
            } catch (UnreadableWorkbookException e) {
                throw new UnreadableTableException(place(), e.getMessage(), e);
            }
            List<String> hidden = new ArrayList<>();
            if (!part.state().equals("visible")) {
                hidden.add("the sheet");
            }
            addSome("row", hiddenRows, row -> String.valueOf(row + 1), hidden);
            addSome("column", filled, Area::letters, hidden);
            if (!hidden.isEmpty()) {
                visitor.unseen("hidden, and read like all else: " + String.join("; ", hidden));
            }
        }

        private static void addSome(String what, BitSet all, IntFunction<String> name, List<String> hidden) {
            int more = all.cardinality() - 1;
            if (more >= 0) {
                hidden.add(what + " " + name.apply(all.nextSetBit(0)) + (more == 0 ? "" : " and " + more + " more"));
            }
        }
    }
}
