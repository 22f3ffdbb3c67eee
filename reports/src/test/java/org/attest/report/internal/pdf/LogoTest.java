package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.attest.report.document.Document;
import org.attest.report.style.Image;
import org.attest.report.style.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mark of an organisation on the cover. */
class LogoTest {
    private static final String WORDS = "Logo of the example unit";

    /** Green on the left; on the right nothing, where the format knows that. */
    private static byte[] image(String format, int width, int height) {
        boolean transparent = format.equals("png");
        BufferedImage image = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        if (!transparent) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.setColor(new Color(0, 128, 0));
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(image, format, out)).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Document with(byte[] image) {
        return Documents.themed(Theme.OFFICIAL.logo(Image.of(image, WORDS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void stands_on_the_cover_in_its_colours_and_white_where_it_shines_through(String format) throws IOException {
        try (ReadPdf pdf = ReadPdf.of(with(image(format, 300, 100)))) {
            BufferedImage page = new PDFRenderer(pdf.pdf()).renderImageWithDPI(0, 72);
            // 60 mm wide and 20 mm high, from the upper right corner of the text.
            Color left = new Color(page.getRGB(595 - 62 - 120, 62 + 28));
            Color right = new Color(page.getRGB(595 - 62 - 40, 62 + 28));
            assertThat(left.getGreen() - left.getRed()).isGreaterThan(100);
            assertThat(right).isEqualTo(Color.WHITE);
        }
    }

    @Test
    void says_its_words_to_those_who_cannot_see_it() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(with(image("png", 30, 10)))) {
            PDStructureElement figure = figure(pdf.pdf().getDocumentCatalog().getStructureTreeRoot())
                    .orElseThrow();
            assertThat(figure.getAlternateDescription()).isEqualTo(WORDS);
            assertThat(figure.getAttributes().getObject(0).toString()).contains("BBox");
        }
    }

    private static Optional<PDStructureElement> figure(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> kid.getStructureType().equals("Figure") ? Stream.of(kid) : figure(kid).stream())
                .findFirst();
    }

    @Test
    void gives_the_same_bytes_again() {
        byte[] image = image("png", 300, 100);
        assertThat(ReadPdf.bytes(with(image))).isEqualTo(ReadPdf.bytes(with(image)));
    }

    @Test
    void refuses_what_is_no_picture() {
        assertRefused("Not a picture".getBytes(StandardCharsets.US_ASCII), "cannot be read, must be PNG or JPEG");
        assertRefused(image("gif", 30, 10), "cannot be read, must be PNG or JPEG");
        assertRefused("\0\0\0\30ftypheic".getBytes(StandardCharsets.US_ASCII), "cannot be read, must be PNG or JPEG");
    }

    @Test
    void stands_in_the_head_of_each_page_beside_the_title_as_one_picture() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(with(image("png", 300, 100)))) {
            BufferedImage page = new PDFRenderer(pdf.pdf()).renderImageWithDPI(1, 72);
            // 22.5 mm wide and 7.5 mm high, above the rule.
            Color mark = new Color(page.getRGB(62 + 8, 46 - 3 - 8));
            assertThat(mark.getGreen() - mark.getRed()).isGreaterThan(100);
            assertThat(pictures(pdf, 1)).isEqualTo(pictures(pdf, 0)).hasSize(1);
        }
    }

    private static Set<COSBase> pictures(ReadPdf pdf, int page) throws IOException {
        PDResources resources = pdf.pdf().getPage(page).getResources();
        Set<COSBase> pictures = new HashSet<>();
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                pictures.add(resources.getXObject(name).getCOSObject());
            }
        }
        return pictures;
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void refuses_a_picture_of_which_a_part_is_missing(String format) {
        byte[] whole = image(format, 300, 100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Image.of(Arrays.copyOf(whole, 40), WORDS))
                .withMessageStartingWith("picture is broken, must be a PNG or JPEG file: ");
    }

    @Test
    void refuses_a_picture_of_too_many_pixels() {
        assertRefused(image("png", 4001, 4000), "has 4001 x 4000 pixels, must have at most 16000000 in all");
    }

    private static void assertRefused(byte[] image, String what) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Image.of(image, WORDS))
                .withMessage("picture " + what);
    }

    @Test
    void refuses_a_picture_without_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Image.of(new byte[0], " "))
                .withMessage("picture has no alternative text, must have one such as \"Logo of the ministry\"");
    }
}
