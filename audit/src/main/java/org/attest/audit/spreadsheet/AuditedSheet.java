package org.attest.audit.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.Node;
import org.attest.workbook.internal.Parts;
import org.attest.workbook.internal.Parts.Relation;
import org.attest.workbook.internal.SheetCell;
import org.attest.workbook.internal.WorkbookFile.SheetPart;

/** A sheet with everything but its cells; {@code root} is its part without the rows. */
record AuditedSheet(
        SheetPart part, Node root, List<NativeTable> tables, List<Drawn> drawn, List<Area> comments, Styles styles) {
    /** Excel's, where a sheet states none. */
    private static final double DEFAULT_WIDTH = 8.43;

    private static final String NOTES = "(?iu).*(note|anmerkung|hinweis|nota|\u099F\u09C0\u0995\u09BE).*";
    private static final String REFERENCE =
            "(?iu).*(cover|content|read ?me|about|information|legend|shorthand|symbol|method|deckblatt|inhalt|legende|portada).*";

    static AuditedSheet read(Parts parts, SheetPart part, Styles styles) {
        Node root = parts.node(part.part(), "sheetData");
        List<NativeTable> tables = new ArrayList<>();
        List<Drawn> drawn = new ArrayList<>();
        List<Area> comments = new ArrayList<>();
        for (Relation relation : parts.relations(part.part())) {
            switch (relation.type()) {
                case "table" -> NativeTable.of(parts.node(relation.target())).ifPresent(tables::add);
                case "drawing" -> drawn.addAll(Drawn.read(parts, relation.target()));
                case "comments" -> {
                    Stream<Node> notes = parts.node(relation.target()).below("comment");
                    notes.flatMap(note -> note.area().stream()).forEach(comments::add);
                }
                default -> {}
            }
        }
        return new AuditedSheet(part, root, tables, drawn, comments, styles);
    }

    List<Area> links() {
        Node links = root.child("hyperlinks");
        return links.all("hyperlink").flatMap(link -> link.area().stream()).toList();
    }

    String name() {
        return part.name();
    }

    boolean isWorksheet() {
        return part.type().equals("worksheet");
    }

    CellLook look(SheetCell cell) {
        return styles.look(cell.style());
    }

    /** The fonts of those parts of a cell's text that have one of their own. */
    Stream<CellLook.Font> fonts(SheetCell cell) {
        return cell.runs().stream().map(styles::font);
    }

    /** The native table that a cell is part of. */
    Optional<NativeTable> tableAt(int row, int column) {
        // A loop, as this is asked of every cell.
        for (NativeTable table : tables) {
            if (table.area().contains(row, column)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    boolean isInTable(SheetCell cell) {
        return tableAt(cell.row(), cell.column()).isPresent();
    }

    Stream<Node> views() {
        return root.child("sheetViews").all("sheetView");
    }

    Stream<Node> columns() {
        return root.child("cols").all("col");
    }

    /** In digits of the workbook's own font. */
    double[] widths() {
        Node format = root.child("sheetFormatPr");
        double[] widths = new double[Area.LAST_COLUMN + 1];
        Arrays.fill(widths, format.decimal("defaultColWidth").orElse(DEFAULT_WIDTH));
        columns().forEach(column -> {
            int last = Math.min(column.number("max", 0) - 1, Area.LAST_COLUMN);
            for (int i = Math.max(0, column.number("min", 1) - 1); i <= last; i++) {
                widths[i] = column.decimal("width").orElse(widths[i]);
            }
        });
        return widths;
    }

    /** Whether texts are looked up here: the first sheet, or one whose name says so. */
    boolean isForReference() {
        return part.number() == 0 || isForNotes() || name().matches(REFERENCE);
    }

    boolean isForNotes() {
        return name().matches(NOTES);
    }
}
