package org.attest.report.internal.xlsx.look;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.attest.report.document.RichText;
import org.attest.report.document.RichText.Emphasis;
import org.attest.report.internal.xlsx.encode.EscapedText;
import org.attest.report.style.Colour;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;

/** Text in several fonts within one cell, as runs (ECMA-376 part 1, 18.4.4): note markers look like links. */
public final class RunText {
    private final Theme theme;
    private boolean italic;
    private final StringBuilder runs = new StringBuilder();

    private RunText(Theme theme) {
        this.theme = theme;
    }

    /** A text in a cell of this part. */
    public static byte[] of(RichText text, CellRole part, Theme theme) {
        return new RunText(theme).add(text, part).bytes();
    }

    /** A text led by words in bold and in their tone. */
    public static byte[] of(String lead, Tone tone, RichText text, CellRole part, Theme theme) {
        Optional<Colour> colour = tone == Tone.NEUTRAL
                ? Optional.empty()
                : Optional.of(theme.of(tone).text());
        return new RunText(theme)
                .add(lead + " ", part, true, false, colour)
                .add(text, part)
                .bytes();
    }

    private RunText add(RichText text, CellRole part) {
        for (RichText.Run run : text.runs()) {
            switch (run) {
                case RichText.Words words -> {
                    boolean leads = words.target().isPresent();
                    italic = words.emphasis() == Emphasis.ITALIC;
                    add(
                            words.text(),
                            part,
                            part.isBold() || words.emphasis() == Emphasis.BOLD,
                            leads,
                            leads ? Optional.of(theme.accent()) : Optional.empty());
                    italic = false;
                }
                case RichText.Reference mark ->
                    add(mark.toString(), part, part.isBold(), true, Optional.of(theme.accent()));
            }
        }
        return this;
    }

    private RunText add(String text, CellRole part, boolean bold, boolean underlined, Optional<Colour> colour) {
        runs.append("<r><rPr>")
                .append(bold ? "<b/>" : "")
                .append(italic ? "<i/>" : "")
                .append(underlined ? "<u/>" : "");
        runs.append("<sz val=\"").append(part.points()).append("\"/>");
        colour.ifPresent(
                c -> runs.append("<color rgb=\"").append(StyleSheet.argb(c)).append("\"/>"));
        runs.append("<rFont val=\"").append(StyleSheet.FONT).append("\"/></rPr>");
        runs.append("<t xml:space=\"preserve\">")
                .append(EscapedText.escape(text))
                .append("</t></r>");
        return this;
    }

    private byte[] bytes() {
        return runs.toString().getBytes(StandardCharsets.UTF_8);
    }
}
