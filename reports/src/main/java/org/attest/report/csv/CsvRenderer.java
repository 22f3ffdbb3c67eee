package org.attest.report.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attest.report.Renderer;
import org.attest.report.document.Cell;
import org.attest.report.document.Column;
import org.attest.report.document.Document;
import org.attest.report.document.Document.Finding;
import org.attest.report.document.Table;
import org.attest.report.document.TotalRow;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.attest.report.style.Format;

/**
 * Draws a document as a zip archive with one CSV file for each table (RFC 4180, UTF-8) and one file of metadata,
 * {@code csv-metadata.json}, in the shape of W3C's CSV on the Web: titles, types, units, and what stands for a missing value.
 * Notes, sources and checks are tables; texts and pictures are left to other formats. Rows are read twice: once to learn
 * what each column holds, once to be written. Constant memory; the same bytes on the same JDK.
 */
public final class CsvRenderer implements Renderer {
    /** Neither the clock nor the zone has a say; a date that an archive holds whatever the zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

    @Override
    public String fileExtension() {
        return "zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public List<Finding> render(Document document, OutputStream out) {
        try {
            ZipOutputStream zip = new ZipOutputStream(out);
            List<TableFile> files = new ArrayList<>();
            for (Table table : document.allTables()) {
                String name = table.key() + ".csv";
                String type = table.role().name().toLowerCase(Locale.ROOT);
                files.add(TableFile.of(table, name, type, document.notation()));
                table.total()
                        .map(row -> TableFile.of(total(table, row), "totals/" + name, "total", document.notation()))
                        .ifPresent(files::add);
            }
            for (TableFile file : files) {
                begin(file.name(), zip);
                file.writeTo(zip);
                zip.closeEntry();
            }
            begin("csv-metadata.json", zip);
            zip.write(new Metadata(document, files).json().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            return List.of();
        } catch (IOException | UncheckedIOException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new RenderException(
                    Where.of("report", document.id()), "CSV could not be written: " + cause.getMessage(), cause);
        }
    }

    private static void begin(String name, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    /** A total among the rows would be summed with them: it has a file of its own. */
    private static Table total(Table table, TotalRow total) {
        Column label = Column.of("total", table.columns().getFirst().header(), Format.text(), Column.Extent.NONE);
        List<Column> columns = new ArrayList<>(List.of(label));
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(total.label())));
        total.totals().forEach(each -> {
            columns.add(table.columns().get(each.column()));
            cells.add(each.cell());
        });
        return Table.of(table.key(), table.title() + ": " + total.label(), List.of(), columns, List.of(cells));
    }
}
