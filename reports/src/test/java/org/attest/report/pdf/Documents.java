package org.attest.report.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.Column;
import org.attest.report.document.Column.Extent;
import org.attest.report.document.Cover;
import org.attest.report.document.Document;
import org.attest.report.document.Grouping;
import org.attest.report.document.RichText;
import org.attest.report.document.Rows;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.document.TotalRow;
import org.attest.report.style.Format;
import org.attest.report.style.Notation;
import org.attest.report.style.Theme;

/** Documents and tables built by hand, with as little around what a test is about as a document can have. */
final class Documents {
    static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);

    private Documents() {}

    static Document of(Section... sections) {
        return of(table(Document.NOTES, 0, "Notes", columns("Note"), List.of()), sections);
    }

    static Document of(Table notes, Section... sections) {
        Cover cover = new Cover(
                "Tribunal caseload and convictions",
                "Bangladesh: Anti-Human Trafficking Tribunals",
                "PUBLIC",
                List.of(new Cover.Line("As of", "31 March 2024"), new Cover.Line("Prepared by", "Secretariat")));
        return of(cover, notes, table(Document.SOURCES, 0, "Sources", columns("Source"), List.of()), sections);
    }

    static Document of(Cover cover, Table notes, Table sources, Section... sections) {
        return new Document(
                "tribunal-caseload",
                1,
                AS_OF,
                "Secretariat, example unit",
                Notation.ENGLISH,
                Theme.OFFICIAL,
                cover,
                List.of(sections),
                Optional.empty(),
                notes,
                sources,
                table(Document.CHECKS, 0, "Checks", columns("Check"), List.of()),
                List.of());
    }

    static Section section(int number, String heading, Block... blocks) {
        return new Section(number, heading, List.of(blocks));
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(RichText.of(text));
    }

    static List<Column> columns(String... labels) {
        return List.of(labels).stream().map(Documents::text).toList();
    }

    static Column text(String label) {
        return Column.of(label.toLowerCase(java.util.Locale.ROOT), label, Format.text(), Extent.NONE);
    }

    static Column whole(String label) {
        return Column.of(label.toLowerCase(java.util.Locale.ROOT), label, Format.whole(), Extent.NONE);
    }

    static Table table(String key, List<Column> columns, List<List<Cell>> rows) {
        return table(key, 1, "Title of " + key, columns, rows);
    }

    static Table table(String key, int number, String title, List<Column> columns, List<List<Cell>> rows) {
        return new Table(
                key,
                number,
                title,
                title,
                List.of(),
                columns,
                Optional.of(0),
                Optional.empty(),
                Optional.empty(),
                rows.size(),
                Rows.of(rows));
    }

    static Table with(TotalRow total, Table table) {
        return with(table.grouping(), Optional.of(total), table);
    }

    static Table with(Grouping grouping, Table table) {
        return with(Optional.of(grouping), table.total(), table);
    }

    private static Table with(Optional<Grouping> grouping, Optional<TotalRow> total, Table table) {
        return new Table(
                table.key(),
                table.number(),
                table.title(),
                table.shortTitle(),
                table.legend(),
                table.columns(),
                table.rowKey(),
                grouping,
                total,
                table.rowCount(),
                table.rows());
    }

    /** Rows of text and whole numbers: "Dhaka", 78. */
    static List<Cell> row(Object... values) {
        List<Cell> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(value instanceof Integer number ? new Cell.Figure(number) : Cell.of((String) value));
        }
        return cells;
    }
}
