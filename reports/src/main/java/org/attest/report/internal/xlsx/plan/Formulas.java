package org.attest.report.internal.xlsx.plan;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.attest.model.value.Reason;
import org.attest.report.document.Calculation;
import org.attest.report.document.Criterion;
import org.attest.report.document.Expression;
import org.attest.report.internal.words.SheetWords;
import org.attest.report.internal.xlsx.encode.CellEncoder;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Prints expressions as the formulas of one sheet. What a viewer computes from them is what the resolver computed. */
public final class Formulas {
    /** Beyond ASCII each program folds letters in its own way. */
    private static final Pattern LITERAL = Pattern.compile("(?i)(?!(true|false)$)[a-z][\\x20-\\x7e&&[^*?~\\d]]{0,254}");

    /** Rows of which each may look at all others: some fifty million cells to be read. */
    private static final int MOST_LOOKED_AT = 10_000;

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
    /** By lists of names, each of which is one for all rows. */
    private final IdentityHashMap<List<String>, Matching> matchings = new IdentityHashMap<>();

    public Formulas(Layout layout, SheetPlan own) {
        this.layout = layout;
        this.notation = layout.notation();
        this.own = own;
    }

    /** The formula for a cell of a row; none where it would compute over a table without rows, which has no cells. */
    public Optional<String> print(Expression expression, long row) {
        return switch (expression) {
            case Expression.OfRows(Calculation calculation, String table, List<Integer> columns) ->
                over(table, pages -> rows(pages, columns, List.of(), row).of(calculation))
                        .filter(formula -> !formula.isEmpty());
            case Expression.OfGroup(Calculation calculation, String table, var columns, var criteria) ->
                ofGroup(table, columns, criteria, row, calculation);
            case Expression.InRow in -> inRow(in, row);
            case Expression.VerdictInRow verdict -> Optional.of(verdict(verdict, row));
            case Expression.Constant(BigDecimal number) -> Optional.of(number.toPlainString());
            case Expression.Combined combined -> combined(combined, row);
            case Expression.RowCount(String table) -> over(table, this::rows);
            case Expression.RowCountWhere(String table, int column, var condition) ->
                over(table, pages -> each(pages, page -> RuleText.count(condition, range(page, column))));
            case Expression.Reporting(String table, int column) -> over(table, pages -> reporting(pages, column));
            case Expression.TotalOf(String table, int column) ->
                over(table, pages -> pages.getLast().there(pages.getLast().totalRow(), column));
        };
    }

    private static String verdict(Expression.VerdictInRow verdict, long row) {
        String cell = SheetPlan.here(row, verdict.difference());
        String number = quoted(verdict.number());
        if (verdict.allowed().isPresent()) {
            number = "IF(ABS(" + cell + ")<="
                    + SheetPlan.here(row, verdict.allowed().getAsInt()) + "," + quoted(verdict.little()) + "," + number
                    + ")";
        }
        return "IF(ISNUMBER(" + cell + "),IF(" + cell + "=0," + quoted(verdict.zero()) + "," + number + "),"
                + quoted(verdict.none()) + ")";
    }

    private Optional<String> combined(Expression.Combined of, long row) {
        String sign = switch (of.operation()) {
            case SUM -> "+";
            case DIFFERENCE -> "-";
            case PRODUCT -> "*";
            case RATIO, CHANGE, RANK, CUMULATIVE ->
                throw new IllegalArgumentException(of.operation() + ", must be a sum, a difference or a product");
        };
        List<String> parts = of.parts().stream()
                .flatMap(part -> print(part, row).stream().map(text -> isAtom(part) ? text : "(" + text + ")"))
                .toList();
        String formula = String.join(sign, parts);
        return parts.size() < of.parts().size()
                ? Optional.empty()
                : Optional.of(of.whole() ? formula : RowsFormula.rounded(formula));
    }

