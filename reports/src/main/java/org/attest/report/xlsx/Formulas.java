package org.attest.report.xlsx;

import java.math.BigDecimal;
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
import org.attest.report.style.Notation;
import org.attest.report.style.Word;

/** Prints expressions as the formulas of one sheet. What a viewer computes from them is what the resolver computed. */
final class Formulas {
    private static final Pattern LITERAL = Pattern.compile("(?i)(?!(true|false)$)\\p{L}[^*?~\\d]{0,254}");

    /** Stand for the two counts while the words around them are quoted. */
    private static final String FIRST = "\1";

    private static final String SECOND = "\2";

    private final Layout layout;
    private final Notation notation;
    private final Page own;
    private final Map<String, Boolean> literal = new HashMap<>();

    Formulas(Layout layout, Page own) {
        this.layout = layout;
        this.notation = layout.notation();
        this.own = own;
    }

    /** The formula for a cell of a row; none where it would compute over a table without rows, which has no cells. */
    Optional<String> print(Expression expression, long row) {
        return switch (expression) {
            case Expression.Sum(String table, int column) -> over(table, page -> sum(page, column));
            case Expression.SumOfGroup(String table, int column, int group, int criterion) ->
                over(table, page -> sumOfGroup(page, column, group, Page.here(row, criterion)));
            case Expression.RatioInRow(int numerator, int denominator) -> {
                String base = Page.here(row, denominator);
                String ratio = "IF(" + base + "=0," + shown(Reason.ZERO_DENOMINATOR) + "," + Page.here(row, numerator)
                        + "/" + base + ")";
                yield Optional.of(ifNumbers(Page.here(row, numerator), base, ratio));
            }
            case Expression.DifferenceInRow(int minuend, int subtrahend) -> {
                String difference = Page.here(row, minuend) + "-" + Page.here(row, subtrahend);
                yield Optional.of(ifNumbers(Page.here(row, minuend), Page.here(row, subtrahend), difference));
            }
            case Expression.RatioOfSums(String table, int numerator, int denominator) ->
                over(table, page -> ratioOfSums("", range(page, numerator), range(page, denominator)));
            case Expression.RatioOfGroup(String table, int numerator, int denominator, int group, int criterion) ->
                over(
                        table,
                        page -> ratioOfSums(
                                sameAs(range(page, group), Page.here(row, criterion)) + ",",
                                range(page, numerator),
                                range(page, denominator)));
            case Expression.RowCount(String table) -> over(table, page -> "ROWS(" + range(page, 0) + ")");
            case Expression.RowCountOfGroup(String table, int group, int criterion) ->
                over(table, page -> rowsOfGroup(page, group, Page.here(row, criterion)));
            case Expression.RowCountWhere(String table, int column, Rule rule) ->
                // The number stands outside the quotes: inside, a viewer would read it by its own decimal mark.
                over(
                        table,
                        page -> "COUNTIF(" + range(page, column) + ",\"" + sign(rule) + "\"&" + threshold(rule) + ")");
            case Expression.Reporting(String table, int column) ->
                over(table, page -> reporting(page, range(page, column)));
            case Expression.TotalOf(String table, int column) ->
                over(table, page -> page.there(page.totalRow(), column));
        };
    }

    /** The condition under which a rule highlights a cell; text is greater than any number, so it is shut out. */
    static String highlight(Rule rule, String cell) {
        return "AND(ISNUMBER(" + cell + ")," + cell + sign(rule) + threshold(rule) + ")";
    }

    private Optional<String> over(String table, Function<Page, String> formula) {
        return Optional.of(layout.page(table)).filter(Page::hasRows).map(formula);
    }

    private String range(Page page, int column) {
        return page.column(column, own);
    }

    /** In its own totals row a sum is the one that Excel itself writes there. */
    private String sum(Page page, int column) {
        return page.equals(own) ? NativeTable.sum(page, column) : "SUM(" + range(page, column) + ")";
    }

    private String sumOfGroup(Page page, int column, int group, String criterion) {
        return isMatchedLiterally(page)
                ? "SUMIFS(" + range(page, column) + "," + range(page, group) + "," + criterion + ")"
                : "SUMPRODUCT(" + sameAs(range(page, group), criterion) + "," + range(page, column) + ")";
    }

    private String rowsOfGroup(Page page, int group, String criterion) {
        return isMatchedLiterally(page)
                ? "COUNTIFS(" + range(page, group) + "," + criterion + ")"
                : "SUMPRODUCT(" + sameAs(range(page, group), criterion) + ")";
    }

    /**
     * Whether SUMIFS takes each group for itself. A criterion is more than a text to it: {@code * ? ~} are wildcards,
     * {@code < > =} operators, what looks like a number, date or truth value is one, case is ignored, and it ends at 255.
     */
    private boolean isMatchedLiterally(Page page) {
        return literal.computeIfAbsent(page.name(), name -> areLiteral(groups(page)));
    }

    private static List<String> groups(Page page) {
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
    private String ratioOfSums(String filter, String numerators, String denominators) {
        String rows = filter + "--ISNUMBER(" + numerators + "),--ISNUMBER(" + denominators + ")";
        String base = "SUMPRODUCT(" + rows + "," + denominators + ")";
        return "IF(SUMPRODUCT(" + rows + ")=0," + shown(Reason.MISSING_INPUT)
                + ",IF(" + base + "=0," + shown(Reason.ZERO_DENOMINATOR)
                + ",SUMPRODUCT(" + rows + "," + numerators + ")/" + base + "))";
    }

    private String reporting(Page page, String range) {
        String text = quoted(notation.say(Word.REPORTING, FIRST, SECOND))
                .replace(FIRST, "\"&" + grouped(page, "COUNT(" + range + ")") + "&\"")
                .replace(SECOND, "\"&" + grouped(page, "ROWS(" + range + ")") + "&\"");
        return text.replaceAll("^\"\"&|&\"\"$", "");
    }

    /** A count within a text shows its thousands, by the viewer's marks. */
    private static String grouped(Page page, String count) {
        return page.rows() < 1000 ? count : "FIXED(" + count + ",0)";
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

    private static String sign(Rule rule) {
        return switch (rule.comparison()) {
            case ABOVE -> ">";
            case AT_LEAST -> ">=";
            case BELOW -> "<";
            case AT_MOST -> "<=";
            case EQUAL -> "=";
        };
    }

    private static String threshold(Rule rule) {
        return new BigDecimal(Double.toString(rule.threshold()))
                .stripTrailingZeros()
                .toPlainString();
    }
}
