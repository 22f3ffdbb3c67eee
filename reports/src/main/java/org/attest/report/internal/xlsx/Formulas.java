package org.attest.report.internal.xlsx;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.attest.model.value.Reason;
import org.attest.report.document.Expression;
import org.attest.report.document.Grouping;
import org.attest.report.document.Grouping.Group;
import org.attest.report.document.Rule;
import org.attest.report.internal.xlsx.template.RuleText;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Prints expressions as the formulas of one sheet. What a viewer computes from them is what the resolver computed. */
final class Formulas {
    private static final Pattern LITERAL = Pattern.compile("(?i)(?!(true|false)$)\\p{L}[^*?~\\d]{0,254}");

    /** Stand for the two counts while the words around them are quoted. */
    private static final String FIRST = "\1";

    private static final String SECOND = "\2";

    private final Layout layout;
    private final Notation notation;
    private final SheetPlan own;
    private final Map<String, Boolean> literal = new HashMap<>();

    Formulas(Layout layout, SheetPlan own) {
        this.layout = layout;
        this.notation = layout.notation();
        this.own = own;
    }

    /** The formula for a cell of a row; none where it would compute over a table without rows, which has no cells. */
    Optional<String> print(Expression expression, long row) {
        return switch (expression) {
            case Expression.Sum(String table, int column) -> over(table, pages -> sum(pages, column));
            case Expression.SumOfGroup(String table, int column, int group, int criterion) ->
                over(table, pages -> sumOfGroup(pages, column, group, SheetPlan.here(row, criterion)));
            case Expression.RatioInRow(int numerator, int denominator) -> {
                String base = SheetPlan.here(row, denominator);
                String ratio = "IF(" + base + "=0," + shown(Reason.ZERO_DENOMINATOR) + ","
                        + SheetPlan.here(row, numerator) + "/" + base + ")";
                yield Optional.of(ifNumbers(SheetPlan.here(row, numerator), base, ratio));
            }
            case Expression.DifferenceInRow(int minuend, int subtrahend) -> {
                String difference = SheetPlan.here(row, minuend) + "-" + SheetPlan.here(row, subtrahend);
                yield Optional.of(ifNumbers(SheetPlan.here(row, minuend), SheetPlan.here(row, subtrahend), difference));
            }
            case Expression.RatioOfSums(String table, int numerator, int denominator) ->
                over(table, pages -> ratioOfSums(pages, page -> "", numerator, denominator));
            case Expression.RatioOfGroup(String table, int numerator, int denominator, int group, int criterion) ->
                over(
                        table,
                        pages -> ratioOfSums(
                                pages,
                                page -> sameAs(range(page, group), SheetPlan.here(row, criterion)) + ",",
                                numerator,
                                denominator));
            case Expression.RowCount(String table) -> over(table, this::rows);
            case Expression.RowCountOfGroup(String table, int group, int criterion) ->
                over(table, pages -> rowsOfGroup(pages, group, SheetPlan.here(row, criterion)));
            case Expression.RowCountWhere(String table, int column, Rule rule) ->
                // The number stands outside the quotes: inside, a viewer would read it by its own decimal mark.
                over(
                        table,
                        pages -> each(
                                pages,
                                page -> "COUNTIF(" + range(page, column) + ",\"" + RuleText.sign(rule) + "\"&"
                                        + RuleText.threshold(rule) + ")"));
            case Expression.Reporting(String table, int column) -> over(table, pages -> reporting(pages, column));
            case Expression.TotalOf(String table, int column) ->
                over(table, pages -> pages.getLast().there(pages.getLast().totalRow(), column));
        };
    }

