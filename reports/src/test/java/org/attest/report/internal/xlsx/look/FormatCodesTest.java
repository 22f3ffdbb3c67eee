package org.attest.report.internal.xlsx.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.poi.ss.format.CellFormat;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatCodesTest {
    private static final Notation BANGLA = Notation.of("bn-BD");

    private static String code(Format format, String tag) {
        return FormatCodes.of(format, Notation.of(tag));
    }

    @Test
    void days_stand_as_the_language_writes_them() {
        assertThat(code(Format.day(), "en-GB")).isEqualTo("[$-809]d\\ mmmm\\ yyyy");
        assertThat(code(Format.day(), "en-US")).isEqualTo("[$-409]mmmm\\ d\\,\\ yyyy");
        assertThat(code(Format.day(), "bn-BD-u-nu-beng")).isEqualTo("[$-5000845]d\\ mmmm\\ yyyy");
    }

    @Test
    void numbers_are_in_groups_of_three_or_in_lakhs() {
        assertThat(code(Format.whole(), "en-GB")).isEqualTo("#,##0");
        assertThat(code(new Format.Amount("BDT", 2), "en-GB")).isEqualTo("\"BDT \"#,##0.00");
        assertThat(code(Format.whole(), "bn-BD"))
                .isEqualTo("[>=10000000]##\\,##\\,##\\,##0;[>=100000]##\\,##\\,##0;#,##0");
        assertThat(code(new Format.Percent(1), "bn-BD-u-nu-beng"))
                .isEqualTo("[>=100000][$-5000845]##\\,##\\,##\\,##0.0%;[>=1000][$-5000845]##\\,##\\,##0.0%;"
                        + "[$-5000845]#,##0.0%");
    }

    @Test
    void changes_have_a_sign_in_both_files() {
        Format change = new Format.Signed(new Format.Percent(1), false);
        assertThat(code(change, "en-GB")).isEqualTo("\"+\"#,##0.0%;\"-\"#,##0.0%;#,##0.0%");
        assertThat(code(change, "bn-BD-u-nu-beng"))
                .isEqualTo("[$-5000845]\"+\"#,##0.0%;[$-5000845]\"-\"#,##0.0%;[$-5000845]#,##0.0%");
        Notation notation = new Notation(Locale.UK);
        assertThat(notation.print(0.3833, change)).isEqualTo("+38.3 %");
        assertThat(notation.print(-0.04, change)).isEqualTo("-4.0 %");
        assertThat(notation.print(0, change)).isEqualTo("0.0 %");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 999, 1_000, 99_999, 100_000, 1_234_567, 12_345_678, 999_999_999, -5, -99_999})
    void cells_show_what_the_pdf_prints(long number) {
        assertThat(CellFormat.getInstance(Locale.ENGLISH, FormatCodes.of(Format.whole(), BANGLA))
                        .apply(number)
                        .text)
                .isEqualTo(BANGLA.print(number));
    }
}
