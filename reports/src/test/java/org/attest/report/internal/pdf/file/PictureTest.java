package org.attest.report.internal.pdf.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.attest.report.style.Image;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {
    @ParameterizedTest
    @CsvSource({
        BufferedImage.TYPE_BYTE_GRAY + ", 76",
        BufferedImage.TYPE_USHORT_GRAY + ", " + 76 * 257,
        BufferedImage.TYPE_INT_RGB + ", 76"
    })
    void has_the_samples_of_its_file(int type, int sample) throws IOException {
        BufferedImage drawn = new BufferedImage(2, 1, type);
        for (int band = 0; band < drawn.getRaster().getNumBands(); band++) {
            drawn.getRaster().setSample(0, 0, band, sample);
            drawn.getRaster().setSample(1, 0, band, sample);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", png);

        assertThat(Picture.of(Image.of(png.toByteArray(), "A grey field"))
                        .image()
                        .getRawData())
                .hasSize(6)
                .containsOnly(76);
    }
}
