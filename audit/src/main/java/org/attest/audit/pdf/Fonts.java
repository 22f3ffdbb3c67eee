package org.attest.audit.pdf;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.openpdf.text.pdf.PdfObject;

/** Judges each font that is used, once. */
final class Fonts extends Check {
    private static final Set<String> NAMED_LETTERS =
            Set.of("WinAnsiEncoding", "MacRomanEncoding", "MacExpertEncoding", "StandardEncoding");

    /** Whose letters have known numbers. */
    private static final Set<String> CHARACTER_COLLECTIONS = Set.of("GB1", "CNS1", "Japan1", "Korea1", "KR");

    private final Set<Integer> seen = new HashSet<>();
    private final Predicate<Dict> isGood;
    private final String fault;

    private Fonts(PdfItem item, Predicate<Dict> isGood, String fault) {
        super(item);
        this.isGood = isGood;
        this.fault = fault;
    }

    /** Not met by a font whose program is not in the file; one of type 3 is its own program. */
    static Fonts embedded() {
        return new Fonts(PdfItem.FONTS_EMBEDDED, Fonts::isEmbedded, "is not embedded");
    }

    /** Not met by a font that does not tell which letters its codes are, neither by ToUnicode nor by its encoding. */
    static Fonts unicode() {
        return new Fonts(PdfItem.FONTS_UNICODE, Fonts::tellsLetters, "does not tell its letters (ToUnicode)");
    }

    @Override
    void page(Page page, Content content) {
        for (PdfObject reference : content.fonts()) {
            int number = Dict.numberOf(reference);
            if (number == 0 || seen.add(number)) {
                apply();
                Dict font = Dict.of(reference);
                if (!isGood.test(font)) {
                    add(page.where("font " + font.name("BaseFont"), reference), fault);
                }
            }
        }
    }

    private static boolean isEmbedded(Dict font) {
        Dict descriptor = program(font).dict("FontDescriptor");
        return font.name("Subtype").equals("Type3")
                || descriptor.has("FontFile")
                || descriptor.has("FontFile2")
                || descriptor.has("FontFile3");
    }

    /** Of a composite font, the one that has the letters. */
    private static Dict program(Dict font) {
        return font.list("DescendantFonts").stream().findFirst().map(Dict::of).orElse(font);
    }

    private static boolean tellsLetters(Dict font) {
        if (font.has("ToUnicode")) {
            return true;
        }
        if (font.name("Subtype").equals("Type0")) {
            return CHARACTER_COLLECTIONS.contains(
                    program(font).dict("CIDSystemInfo").text("Ordering"));
        }
        Dict encoding = font.dict("Encoding");
        return NAMED_LETTERS.contains(font.name("Encoding"))
                || NAMED_LETTERS.contains(encoding.name("BaseEncoding"))
                || encoding.has("Differences");
    }
}