    /** The sum of a column of its own table as Excel itself writes it below the column. */
    static String ownSum(SheetPlan page, int column) {
        String header = page.table().orElseThrow().columns().get(column).header();
        // The tick escapes what else would mean something between the brackets.
        return "SUBTOTAL(109," + page.tableName() + "[" + header.replaceAll("['\\[\\]#@]", "'$0") + "])";
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

    /** In its own totals row a sum is the one that Excel itself writes there. */
    private String sum(List<SheetPlan> pages, int column) {
        return pages.size() == 1 && pages.contains(own) ? ownSum(own, column) : "SUM(" + ranges(pages, column) + ")";
    }

    private String ranges(List<SheetPlan> pages, int column) {
        return pages.stream().map(page -> range(page, column)).collect(joining(","));
    }

    private String rows(List<SheetPlan> pages) {
        return each(pages, page -> "ROWS(" + range(page, 0) + ")");
    }

    private String sumOfGroup(List<SheetPlan> pages, int column, int group, String criterion) {
        return isMatchedLiterally(pages.getFirst())
                ? each(
                        pages,
                        page -> "SUMIFS(" + range(page, column) + "," + range(page, group) + "," + criterion + ")")
                : each(
                        pages,
                        page -> "SUMPRODUCT(" + sameAs(range(page, group), criterion) + "," + range(page, column)
                                + ")");
    }

    private String rowsOfGroup(List<SheetPlan> pages, int group, String criterion) {
        return isMatchedLiterally(pages.getFirst())
                ? each(pages, page -> "COUNTIFS(" + range(page, group) + "," + criterion + ")")
                : each(pages, page -> "SUMPRODUCT(" + sameAs(range(page, group), criterion) + ")");
    }

    /**
     * Whether SUMIFS takes each group for itself. A criterion is more than a text to it: {@code * ? ~} are wildcards,
     * {@code < > =} operators, what looks like a number, date or truth value is one, case is ignored, and it ends at 255.
     */
    private boolean isMatchedLiterally(SheetPlan page) {
        return literal.computeIfAbsent(page.name(), name -> areLiteral(groups(page)));
    }

    private static List<String> groups(SheetPlan page) {
        return page.table().orElseThrow().grouping().map(Grouping::groups).orElse(List.of()).stream()
                .map(Group::value)
                .toList();
    }

    private static boolean areLiteral(List<String> values) {
        return !values.isEmpty()
                && values.stream().allMatch(value -> LITERAL.matcher(value).matches())
                && values.stream()
                                .map(value -> value.toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        == values.size();
    }

    private static String sameAs(String range, String criterion) {
        return "--EXACT(" + range + "," + criterion + ")";
    }

    /** Over the rows in which both are numbers; a row's text is nought to SUMPRODUCT. */
    private String ratioOfSums(
            List<SheetPlan> pages, Function<SheetPlan, String> filter, int numerator, int denominator) {
        Function<SheetPlan, String> rows = page -> filter.apply(page) + "--ISNUMBER(" + range(page, numerator)
                + "),--ISNUMBER(" + range(page, denominator) + ")";
        String base = over(pages, rows, denominator);
        return "IF(" + each(pages, page -> "SUMPRODUCT(" + rows.apply(page) + ")") + "=0,"
                + shown(Reason.MISSING_INPUT) + ",IF(" + base + "=0," + shown(Reason.ZERO_DENOMINATOR) + ","
                + inBrackets(pages, over(pages, rows, numerator)) + "/" + inBrackets(pages, base) + "))";
    }

    private String over(List<SheetPlan> pages, Function<SheetPlan, String> rows, int column) {
        return each(pages, page -> "SUMPRODUCT(" + rows.apply(page) + "," + range(page, column) + ")");
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
    private static String grouped(List<SheetPlan> pages, String count) {
        boolean small = pages.size() == 1 && pages.getFirst().rows() < 1000;
        return small ? count : "FIXED(" + count + ",0)";
    }

    private String ifNumbers(String first, String second, String formula) {
        return "IF(ISNUMBER(" + first + "),IF(ISNUMBER(" + second + ")," + formula + "," + reason(second) + "),"
                + reason(first) + ")";
    }

    /** Why a cell holds no number: its shorthand in brackets, a bound if it holds a digit, else its own words. */
    private String reason(String cell) {
        return "IF(LEFT(" + cell + ")=\"[\",LEFT(" + cell + ",FIND(\"]\"," + cell + ")),"
                + "IF(COUNT(FIND({0,1,2,3,4,5,6,7,8,9}," + cell + "))>0," + shown(Reason.BOUND_ONLY) + "," + cell
                + "))";
    }

    private String shown(Reason reason) {
        return quoted(notation.print(reason));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