    private static boolean isAtom(Expression part) {
        return part instanceof Expression.TotalOf
                || (part instanceof Expression.Constant constant
                        && constant.number().signum() >= 0);
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

    private String ranges(List<SheetPlan> pages, int column) {
        return pages.stream().map(page -> range(page, column)).collect(joining(","));
    }

    private String rows(List<SheetPlan> pages) {
        return each(pages, page -> "ROWS(" + range(page, 0) + ")");
    }

    private RowsFormula rows(List<SheetPlan> pages, List<Integer> columns, List<Criterion> criteria, long row) {
        List<RowCondition> conditions =
                criteria.stream().map(of -> RowCondition.of(of, row)).toList();
        boolean array = matching(criteria) == Matching.BY_ARRAY;
        return new RowsFormula(pages, this::range, this::shown, columns, conditions, array);
    }

    /** The formula over the rows of a group; none where no formula tells the groups apart. */
    private Optional<String> ofGroup(
            String table, List<Integer> columns, List<Criterion> criteria, long row, Calculation calculation) {
        return over(table, pages -> {
                    RowsFormula rows = rows(pages, columns, criteria, row);
                    String formula = rows.of(calculation);
                    return !formula.isEmpty() && rows.isArray(calculation) ? "{" + formula + "}" : formula;
                })
                .filter(formula -> !formula.isEmpty() && matching(criteria) != Matching.NONE);
    }

    /**
     * A criterion is more than a text to SUMIFS: {@code * ? ~} are wildcards, {@code < > =} operators, what looks like a
     * number, date or truth value is one, case is ignored, and it ends at 255.
     */
    private Matching matching(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> switch (criterion) {
                    case Criterion.SameAs(int column, int here, var names) ->
                        matchings.computeIfAbsent(names, Formulas::of);
                    case Criterion.Is(int column, var value, var names) ->
                        matchings.computeIfAbsent(names, Formulas::of);
                    case Criterion.Within days -> Matching.BY_CRITERION;
                })
                .reduce(Matching.BY_CRITERION, (a, b) -> a.compareTo(b) < 0 ? b : a);
    }

    private static Matching of(List<String> values) {
        if (values.stream().map(SheetWords::folded).distinct().count() < values.size()) {
            return Matching.NONE;
        }
        return values.stream().allMatch(value -> LITERAL.matcher(value).matches())
                ? Matching.BY_CRITERION
                : Matching.BY_ARRAY;
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

    private Optional<String> inRow(Expression.InRow in, long row) {
        List<String> cells =
                in.columns().stream().map(column -> SheetPlan.here(row, column)).toList();
        int column = in.columns().getFirst();
        String first = cells.getFirst();
        String last = cells.getLast();
        Optional<String> formula = switch (in.operation()) {
            case SUM -> Optional.of(rounded(String.join("+", cells), in));
            case DIFFERENCE -> Optional.of(rounded(String.join("-", cells), in));
            case PRODUCT -> Optional.of(rounded(String.join("*", cells), in));
            case RATIO -> Optional.of(ifBase(last, rounded(first + "/" + last, in)));
            case CHANGE -> {
                String change = rounded("(" + first + "-" + last + ")/" + last, in);
                yield Optional.of(
                        ifBase(last, "IF(" + last + "<0," + shown(Reason.NOT_APPLICABLE) + "," + change + ")"));
            }
            case RANK -> ofFew("RANK(" + first + "," + range(own, column) + ")");
            case CUMULATIVE ->
                ofFew(rounded(
                        "SUM(" + CellEncoder.letters(column) + "$" + (own.firstRow() + 1) + ":" + first + ")", in));
        };
        return formula.map(known -> ifNumbers(cells, known));
    }

    /** In a longer table each of its rows would look at too many. */
    private Optional<String> ofFew(String formula) {
        return Optional.of(formula).filter(each -> own.known().isPresent() && own.rows() <= MOST_LOOKED_AT);
    }

    private static String rounded(String formula, Expression.InRow in) {
        return in.whole() ? formula : RowsFormula.rounded(formula);
    }

    private String ifBase(String base, String formula) {
        return "IF(" + base + "=0," + shown(Reason.ZERO_DENOMINATOR) + "," + formula + ")";
    }

    private String ifNumbers(List<String> cells, String formula) {
        String all = formula;
        for (String cell : cells.reversed()) {
            all = "IF(ISNUMBER(" + cell + ")," + all + "," + reason(cell) + ")";
        }
        return all;
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
