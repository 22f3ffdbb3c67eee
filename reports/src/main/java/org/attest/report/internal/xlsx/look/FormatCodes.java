package org.attest.report.internal.xlsx.look;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/**
 * Number format codes (ECMA-376 part 1, 18.8.31). Marks are the viewer's, months have names in the report's language, digits are
 * those of the report. Lakhs need a section for each length, and a code has three: so a negative number of more than five digits
 * is grouped by thousands.
 */
public final class FormatCodes {
    private static final String LAKHS = "3,2";

    /** Of words, between what stands for the parts of a date. */
    private static final Pattern LETTER = Pattern.compile("[^\1-\4]");

    private FormatCodes() {}

    static String of(Look look, Notation notation) {
        return look.general() ? "General" : of(look.format(), notation);
    }

    public static String of(Format format, Notation notation) {
        return switch (format) {
            case Format.Text text -> "@";
            case Format.Whole whole -> number(notation, "", 0, "");
            case Format.Ordinal ordinal -> digits(notation) + "0";
            case Format.Decimal(int places) -> number(notation, "", places, "");
            case Format.Percent(int places) -> number(notation, "", places, "%");
            case Format.Signed signed -> signed(notation, signed);
            case Format.Amount(String currency, int places) -> {
                String[] around = notation.say(Word.AMOUNT, currency, "\1").split("\1", -1);
                yield number(notation, quoted(around[0]), places, quoted(around[1]));
            }
            case Format.Day day -> date(notation, day(notation));
            case Format.Time time -> digits(notation) + "hh:mm";
            case Format.Timestamp moment -> date(notation, notation.say(Word.TIMESTAMP, day(notation), "\4"));
            case Format.Duration duration -> digits(notation) + "[h]:mm";
        };
    }

    private static String day(Notation notation) {
        return notation.say(Word.DAY, "\1", "\2", "\3");
    }

    private static String date(Notation notation, String words) {
        return "[$-" + notation.say(Word.SPREADSHEET_LANGUAGE) + "]"
                + LETTER.matcher(words)
                        .replaceAll("\\\\$0")
                        .replace("\1", "d")
                        .replace("\2", "mmmm")
                        .replace("\3", "yyyy")
                        .replace("\4", "hh:mm");
    }

    /** By sign, so not by length: lakhs are grouped by thousands. */
    private static String signed(Notation notation, Format.Signed signed) {
        String all = of(signed.of(), notation);
        String start = digits(notation);
        String number = all.substring(all.lastIndexOf(';') + 1 + start.length());
        return IntStream.of(1, -1, 0)
                .mapToObj(sign -> start + quoted(signed.before(sign, "-")) + number)
                .collect(Collectors.joining(";"));
    }

    private static String number(Notation notation, String before, int places, String behind) {
        String start = digits(notation) + before;
        String end = (places == 0 ? "" : "." + "0".repeat(places)) + behind;
        if (!notation.say(Word.GROUP_SIZES).equals(LAKHS)) {
            return start + "#,##0" + end;
        }
        // A percentage is shown a hundred times as large as it is.
        String zeros = behind.equals("%") ? "000" : "00000";
        return "[>=1" + zeros + "00]" + start + "##\\,##\\,##\\,##0" + end + ";[>=1" + zeros + "]" + start
                + "##\\,##\\,##0" + end + ";" + start + "#,##0" + end;
    }

    /** The shape of digits that are not the viewer's own: the first of the numbers in an eight-digit language. */
    private static String digits(Notation notation) {
        String language = notation.say(Word.SPREADSHEET_LANGUAGE);
        return language.length() > 4 ? "[$-" + language + "]" : "";
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : "\"" + words + "\"";
    }
}
