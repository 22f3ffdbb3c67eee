package org.attest.intake.internal.kind;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads years that begin in another month than January, which only those who count so know, and quarters: {@code 2022/23} from
 * April on is {@code 2022-04/2023-03}.
 *
 * @param first the month in which they begin; empty when nobody said so
 * @param isNamedByEnd whether one that is called by one number ends in that year; empty likewise
 */
public record FiscalYears(Optional<Month> first, Optional<Boolean> isNamedByEnd) {
    static final FiscalYears NONE = new FiscalYears(Optional.empty(), Optional.empty());

    private static final Pattern QUARTER_FIRST = Pattern.compile("(?i)^(Q[1-4])[-/ ]?(.+)$");
    private static final Pattern SHAPE =
            Pattern.compile("(?i)(FY ?)?(\\d{4})(?: ?[-/–—] ?(\\d{2}|\\d{4}))?(?:[-/ ]?Q([1-4]))?");

    /** As the model writes a year, a month, and a period of two years. */
    private static final Pattern OF_MODEL = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])|/\\d{4})?");

    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_QUARTER = 3;

    /** A period of the model as no fiscal year is written: {@code 2010-11/2010-11} and {@code 2022..2023}. */
    static String unmistakable(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!OF_MODEL.matcher(text).matches() || !parts.matches() || parts.group(3) == null) {
            return text;
        }
        boolean isNext = Integer.toString(Integer.parseInt(parts.group(2)) + 1).endsWith(parts.group(3));
        return !isNext ? text : text.indexOf('/') < 0 ? text + "/" + text : text.replace("/", "..");
    }

    /** The period in EDTF, if it is of these; {@link IllegalArgumentException} when nobody can say which. */
    Optional<String> read(String text) {
        Matcher parts = SHAPE.matcher(QUARTER_FIRST.matcher(text).replaceFirst("$2$1"));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(2));
        String next = parts.group(3);
        boolean isPair = next != null;
        boolean isOfCalendar = !isPair && first.map(Month.JANUARY::equals).orElse(parts.group(1) == null);
        boolean isOfModel = OF_MODEL.matcher(text).matches();
        if (isPair ? !Integer.toString(year + 1).endsWith(next) : isOfCalendar && isOfModel) {
            return Optional.empty();
        }
        if (!isOfCalendar && first.isEmpty()) {
            String other = text.indexOf('/') < 0 ? "a month" : "two years";
            throw new IllegalArgumentException((isOfModel ? "may be " + other + " or" : "looks like")
                    + " a fiscal year, must have its first month in the mapping, such as"
                    + " \"fiscalYearFrom\": \"april\", or be a period such as 2022-04/2023-03"
                    + (isOfModel ? "; as " + other + " it is " + unmistakable(text) : ""));
        }
        if (!isOfCalendar && !isPair && isNamedByEnd.isEmpty()) {
            throw new IllegalArgumentException(
                    "may be of the calendar, or of the fiscal year that begins or ends then, must be"
                            + " written like 2022/23 or 2022-01/2022-12, or the mapping must have \"fiscalYearNamedBy\":"
                            + " \"start\" or \"end\"");
        }
        boolean isBefore = !isOfCalendar && !isPair && isNamedByEnd.orElse(false);
        YearMonth from = YearMonth.of(isBefore ? year - 1 : year, first.orElse(Month.JANUARY));
        int months = MONTHS_OF_YEAR;
        if (parts.group(4) != null) {
            months = MONTHS_OF_QUARTER;
            from = from.plusMonths((Integer.parseInt(parts.group(4)) - 1) * (long) months);
        }
        return Optional.of(from + "/" + from.plusMonths(months - 1));
    }
}
