package org.attest.report.internal.xlsx.plan;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.attest.model.value.Reason;
import org.attest.report.document.Calculation;
import org.attest.report.internal.number.SpreadsheetNumber;

/**
 * A formula over the rows of a table, or over those that fulfil all conditions.
 *
 * @param range the rows of a column on a sheet, as the formula's own sheet names them
 * @param array whether names of groups are more than texts to SUMIFS, so that {@code =} compares them
 */
record RowsFormula(
        List<SheetPlan> pages,
        Range range,
        Function<Reason, String> shown,
        List<Integer> columns,
        List<RowCondition> conditions,
        boolean array) {
    /** Names the rows of a column. */
    @FunctionalInterface
    interface Range {
        String of(SheetPlan page, int column);
    }

    /** What numbers fulfil, and no text. */
    private static final String IS_NUMBER = "\">=-1E+307\"";

    /** Empty where there is none. */
    String of(Calculation calculation) {
        return switch (calculation) {
            case SUM -> sum(columns.getFirst(), List.of());
            case COUNT -> count(columns);
            case MEAN -> ifAny(quotient(sum(columns.getFirst(), columns), count(columns)));
            case SHARE ->
                "IF(" + sum() + "=0," + shown.apply(Reason.ZERO_DENOMINATOR) + ","
                        + quotient(sum(columns.getFirst(), List.of()), sum()) + ")";
            case RATIO -> ifAny(ifBase(base -> quotient(sum(columns.getFirst(), columns), base)));
            case CHANGE ->
                ifAny(ifBase(base -> "IF(" + base + "<0," + shown.apply(Reason.NOT_APPLICABLE) + ","
                        + quotient("(" + sum(columns.getFirst(), columns) + "-" + inBrackets(base) + ")", base) + ")"));
            case WEIGHTED_MEAN -> ifAny(ifBase(base -> quotient(each(this::products), base)));
            case MEDIAN -> ifAny(rounded(ofAll("MEDIAN")));
            case MIN -> ifAny(ofAll("MIN"));
            case MAX -> ifAny(ofAll("MAX"));
            case DISTINCT -> distinct();
        };
    }

    /** Whether it must be entered as one of arrays. */
    boolean isArray(Calculation calculation) {
        return isOfSome()
                && switch (calculation) {
                    case WEIGHTED_MEAN, MEDIAN, MIN, MAX -> true;
                    default -> array;
                };
    }

    /** How many rows hold a number in each of these columns. */
    String count(List<Integer> numbers) {
        if (!isOfSome() && numbers.size() == 1) {
            return "COUNT(" + ranges(numbers.getFirst()) + ")";
        }
        return each(page ->
                isArray() ? "SUM(" + chosen(page, "1", numbers) + ")" : "COUNTIFS(" + criteria(page, numbers) + ")");
    }

    private String sum(int column, List<Integer> numbers) {
        if (!isOfSome() && (numbers.isEmpty() || numbers.equals(List.of(column)))) {
            return sum();
        }
        return each(page -> isArray()
                ? "SUM(" + chosen(page, range.of(page, column), numbers) + ")"
                : "SUMIFS(" + range.of(page, column) + "," + criteria(page, numbers) + ")");
    }

    private String products(SheetPlan page) {
        Stream<String> factors = columns.stream().map(column -> range.of(page, column));
        return !isOfSome()
                ? "SUMPRODUCT(" + factors.collect(joining(",")) + ")"
                : "SUM(" + chosen(page, factors.collect(joining("*")), columns) + ")";
    }

    private String ofAll(String function) {
        int column = columns.getFirst();
        String numbers = !isOfSome()
                ? ranges(column)
                : pages.stream()
                        .map(page -> chosen(page, range.of(page, column), columns))
                        .collect(joining(","));
        return function + "(" + numbers + ")";
    }

    /** FREQUENCY takes one area, and neither words nor some of its rows. */
    private String distinct() {
        if (isOfSome() || pages.size() > 1) {
            return "";
        }
        String all = range.of(pages.getFirst(), columns.getFirst());
        return "SUMPRODUCT(--(FREQUENCY(" + all + "," + all + ")>0))";
    }

    private String ifAny(String formula) {
        return "IF(" + count(columns) + "=0," + shown.apply(Reason.MISSING_INPUT) + "," + formula + ")";
    }

    private String ifBase(UnaryOperator<String> formula) {
        String base = sum(columns.getLast(), columns);
        return "IF(" + base + "=0," + shown.apply(Reason.ZERO_DENOMINATOR) + "," + formula.apply(base) + ")";
    }

    private String quotient(String numerator, String denominator) {
        return rounded(inBrackets(numerator) + "/" + inBrackets(denominator));
    }

    static String rounded(String formula) {
        return "ROUND(" + formula + "," + SpreadsheetNumber.QUOTIENT_PLACES + ")";
    }

    private String inBrackets(String sum) {
        return pages.size() == 1 ? sum : "(" + sum + ")";
    }

    private boolean isArray() {
        return isOfSome() && array;
    }

    private boolean isOfSome() {
        return !conditions.isEmpty();
    }

    /** Over all rows, whatever the conditions. */
    private String sum() {
        return "SUM(" + ranges(columns.getFirst()) + ")";
    }

    private String ranges(int column) {
        return pages.stream().map(page -> range.of(page, column)).collect(joining(","));
    }

    /** What a formula gives over each sheet of a table, added up. */
    private String each(Function<SheetPlan, String> formula) {
        return pages.stream().map(formula).collect(joining("+"));
    }

    private String criteria(SheetPlan page, List<Integer> numbers) {
        Stream<String> named = conditions.stream()
                .flatMap(of -> of.criteria().stream().map(criterion -> range.of(page, of.column()) + "," + criterion));
        return Stream.concat(named, numbers.stream().map(number -> range.of(page, number) + "," + IS_NUMBER))
                .collect(joining(","));
    }

    private String chosen(SheetPlan page, String value, List<Integer> numbers) {
        String all = value;
        for (int number : numbers) {
            all = "IF(ISNUMBER(" + range.of(page, number) + ")," + all + ")";
        }
        for (RowCondition of : conditions.reversed()) {
            all = "IF(" + of.test().apply(range.of(page, of.column())) + "," + all + ")";
        }
        return all;
    }
}
