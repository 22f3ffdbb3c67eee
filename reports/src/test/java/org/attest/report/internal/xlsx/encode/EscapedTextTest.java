package org.attest.report.internal.xlsx.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
    @ParameterizedTest
    @CsvSource({
        "a & b < c > d, a &amp; b &lt; c &gt; d",
        "\uFFFE\uFFFF, _xFFFE__xFFFF_",
        "_x0041_, _x005F_x0041_",
        "_xabCD_, _x005F_xabCD_",
        "__x0041__x0041_, __x005F_x0041__x005F_x0041_",
        "_x0041, _x0041",
        "_x004G_, _x004G_",
        "_X0041_, _X0041_",
        "_x００４１_, _x００４１_",
        "é€😀\uFFFD, é€😀\uFFFD",
        "\u007F\u0085\u2028, \u007F\u0085\u2028",
        "\"', \"'",
    })
    void is_escaped_as_the_format_asks(String text, String escaped) {
        assertThat(EscapedText.escape(text)).isEqualTo(escaped);
    }

    @Test
    void escapes_what_xml_cannot_hold() {
        assertThat(EscapedText.escape("\u0000\u0001\u001F")).isEqualTo("_x0000__x0001__x001F_");
        assertThat(EscapedText.escape("a\rb")).isEqualTo("a_x000D_b");
    }

    @Test
    void keeps_tabs_and_line_feeds() {
        assertThat(EscapedText.escape("a\tb\nc")).isEqualTo("a\tb\nc");
        assertThat(EscapedText.escapeAttribute("a\tb\nc\rd \"e\" & _x0009_"))
                .isEqualTo("a&#9;b&#10;c&#13;d &#34;e&#34; &amp; _x005F_x0009_");
    }

    @Test
    void reads_back_as_it_was() throws XMLStreamException {
        Random random = new Random(1);
        for (int i = 0; i < 3_000; i++) {
            String text = Texts.hostile(random, random.nextInt(200));
            assertThat(Texts.decode(Texts.parse("<t>" + EscapedText.escape(text) + "</t>")))
                    .isEqualTo(text);
            assertThat(Texts.decode(Texts.parseAttribute("<t a=\"" + EscapedText.escapeAttribute(text) + "\"/>")))
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab\uD83D", "ab\uDE00c", "ab\uD83D\uD83D\uDE00", "ab\uDE00\uD83D"})
    void refuses_half_a_pair(String text) {
        assertThatThrownBy(() -> EscapedText.escape(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text: holds half a surrogate pair at 2, must be whole Unicode characters");
        assertThatThrownBy(() -> EscapedText.escapeAttribute(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text: holds half a surrogate pair at 2, must be whole Unicode characters");
    }
}
