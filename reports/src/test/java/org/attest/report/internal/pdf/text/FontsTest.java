package org.attest.report.internal.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.attest.report.pdf.Fonts;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {
    private static final int LENGTH_OF_ENTRY = 16;

    private static byte[] font(String resource) {
        try (InputStream in = Objects.requireNonNull(FontsTest.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ByteBuffer latin() {
        return ByteBuffer.wrap(font("fonts/NotoSans-Regular.ttf"));
    }

    /** Where the font's list of tables names this one. */
    private static int entry(ByteBuffer font, String table) {
        for (int at = 12; ; at += LENGTH_OF_ENTRY) {
            byte[] tag = new byte[4];
            font.get(at, tag);
            if (new String(tag, StandardCharsets.ISO_8859_1).equals(table)) {
                return at;
            }
        }
    }

    private static ByteBuffer without(String table) {
        ByteBuffer font = latin();
        return font.put(entry(font, table), (byte) '?');
    }

    private static void assertRefused(byte[] font, String message) {
        assertThatThrownBy(() -> FontSet.of(Fonts.standard().with("own.ttf", font)))
                .isInstanceOf(RenderException.class)
                .hasMessage("font \"own.ttf\": " + message);
    }

    @Test
    void asks_an_added_font_before_those_on_the_class_path() {
        Fonts own = Fonts.standard().with("own.ttf", font("/org/attest/fonts/NotoSansThai-Bold.ttf"));
        assertThat(fontsOf(Fonts.standard(), "ก")).containsExactly("NotoSansThai-Regular.ttf");
        assertThat(fontsOf(own, "ก")).containsExactly("own.ttf");
        assertThat(fontsOf(own, "a")).containsExactly("NotoSans-Regular.ttf");
    }

    @Test
    void takes_a_font_from_a_file_and_its_bold_face_from_another(@TempDir Path folder) throws IOException {
        Path regular = Files.write(folder.resolve("a.ttf"), font("/org/attest/fonts/NotoSansThai-Regular.ttf"));
        Path bold = Files.write(folder.resolve("b.ttf"), font("/org/attest/fonts/NotoSansThai-Bold.ttf"));
        Fonts both = Fonts.standard().with(regular, bold);
        assertThat(names(FontSet.of(both).shape(Face.REGULAR, "ก", false))).containsExactly("a.ttf");
        assertThat(names(FontSet.of(both).shape(Face.BOLD, "ก", false))).containsExactly("b.ttf");
        assertThat(names(FontSet.of(Fonts.standard().with(regular)).shape(Face.BOLD, "ก", false)))
                .containsExactly("a.ttf");
        assertThat(names(FontSet.of(Fonts.standard().basedOn(bold, bold, bold)).shape(Face.REGULAR, "ก", false)))
                .containsExactly("b.ttf");
    }

    @Test
    void keeps_marks_and_joiners_with_their_base() {
        assertThat(fontsOf(Fonts.standard(), "e\u0301")).containsExactly("NotoSans-Regular.ttf");
        List<GlyphRun> runs = FontSet.of(Fonts.standard()).shape(Face.REGULAR, "می\u200Cخواهم", true);
        assertThat(runs).extracting(GlyphRun::text).containsExactly("می\u200Cخواهم");
        assertThat(runs.getFirst().glyphs()).hasSizeGreaterThan(6);
    }

    @Test
    void splits_a_text_by_font_and_keeps_blanks_with_what_is_before_them() {
        assertThat(FontSet.of(Fonts.standard()).shape(Face.REGULAR, "Act আইন, ২০১২ of", false))
                .extracting(GlyphRun::text)
                .containsExactly("Act ", "আইন", ", ", "২০১২ ", "of");
    }

    @Test
    void knows_the_language_of_a_script_unless_it_is_the_documents_own() {
        Languages usual = FontSet.of(Fonts.standard()).languages();
        assertThat(usual.of(UnicodeScript.BENGALI, Locale.UK)).contains(Locale.of("bn"));
        assertThat(usual.of(UnicodeScript.BENGALI, Locale.of("bn", "BD"))).isEmpty();
        assertThat(usual.of(UnicodeScript.LATIN, Locale.of("bn"))).isEmpty();
        Fonts dari = Fonts.standard().speaking(UnicodeScript.ARABIC, Locale.of("prs"));
        assertThat(FontSet.of(dari).languages().of(UnicodeScript.ARABIC, Locale.UK))
                .contains(Locale.of("prs"));
        assertThat(usual.of(UnicodeScript.ARABIC, Locale.UK)).contains(Locale.of("ar"));
    }

    @Test
    void refuses_what_is_no_font() {
        assertRefused("no font at all".getBytes(StandardCharsets.UTF_8), "is no TrueType font, must be one (.ttf)");
        assertRefused(new byte[0], "is no TrueType font, must be one (.ttf)");
    }

    @Test
    void refuses_a_collection() {
        assertRefused(
                latin().putInt(0, 0x74746366).array(),
                "is a collection of fonts (.ttc), must be a single TrueType font (.ttf)");
    }

    @Test
    void refuses_a_font_without_outlines_that_can_be_cut_down() {
        String what = "has no TrueType outlines, must have the tables glyf and loca (CFF outlines are not supported)";
        assertRefused(latin().putInt(0, 0x4F54544F).array(), what);
        assertRefused(without("glyf").array(), what);
        assertRefused(without("loca").array(), what);
    }

    /** A font that says so of its embedding. */
    private static byte[] licensed(int type) {
        ByteBuffer font = ByteBuffer.wrap(font("/org/attest/fonts/NotoSansThai-Bold.ttf"));
        return font.putShort(font.getInt(entry(font, "OS/2") + 8) + 8, (short) type)
                .array();
    }

    /** Restricted licence, no subsetting, bitmaps only; each alone and beside a permission. */
    @ParameterizedTest
    @ValueSource(ints = {0x0002, 0x0100, 0x0200, 0x0104, 0x0208})
    void refuses_a_font_that_may_not_be_embedded_in_part(int type) {
        assertRefused(
                licensed(type), "may not be embedded in part (its fsType is " + type + "), must be a font that may");
    }

    /** Installable, for preview and print, for editing. */
    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x0004, 0x0008})
    void takes_a_font_that_may_be_embedded(int type) {
        assertThat(fontsOf(Fonts.standard().with("own.ttf", licensed(type)), "ก"))
                .containsExactly("own.ttf");
    }

    @Test
    void refuses_a_broken_font() {
        byte[] whole = font("fonts/NotoSans-Regular.ttf");
        assertRefused(Arrays.copyOf(whole, 2000), "is broken: a table ends too early, must be a whole TrueType font");
        assertRefused(without("hmtx").array(), "has no table hmtx, must have one");
        assertRefused(
                without("name").array(),
                "is broken: Table 'name' does not exist in font.ttf, must be a whole TrueType font");
    }

    @Test
    void refuses_a_font_that_has_no_unicode() {
        byte[] bytes = font("fonts/NotoSans-Regular.ttf");
        ByteBuffer font = ByteBuffer.wrap(bytes);
        int map = font.getInt(entry(font, "cmap") + 8);
        for (int i = 0; i < font.getShort(map + 2); i++) {
            font.putShort(map + 4 + 8 * i, (short) 1);
        }
        assertRefused(bytes, "has no Unicode character map, must have one");
    }

    @Test
    void refuses_a_file_that_is_not_there(@TempDir Path folder) {
        Path missing = folder.resolve("missing.ttf");
        assertThatThrownBy(() -> Fonts.standard().with(missing))
                .isInstanceOf(RenderException.class)
                .hasMessage("font \"missing.ttf\": cannot be read, must be a file that can "
                        + "(java.nio.file.NoSuchFileException: " + missing + ")");
    }

    private static List<String> fontsOf(Fonts fonts, String text) {
        return names(FontSet.of(fonts).shape(Face.REGULAR, text, false));
    }

    private static List<String> names(List<GlyphRun> runs) {
        return runs.stream().map(run -> run.font().name()).toList();
    }
}
