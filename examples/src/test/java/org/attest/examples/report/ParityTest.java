package org.attest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.assertj.core.api.SoftAssertions;
import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.attest.report.document.Column;
import org.attest.report.document.Document;
import org.attest.report.document.Grouping;
import org.attest.report.document.Table;
import org.attest.report.document.Total;
import org.attest.report.internal.pdf.PdfFigures;
import org.attest.report.internal.pdf.PdfFigures.Place;
import org.attest.report.internal.pdf.table.Printed;
import org.attest.report.wording.Notation;
import org.attest.testing.internal.workbook.CellContent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every cell of every table, read back from both finished files by other libraries, is what the document says. In print it is so in its
 * place, with nothing behind it but its mark; or its words stand in the row of its group, a sentence or a list.
 */
class ParityTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("org.attest.examples.report.Bundled#reports")
    void workbook_and_pdf_say_what_the_document_says(Report<Dossier> report) {
        Document document = Bundled.resolve(report);
        ReadWorkbook workbook = ReadWorkbook.of(Bundled.workbook(report, folder));
        Map<Place, String> pdf = PdfFigures.of(document);
        Elsewhere elsewhere = Elsewhere.of(document, pdf, Bundled.pdf(report, Bundled.DOSSIER, folder));
        SoftAssertions softly = new SoftAssertions();
        int figures = 0;
        List<String> signs = new ArrayList<>();
        for (Table table : drawnInBoth(document).toList()) {
            List<List<RecordedCell>> rows = RecordedCell.rows(table, document.notation());
            List<List<CellContent>> read =
                    rows.isEmpty() ? List.of() : workbook.table(table).rows();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    RecordedCell cell = rows.get(row).get(column);
                    String where = where(table, rows.get(row), row, column);
                    softly.assertThat(ReadWorkbook.value(read.get(row).get(column)))
                            .as("workbook: " + where)
                            .isEqualTo(cell.value());
                    if (table.print().sign(column, cell.printed()).isPresent()) {
                        signs.add(cell.printed());
                    } else if (row >= new Printed(table, document.notation()).rows()) {
                        softly.assertThat(table.role() == Table.Role.CHECKS || elsewhere.sendsToWorkbook(table))
                                .as("pdf, sent to the workbook: " + where)
                                .isTrue();
                    } else if (isPrinted(table, column, document.notation())) {
                        softly.assertThat(squeezed(pdf.getOrDefault(Place.body(table.key(), row, column), "nothing")))
                                .as("pdf: " + where)
                                .isEqualTo(squeezed(cell.printed() + cell.mark()));
                    } else {
                        softly.assertThat(elsewhere.says(table, rows.get(row), row, column))
                                .as("pdf, elsewhere: " + where)
                                .isTrue();
                    }
                    figures++;
                }
            }
            totals(document, table, workbook, pdf, elsewhere, softly);
        }
        softly.assertThat(alternatives(Bundled.pdf(report, Bundled.DOSSIER, folder))
                        .filter(signs::contains)
                        .toList())
                .as("what is told of signs")
                .isEqualTo(signs);
        softly.assertAll();
        assertThat(figures).isPositive();
    }

    /** Of all figures, in the order in which they are read. */
    private static Stream<String> alternatives(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return elements(document.getDocumentCatalog().getStructureTreeRoot())
                    .filter(element -> element.getStructureType().equals("Figure"))
                    .map(PDStructureElement::getAlternateDescription)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> Stream.concat(Stream.of(kid), elements(kid)));
    }

    /** The column of checks that has the first figure; without figures they are a list. */
    private static final int STATED = 1;

    private static void totals(
            Document document,
            Table table,
            ReadWorkbook workbook,
            Map<Place, String> pdf,
            Elsewhere elsewhere,
            SoftAssertions softly) {
        table.total().stream().flatMap(total -> total.totals().stream()).forEach(total -> {
            RecordedCell cell = recorded(document, table, total);
            String where = table.key() + " / total / " + label(table, total.column());
            softly.assertThat(ReadWorkbook.value(
                            workbook.table(table).totals().orElseThrow().get(total.column())))
                    .as("workbook: " + where)
                    .isEqualTo(cell.value());
            if (table.rowCount().orElse(0) == 1 || new Printed(table, document.notation()).isUnprinted()) {
                return; // The row says the same, or the workbook has it.
            }
            if (isPrinted(table, total.column(), document.notation())) {
                softly.assertThat(squeezed(pdf.getOrDefault(Place.total(table.key(), total.column()), "nothing")))
                        .as("pdf: " + where)
                        .isEqualTo(squeezed(cell.printed()));
            } else {
                softly.assertThat(elsewhere.folds(table, total.column(), cell.printed()))
                        .as("pdf, elsewhere: " + where)
                        .isTrue();
            }
        });
        List<Grouping.Group> groups = table.grouping().map(Grouping::groups).orElse(List.of());
        for (int group = 0; group < groups.size(); group++) {
            int at = group;
            groups.get(group).subtotal().stream()
                    .flatMap(s -> s.totals().stream())
                    .forEach(total -> {
                        String printed = recorded(document, table, total).printed();
                        String where = table.key() + " / subtotal " + at + " / " + label(table, total.column());
                        if (isPrinted(table, total.column(), document.notation())) {
                            softly.assertThat(squeezed(pdf.getOrDefault(
                                            Place.subtotal(table.key(), at, total.column()), "nothing")))
                                    .as("pdf: " + where)
                                    .isEqualTo(squeezed(printed));
                        } else {
                            softly.assertThat(elsewhere.folds(table, total.column(), printed))
                                    .as("pdf, elsewhere: " + where)
                                    .isTrue();
                        }
                    });
        }
    }

    private static RecordedCell recorded(Document document, Table table, Total total) {
        return RecordedCell.of(total.cell(), table.columns().get(total.column()), document.notation());
    }

    private static Stream<Table> drawnInBoth(Document document) {
        return Stream.concat(
                document.tables().stream(), Stream.of(document.notes(), document.sources(), document.checks()));
    }

    private static boolean isPrinted(Table table, int column, Notation notation) {
        Printed printed = new Printed(table, notation);
        return table.role() != Table.Role.SOURCES
                && table.role() != Table.Role.NOTES
                && !(table.role() == Table.Role.CHECKS && table.print().folded().contains(STATED))
                && !printed.isSentence()
                && printed.columns().contains(column);
    }

    private static String where(Table table, List<RecordedCell> row, int number, int column) {
        String key = table.rowKey().map(at -> row.get(at).printed()).orElse("row " + number);
        return table.key() + " / " + key + " / " + label(table, column);
    }

    private static String label(Table table, int column) {
        Column drawn = table.columns().get(column);
        return drawn.header();
    }

    /** Lines break where they must: blanks do not count. */
    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
