package org.attest.report.internal.xlsx.plan;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.model.value.Reason;
import org.attest.report.document.Expression;
import org.attest.report.document.Grouping;
import org.attest.report.document.Grouping.Group;
import org.attest.report.document.Rule;
import org.attest.report.internal.number.SpreadsheetNumber;
import org.attest.report.internal.words.SheetWords;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Prints expressions as the formulas of one sheet. What a viewer computes from them is what the resolver computed. */
public final class Formulas {
    /** Beyond ASCII each program folds letters in its own way. */
    private static final Pattern LITERAL = Pattern.compile("(?i)(?!(true|false)$)[a-z][\\x20-\\x7e&&[^*?~\\d]]{0,254}");

    /** What numbers fulfil, and no text. */
    private static final String IS_NUMBER = "\">=-1E+307\"";

    /** Stand for the two counts while the words around them are quoted. */
    private static final String FIRST = "\1";

    private static final String SECOND = "\2";

    /** How a formula finds the rows of a group. */
    private enum Matching {
        /** SUMIFS takes each name for itself. */
        BY_CRITERION,
        /** To SUMIFS a name is more than a text; {@code =} takes each for itself, in an array. */
        BY_ARRAY,
        /** Two names are the same to a program that folds letters. */
        NONE
    }

    private final Layout layout;
    private final Notation notation;
    private final SheetPlan own;
    private final Map<String, Matching> matchings = new HashMap<>();

    public Formulas(Layout layout, SheetPlan own) {
        this.layout = layout;
        this.notation = layout.notation();
        this.own = own;
    }

    /** The formula for a cell of a row; none where it would compute over a table without rows, which has no cells. */
    public Optional<String> print(Expression expression, long row) {
        return switch (expression) {
            case Expression.Sum(String table, int column) -> over(table, pages -> sum(pages, column));
            case Expression.SumOfGroup(String table, int column, int group, int criterion) ->
                ofGroup(
                        table,
                        new Selected(group, SheetPlan.here(row, criterion), List.of()),
                        (pages, rows) -> each(pages, page -> rows.sum(page, column)));
            case Expression.RatioInRow(int numerator, int denominator) -> {
                String base = SheetPlan.here(row, denominator);
                String ratio = "IF(" + base + "=0," + shown(Reason.ZERO_DENOMINATOR) + ","
                        + quotient(SheetPlan.here(row, numerator), base) + ")";
                yield Optional.of(ifNumbers(SheetPlan.here(row, numerator), base, ratio));
            }
            case Expression.DifferenceInRow(int minuend, int subtrahend) -> {
                String difference = SheetPlan.here(row, minuend) + "-" + SheetPlan.here(row, subtrahend);
                yield Optional.of(ifNumbers(SheetPlan.here(row, minuend), SheetPlan.here(row, subtrahend), difference));
            }
            case Expression.VerdictInRow(int difference, String zero, String number, String none) -> {
                String cell = SheetPlan.here(row, difference);
                yield Optional.of("IF(ISNUMBER(" + cell + "),IF(" + cell + "=0," + quoted(zero) + "," + quoted(number)
                        + ")," + quoted(none) + ")");
            }
            case Expression.RatioOfSums(String table, int numerator, int denominator) ->
                over(
                        table,
                        pages -> ratioOfSums(
                                pages, new Selected(-1, "", List.of(numerator, denominator)), numerator, denominator));
            case Expression.RatioOfGroup(String table, int numerator, int denominator, int group, int criterion) ->
                ofGroup(
                        table,
                        new Selected(group, SheetPlan.here(row, criterion), List.of(numerator, denominator)),
                        (pages, rows) -> ratioOfSums(pages, rows, numerator, denominator));
            case Expression.RowCount(String table) -> over(table, this::rows);
            case Expression.RowCountOfGroup(String table, int group, int criterion) ->
                ofGroup(
                        table,
                        new Selected(group, SheetPlan.here(row, criterion), List.of()),
                        (pages, rows) -> each(pages, rows::count));
            case Expression.RowCountWhere(String table, int column, Rule rule) ->
                // The number stands outside the quotes: inside, a viewer would read it by its own decimal mark.
                over(
                        table,
                        pages -> each(
                                pages,
                                page -> "COUNTIFS("
                                        + RuleText.criteria(rule).stream()
                                                .map(criterion -> range(page, column) + "," + criterion)
                                                .collect(joining(","))
                                        + ")"));
            case Expression.Reporting(String table, int column) -> over(table, pages -> reporting(pages, column));
            case Expression.TotalOf(String table, int column) ->
                over(table, pages -> pages.getLast().there(pages.getLast().totalRow(), column));
        };
    }

    private Optional<String> over(String table, Function<List<SheetPlan>, String> formula) {
        return Optional.of(layout.pages(table))
                .filter(pages -> pages.getFirst().hasRows())
                .map(formula);
    }

    private String range(SheetPlan page, int column) {
        return page.column(column, own);
    }

    /** What a formula gives over each sheet of a table, added up. */
    private static String each(List<SheetPlan> pages, Function<SheetPlan, String> formula) {
        return pages.stream().map(formula).collect(joining("+"));
    }

    private String sum(List<SheetPlan> pages, int column) {
        return "SUM(" + ranges(pages, column) + ")";
    }

    private String ranges(List<SheetPlan> pages, int column) {
        return pages.stream().map(page -> range(page, column)).collect(joining(","));
    }

