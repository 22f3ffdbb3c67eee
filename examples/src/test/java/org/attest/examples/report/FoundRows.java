package org.attest.examples.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.examples.report.BeforeCiting.Fact;
import org.attest.examples.report.BeforeCiting.Row;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.TableContent;
import org.attest.testing.internal.workbook.WorkbookContent;

/** Finds rows of a workbook by what they say. */
record FoundRows(WorkbookContent workbook) {
    /** What says something of one thing: a row, or the column of a group of a pivot. */
    private record Line(Set<String> words, List<CellContent> cells) {
        boolean says(Fact fact) {
            return words.contains(squeezed(fact.words()))
                    || Stream.of(fact.words().split("; "))
                            .map(FoundRows::squeezed)
                            .allMatch(words::contains);
        }
    }

    /** What stands above the tables that have such a row, and in it. */
    Stream<List<String>> places(Row row) {
        return workbook.tables().stream()
                .flatMap(table -> lines(table)
                        .filter(line -> row.facts().stream().allMatch(line::says))
                        .map(line -> Stream.concat(above(table), line.cells().stream())
                                .map(CellContent::shown)
                                .toList()));
    }

    private static Stream<Line> lines(TableContent table) {
        List<String> headers = table.headers();
        return Stream.concat(
                Stream.concat(table.rows().stream(), table.totals().stream())
                        .map(cells -> line(cells, headers.getFirst())),
                table.totals().stream()
                        .flatMap(total -> IntStream.range(0, headers.size())
                                .mapToObj(i -> line(
                                        List.of(total.get(i)), headers.get(i).split(": ")))));
    }

    /** With each item of a cell that lists several. */
    private static Line line(List<CellContent> cells, String... heads) {
        Set<String> words = new HashSet<>(Set.of(""));
        Stream.of(heads).map(FoundRows::squeezed).forEach(words::add);
        for (CellContent cell : cells) {
            words.add(squeezed(cell.shown()));
            words.add(squeezed(ReadWorkbook.value(cell).toString()));
            words.add(
                    squeezed(cell.shown().replaceAll(" \\([A-Z]+(?: [^()]*(?:\\([^()]*\\))?[^()]*)?\\)(?=; |$)", "")));
            Stream.of(cell.shown().split("; ")).map(FoundRows::squeezed).forEach(words::add);
        }
        return new Line(words, cells);
    }

    private static Stream<CellContent> above(TableContent table) {
        return table.sheet().cells().values().stream()
                .filter(cell -> cell.address().row() < table.area().first().row());
    }

    /** Lines break where they must: blanks do not count. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }
}
