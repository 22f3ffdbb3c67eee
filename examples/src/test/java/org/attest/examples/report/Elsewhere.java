package org.attest.examples.report;

import static org.attest.examples.report.ParityTest.squeezed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.model.value.Reason;
import org.attest.report.document.Document;
import org.attest.report.document.Grouping;
import org.attest.report.document.Print;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.PdfFigures.Place;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/**
 * What print says of a cell that it does not draw in its place.
 *
 * @param text of the PDF, without blanks
 */
record Elsewhere(Notation notation, Map<Place, String> figures, String text) {
    static Elsewhere of(Document document, Map<Place, String> figures, Path file) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            StringBuilder all = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                List<String> lines = stripper.getText(pdf).lines().toList();
                // Sentences go on below the foot and the head of a page.
                all.append(lines.subList(1, lines.size() - 1).stream().collect(Collectors.joining("\n", "", "\n")));
            }
            return new Elsewhere(document.notation(), figures, squeezed(all.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean says(Table table, List<RecordedCell> row, int number, int column) {
        RecordedCell cell = row.get(column);
        Print print = table.print();
        if (print.workbookOnly().contains(column)) {
            return text.contains(squeezed(table.columns().get(column).header()));
        }
        if (print.sources().orElse(-1) == column) {
            // Each value leads there and has its mark: that is compared where the value stands.
            return true;
        }
        if (table.grouping().map(Grouping::column).orElse(-1) == column) {
            return figures.getOrDefault(Place.group(table.key(), group(table, number), column), "nothing")
                    .contains(cell.printed());
        }
        if (print.folded().contains(column) && !print.sentences().isEmpty()) {
            return folds(table, column, cell.printed());
        }
        // In a list, or among the names of rows that a sentence says; no list says that something does not apply.
        return text.contains(squeezed(cell.printed())) || cell.printed().equals("[z]");
    }

    /** Whether print says that the rows of a table stand in the workbook. */
    boolean sendsToWorkbook(Table table) {
        return text.contains(
                squeezed(notation.count(Word.WORKBOOK_ROWS, table.rowCount().orElseThrow())));
    }

    /** Whether a sentence below the table says so of a column. */
    boolean folds(Table table, int column, String printed) {
        return table.print().sentences().stream()
                .filter(sentence -> text.contains(squeezed(sentence)))
                .anyMatch(sentence -> says(sentence, table.columns().get(column).label(), printed));
    }

    /** {@code Kind assigned}, or the reason in words and the column. */
    private boolean says(String sentence, String label, String printed) {
        return sentence.contains(label + " " + printed)
                || (sentence.contains(label) && sentence.contains("(" + printed + ")"))
                || (sentence.contains(label)
                        && Stream.of(Reason.values())
                                .filter(reason -> notation.print(reason).equals(printed))
                                .anyMatch(reason -> sentence.contains(
                                        notation.legend(reason).orElse(printed))));
    }

    private static int group(Table table, int row) {
        List<Grouping.Group> groups = table.grouping().orElseThrow().groups();
        long before = 0;
        for (int group = 0; group < groups.size(); group++) {
            before += groups.get(group).rows();
            if (row < before) {
                return group;
            }
        }
        throw new AssertionError("row " + row + " of no group");
    }
}