    private String rows(List<SheetPlan> pages) {
        return each(pages, page -> "ROWS(" + range(page, 0) + ")");
    }

    /** The formula over the rows of a group; none where no formula tells the groups apart. */
    private Optional<String> ofGroup(
            String table, Selected rows, BiFunction<List<SheetPlan>, Selected, String> formula) {
        return over(table, pages -> formula.apply(pages, rows)).flatMap(text -> switch (matching(table)) {
            case BY_CRITERION -> Optional.of(text);
            case BY_ARRAY -> Optional.of("{" + text + "}");
            case NONE -> Optional.empty();
        });
    }

    /**
     * A criterion is more than a text to SUMIFS: {@code * ? ~} are wildcards, {@code < > =} operators, what looks like a
     * number, date or truth value is one, case is ignored, and it ends at 255.
     */
    private Matching matching(String table) {
        return matchings.computeIfAbsent(
                table, key -> matching(groups(layout.pages(key).getFirst())));
    }

    private static List<String> groups(SheetPlan page) {
        return page.table().orElseThrow().grouping().map(Grouping::groups).orElse(List.of()).stream()
                .map(Group::value)
                .toList();
    }

    private static Matching matching(List<String> values) {
        if (values.stream().map(SheetWords::folded).distinct().count() < values.size()) {
            return Matching.NONE;
        }
        return values.stream().allMatch(value -> LITERAL.matcher(value).matches())
                ? Matching.BY_CRITERION
                : Matching.BY_ARRAY;
    }

    /** Rows of a table that a formula takes. */
    private final class Selected {
        private final int group;
        private final String criterion;
        private final List<Integer> numbers;

        /** In the column of their group, -1 for all, the criterion names the group; numbers are the columns that hold some. */
        Selected(int group, String criterion, List<Integer> numbers) {
            this.group = group;
            this.criterion = criterion;
            this.numbers = numbers;
        }

        String sum(SheetPlan page, int column) {
            return isArray(page)
                    ? "SUM(" + chosen(page, range(page, column)) + ")"
                    : "SUMIFS(" + range(page, column) + "," + criteria(page) + ")";
        }

        String count(SheetPlan page) {
            return isArray(page) ? "SUM(" + chosen(page, "1") + ")" : "COUNTIFS(" + criteria(page) + ")";
        }

        private boolean isArray(SheetPlan page) {
            return group >= 0 && matching(page.table().orElseThrow().key()) == Matching.BY_ARRAY;
        }

        private String criteria(SheetPlan page) {
            Stream<String> named = group < 0 ? Stream.of() : Stream.of(range(page, group) + "," + criterion);
            return Stream.concat(named, numbers.stream().map(number -> range(page, number) + "," + IS_NUMBER))
                    .collect(joining(","));
        }

        private String chosen(SheetPlan page, String value) {
            String all = value;
            for (int number : numbers) {
                all = "IF(ISNUMBER(" + range(page, number) + ")," + all + ")";
            }
            return "IF(" + range(page, group) + "=" + criterion + "," + all + ")";
        }
    }

    private String ratioOfSums(List<SheetPlan> pages, Selected rows, int numerator, int denominator) {
        String base = each(pages, page -> rows.sum(page, denominator));
        return "IF(" + each(pages, rows::count) + "=0," + shown(Reason.MISSING_INPUT) + ",IF(" + base + "=0,"
                + shown(Reason.ZERO_DENOMINATOR) + ","
                + quotient(inBrackets(pages, each(pages, page -> rows.sum(page, numerator))), inBrackets(pages, base))
                + "))";
    }

    private static String quotient(String numerator, String denominator) {
        return "ROUND(" + numerator + "/" + denominator + "," + SpreadsheetNumber.QUOTIENT_PLACES + ")";
    }

    private static String inBrackets(List<SheetPlan> pages, String sum) {
        return pages.size() == 1 ? sum : "(" + sum + ")";
    }

    private String reporting(List<SheetPlan> pages, int column) {
        String text = quoted(notation.say(Word.REPORTING, FIRST, SECOND))
                .replace(FIRST, "\"&" + grouped(pages, "COUNT(" + ranges(pages, column) + ")") + "&\"")
                .replace(SECOND, "\"&" + grouped(pages, rows(pages)) + "&\"");
        return text.replaceAll("^\"\"&|&\"\"$", "");
    }

    /** A count within a text shows its thousands, by the viewer's marks. */
    private String grouped(List<SheetPlan> pages, String count) {
        boolean small = pages.size() == 1 && pages.getFirst().rows() < 1000;
        return small && notation.isPlain() ? count : new CellTexts(notation).ofCount(count);
    }

    private String ifNumbers(String first, String second, String formula) {
        return "IF(ISNUMBER(" + first + "),IF(ISNUMBER(" + second + ")," + formula + "," + reason(second) + "),"
                + reason(first) + ")";
    }

    /** Why a cell holds no number: its shorthand in brackets, a bound if it has digits, else its own words. */
    private String reason(String cell) {
        return "IF(LEFT(" + cell + ")=\"[\",LEFT(" + cell + ",FIND(\"]\"," + cell + ")),IF("
                + new CellTexts(notation).hasDigits(cell) + "," + shown(Reason.BOUND_ONLY) + "," + cell + "))";
    }

    private String shown(Reason reason) {
        return quoted(notation.print(reason));
    }

    static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
