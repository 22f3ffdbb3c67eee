package org.attest.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.intake.internal.kind.Header;
import org.attest.intake.internal.kind.KindColumn;
import org.attest.intake.internal.kind.TableColumns;
import org.attest.intake.internal.table.InputCell;
import org.attest.intake.internal.table.InputRow;
import org.attest.model.internal.rule.Nearest;

/** Finds the header among the first rows of a table, and what its columns are; everything in it must be known. */
final class HeaderSearch {
    /** How far down a sheet the header may stand, below a title and remarks. */
    private static final int FURTHEST = 20;

    private final Inventory.Found table;
    private final Mapping.OfKind mapping;
    private final Map<String, String> said;
    private final Map<String, String> missing;
    private final Problems problems;
    private final Map<String, String> theirs = new HashMap<>();
    private final List<InputRow> above = new ArrayList<>();
    private final BitSet nameless = new BitSet();
    private final Map<Integer, Pattern> skipped = new HashMap<>();
    private boolean isComplete = true;

    /** What is said beside the table stands for its columns of these names, whatever is in them. */
    HeaderSearch(
            Inventory.Found table,
            Mapping.OfKind mapping,
            Map<String, String> said,
            Map<String, String> missing,
            Problems problems) {
        this.table = table;
        this.mapping = mapping;
        this.said = said;
        this.missing = missing;
        this.problems = problems;
        table.kind().headers().stream()
                .filter(header -> !mapping.columns().containsKey(header))
                .forEach(header -> theirs.put(Header.plain(header), header));
        mapping.columns()
                .forEach((ours, header) ->
                        theirs.merge(Header.plain(header), ours, (one, other) -> one.equals(Header.ID) ? other : one));
        Stream.concat(mapping.ignore().stream(), said.keySet().stream())
                .filter(header -> !header.equals(Mapping.REST))
                .forEach(header -> theirs.put(Header.plain(header), ""));
    }

    /** The columns, if this row is the header; until then one row after the other is asked. */
    Optional<TableColumns> at(InputRow row) {
        if (row.isBlank()) {
            return Optional.empty();
        }
        if (isHeader(row)) {
            above.clear();
            return Optional.of(columns(row));
        }
        above.add(row);
        return above.size() < FURTHEST ? Optional.empty() : end();
    }

    /** The columns by the row that is most like a header, when none is one. */
    Optional<TableColumns> end() {
        return IntStream.range(0, above.size())
                .boxed()
                .max(Comparator.comparingLong(row -> filled(above.get(row))))
                .map(row -> {
                    InputRow header = above.get(row);
                    above.subList(0, row + 1).clear();
                    return columns(header);
                });
    }

    /** The rows below the header that were taken for rows above it. */
    List<InputRow> below() {
        return List.copyOf(above);
    }

    /** Whether the mapping passes over a row by what stands in one of its cells, such as a total. */
    boolean skips(InputRow row) {
        return skipped.entrySet().stream()
                .anyMatch(rule ->
                        rule.getValue().matcher(row.cell(rule.getKey()).text()).matches());
    }

    /** Whether a column has cells and no header. */
    boolean isNameless(int column, TableColumns columns) {
        return column >= columns.width() || nameless.get(column);
    }

    /** Whether all columns are there that every row must fill in. */
    boolean isComplete() {
        return isComplete;
    }

    private boolean isHeader(InputRow row) {
        long known = row.cells().stream()
                .filter(cell -> theirs.containsKey(Header.plain(cell.text())))
                .count();
        boolean isMapped = !mapping.columns().isEmpty()
                && mapping.columns().values().stream().map(Header::plain).allMatch(theirPlain(row)::contains);
        return isMapped || (known > 0 && 2 * known >= filled(row));
    }

    private static List<String> theirPlain(InputRow row) {
        return row.cells().stream().map(cell -> Header.plain(cell.text())).toList();
    }

