package org.attest.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.intake.internal.kind.Dialect;
import org.attest.intake.internal.kind.Header;
import org.attest.intake.internal.kind.KindColumn;
import org.attest.intake.internal.kind.Kinds;
import org.attest.intake.internal.kind.Names;
import org.attest.intake.internal.kind.TableColumns;
import org.attest.intake.internal.table.DelimitedTable;
import org.attest.intake.internal.table.InputCell;
import org.attest.intake.internal.table.InputRow;
import org.attest.intake.internal.table.InputTable;
import org.jspecify.annotations.Nullable;

/** Reads one table: its header, then the rows of one record after the other. */
final class TableReading implements InputTable.Visitor {
    private static final String PART = "\u001F";

    private final Inventory.Found table;
    private final Problems problems;
    private final Dialect dialect;
    private final HeaderSearch search;
    private final Map<String, String> keys;
    private final Importer.Pass records;
    private final List<InputRow> pending = new ArrayList<>();

    private @Nullable OpenTable open;
    private boolean isForm;
    private List<String> key = List.of();
    private long rows;
    private int skipped;

    /** A reading of a table; all tables of a kind share where its records without id stand, by their keys. */
    TableReading(
            Inventory.Found table, Input input, Map<String, String> keys, Problems problems, Importer.Pass records) {
        this.table = table;
        this.problems = problems;
        this.keys = keys;
        this.records = records;
        Mapping all = input.mapping();
        Mapping.OfKind mapping = all.of(table.kind());
        boolean isOfHead = table.kind().equals(Kinds.DOSSIER) && table.number() >= 0;
        Map<String, String> said = isOfHead ? input.head().byHeader() : Map.of();
        Optional<Locale> locale = mapping.locale()
                .map(Locale::forLanguageTag)
                .or(input::locale)
                .or(() -> all.locale().map(Locale::forLanguageTag));
        this.dialect = Dialect.of(locale, mapping.dates().or(all::dates)).with(all.marks(), mapping.fiscalYears());
        this.search = new HeaderSearch(table, mapping, said, all.missing(), problems);
    }

    /** Reads all rows; the number of those below the header that hold something. */
    long read() throws IOException {
        table.table().read(this);
        if (open == null) {
            Optional<TableColumns> columns = search.end();
            if (columns.isPresent()) {
                begin(columns.get());
            } else if (!table.table().isSheet()) {
                tell(0, -1, "is empty, must have a header");
            }
        }
        flush();
        if (skipped > 0) {
            unseen("passed over by \"skipRows\": " + skipped + (skipped == 1 ? " row" : " rows"));
        }
        return rows;
    }

    @Override
    public void unseen(String words) {
        problems.tell(table, words);
    }

    @Override
    public void row(InputRow row) throws IOException {
        if (open == null) {
            Optional<TableColumns> columns = search.at(row);
            if (columns.isPresent()) {
                isForm = !table.table().isSheet() && isOfForm(row);
                begin(columns.get());
            }
        } else if (search.skips(row)) {
            skipped++;
        } else if (!row.isBlank()) {
            InputRow meant = isForm ? DelimitedTable.unescaped(row) : row;
            rows++;
            problems.look(open, meant);
            if (search.isComplete()) {
                below(open, meant);
            } else if (fits(open.columns(), meant)) {
                records.look(open, meant);
            }
        }
    }

    private void begin(TableColumns columns) throws IOException {
        open = new OpenTable(table, columns, dialect);
        if (!search.isComplete()) {
            records.spoilt(table.kind(), Optional.empty());
        }
        for (InputRow below : search.below()) {
            row(below);
        }
    }

    /** Whether a header is that of a form, which nobody else writes word for word. */
    private boolean isOfForm(InputRow header) {
        List<String> ours =
                table.kind().columns().stream().map(KindColumn::header).toList();
        return header.cells().stream()
                .limit(ours.size())
                .map(InputCell::text)
                .toList()
                .equals(ours);
    }

    private void below(OpenTable header, InputRow row) throws IOException {
        TableColumns columns = header.columns();
        if (!fits(columns, row)) {
            flush();
            records.spoilt(
                    table.kind(),
                    Optional.of(Names.reference(columns.text(row, Header.ID))).filter(id -> !id.isEmpty()));
            return;
        }
        List<String> next = table.kind().keyOf(columns, row);
        if (next.isEmpty() || !next.equals(key)) {
            flush();
            key = next;
            tellIfThere(columns, row, next);
        }
        pending.add(row);
    }

    private boolean fits(TableColumns columns, InputRow row) {
        int cells = row.cells().size();
        boolean hasMore = row.cells().stream().skip(columns.width()).anyMatch(cell -> !cell.isBlank());
        if (!table.table().isSheet() && (hasMore || cells < columns.width())) {
            tell(
                    row.number(),
                    -1,
                    "has " + cells + (cells == 1 ? " cell" : " cells") + ", must have " + columns.width()
                            + " as the header");
            return false;
        }
        for (int column = 0; column < cells; column++) {
            if (!row.cell(column).isBlank() && search.isNameless(column, columns)) {
                tell(row.number(), column, "\"" + row.cell(column).text() + "\" stands below no header, must have one");
            }
        }
        return true;
    }

    /** Records without an id that stand apart would count twice. */
    private void tellIfThere(TableColumns columns, InputRow row, List<String> next) {
        boolean isNumbered = next.size() == 2 && next.getFirst().equals(Header.RECORD);
        if (next.isEmpty()
                || table.kind().key().contains(Header.ID)
                || next.stream().allMatch(String::isEmpty)) {
            return;
        }
        String first = keys.putIfAbsent(String.join(PART, next), table.table().place(row.number(), -1));
        if (first != null) {
            List<String> same = isNumbered
                    ? List.of(Header.RECORD)
                    : table.kind().key().stream().filter(columns::has).toList();
            tell(
                    row.number(),
                    -1,
                    "has the same " + String.join(", ", same) + " as " + first
                            + ", must stand next to it, or differ, be it by a number in a column \"" + Header.RECORD
                            + "\"");
        }
    }

    private void flush() throws IOException {
        if (!pending.isEmpty() && open != null) {
            records.record(open, List.copyOf(pending));
        }
        pending.clear();
        key = List.of();
    }

    private void tell(int row, int column, String words) {
        problems.add(table.problem(row, column, words));
    }
}