    private static long filled(InputRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private TableColumns columns(InputRow row) {
        List<String> headers = new ArrayList<>();
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            headers.add(ours(row, column, first));
        }
        Map<String, Integer> copies = new LinkedHashMap<>();
        mapping.columns().forEach((ours, header) -> {
            if (!first.containsKey(ours)) {
                named(row, header).ifPresent(at -> copies.put(ours, at));
            }
        });
        mapping.skipRows()
                .forEach((header, texts) -> named(row, header).ifPresent(at -> skipped.put(at, anyOf(texts))));
        Map<String, String> constants = new LinkedHashMap<>(mapping.constants());
        constants.putAll(said);
        boolean lacksId = table.kind().key().contains(Header.ID)
                && Stream.of(first, copies, constants).noneMatch(all -> all.containsKey(Header.ID));
        Stream.of("name", "title")
                .filter(name -> lacksId && first.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    copies.put(Header.ID, first.getOrDefault(name, 0));
                    problems.tell(
                            table, "has no column \"" + Header.ID + "\", its ids are made of column \"" + name + "\"");
                });
        first.putAll(copies);
        first.forEach((header, column) -> {
            if (constants.remove(header) != null) {
                String what = "column \"" + header + "\" has cells and a constant in the mapping";
                add(row, column, what + ", must have one of them");
            }
        });
        List<String> missing = table.kind().columns().stream()
                .filter(KindColumn::isRequired)
                .map(KindColumn::header)
                .filter(header -> !first.containsKey(header) && !constants.containsKey(header))
                .toList();
        isComplete = missing.isEmpty();
        missing.stream()
                .filter(header -> !mapping.columns().containsKey(header))
                .forEach(header -> add(row, -1, "column \"" + header + "\" is missing, must be there"));
        return new TableColumns(headers, constants, copies, meanings());
    }

    /** Where the header that the mapping names stands; it must be there. */
    private Optional<Integer> named(InputRow row, String header) {
        int at = theirPlain(row).indexOf(Header.plain(header));
        if (at < 0) {
            String hint = Nearest.hint(
                    header, row.cells().stream().map(InputCell::text).toList());
            add(row, -1, "column \"" + header + "\", which the mapping names, is missing" + hint + ", must be there");
        }
        return Optional.of(at).filter(column -> column >= 0);
    }

    /** These texts, of which those with a star behind them may go on. */
    private static Pattern anyOf(Collection<String> texts) {
        String any = texts.stream()
                .map(text -> Pattern.quote(text).replaceFirst("\\*\\\\E$", "\\\\E.*"))
                .collect(Collectors.joining("|"));
        return Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** What the texts of each column mean: a mark of absence does so in every column of facts. */
    private Map<String, Map<String, String>> meanings() {
        Map<String, Map<String, String>> meanings = new HashMap<>();
        table.kind().facts().forEach(header -> meanings.put(header, new HashMap<>(missing)));
        mapping.values()
                .forEach((header, own) -> meanings.computeIfAbsent(header, none -> new HashMap<>())
                        .putAll(own));
        return meanings;
    }

    private String ours(InputRow row, int column, Map<String, Integer> first) {
        String typed = row.cell(column).text();
        if (typed.isEmpty()) {
            nameless.set(column);
            return "";
        }
        String plain = Header.plain(typed);
        String ours = theirs.get(plain);
        if (ours == null && mapping.ignore().contains(Mapping.REST)) {
            return "";
        }
        if (ours == null) {
            List<String> form =
                    table.kind().columns().stream().map(KindColumn::header).toList();
            String hint = mapping.columns().containsKey(plain)
                    ? " because the mapping takes it from \""
                            + mapping.columns().get(plain) + "\""
                    : Nearest.hint(
                            plain,
                            Nearest.to(plain, form).isPresent()
                                    ? form
                                    : table.kind().headers());
            add(
                    row,
                    column,
                    "column \"" + typed + "\" is unknown" + hint + ", must be one of "
                            + table.kind().name() + " (attest forms --columns lists them), or be named in a mapping");
            return "";
        }
        if (!ours.isEmpty() && first.putIfAbsent(ours, column) != null) {
            add(
                    row,
                    column,
                    "column \"" + typed + "\" stands twice, first in column " + (first.get(ours) + 1)
                            + ", must stand once");
            return "";
        }
        return ours;
    }

    private void add(InputRow row, int column, String words) {
        problems.add(table.problem(row.number(), column, words));
    }
}
