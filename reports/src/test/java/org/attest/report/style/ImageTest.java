package org.attest.report.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures are kept without what their files say beside their pixels. */
class ImageTest {
    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int x = 0; x < 120; x++) {
            graphics.setColor(new Color(x * 2, 255 - x * 2, (x * 37) % 256));
            graphics.drawLine(x, 0, 119 - x, 59);
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static byte[] with(byte[] image, int at, byte[]... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(image, 0, at);
        for (byte[] part : more) {
            out.writeBytes(part);
        }
        out.write(image, at, image.length - at);
        return out.toByteArray();
    }

    private static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        byte[] head = {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length};
        return with(content, 0, head);
    }

    /** A TIFF header with one entry, in the order of Intel. */
    private static byte[] exif(int orientation) {
        byte[] text = "Exif\0\0II*\0\10\0\0\0\1\0\22\1\3\0\1\0\0\0?\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        text[text.length - 4] = (byte) orientation;
        return text;
    }

    private static boolean holds(byte[] bytes, String words) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(words);
    }

    @Test
    void a_photo_does_not_say_where_it_was_taken() throws IOException {
        byte[] bare = picture("jpg");
        byte[] said = with(
                bare,
                2,
                segment(0xE1, exif(1)),
                segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<gps>23.7</gps>".getBytes(StandardCharsets.US_ASCII)),
                segment(0xFE, "by somebody".getBytes(StandardCharsets.US_ASCII)));
        byte[] behind = with(said, said.length, "a second picture".getBytes(StandardCharsets.US_ASCII));

        byte[] kept = Image.of(behind, "A photo").image();

        assertThat(kept).isEqualTo(bare);
        assertThat(holds(behind, "gps")).isTrue();
    }

    @Test
    void a_drawing_loses_all_but_its_pixels() throws IOException {
        byte[] bare = picture("png");
        byte[] text = "\0\0\0\13tEXtAuthor\0Anna....".getBytes(StandardCharsets.ISO_8859_1);

        byte[] kept = Image.of(with(bare, 33, text), "A drawing").image();

        assertThat(holds(kept, "Anna")).isFalse();
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(bare));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(after.getRGB(17, 31)).isEqualTo(before.getRGB(17, 31));
    }

    @Test
    void is_as_wide_as_its_resolution_says_and_there_is_room_for() throws IOException {
        byte[] bare = picture("png");
        // 10,000 pixels in a metre; CRC-32 of the chunk.
        byte[] chunk = {0, 0, 0, 9, 'p', 'H', 'Y', 's', 0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10, 1, 0, 0, 0, 0};
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(chunk, 4, 13);
        for (int i = 0; i < 4; i++) {
            chunk[17 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
        }
        assertThat(Image.of(bare, "A drawing").widthInMm(170)).isEqualTo(120 * 25.4 / 96, within(1e-9));
        assertThat(Image.of(with(bare, 33, chunk), "A drawing").widthInMm(170)).isEqualTo(12, within(1e-6));
        assertThat(Image.of(bare, "A drawing").widthInMm(20)).isEqualTo(20);
    }

    @Test
    void a_picture_that_would_lie_on_its_side_is_refused() throws IOException {
        byte[] turned = with(picture("jpg"), 2, segment(0xE1, exif(6)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Image.of(turned, "A photo"))
                .withMessage("picture is to be turned (Exif orientation 6), must be stored upright,"
                        + " as it is by programs that turn pictures");
    }

    @Test
    void a_picture_for_printers_is_refused() throws IOException {
        byte[] photo = picture("jpg");
        int frame = 0;
        while ((photo[frame] & 0xFF) != 0xFF || (photo[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        photo[frame + 9] = 4;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Image.of(photo, "A photo"))
                .withMessage("picture is in CMYK, must be in RGB or in grey");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void whatever_its_end_is_missing_is_broken(String format) throws IOException {
        byte[] whole = picture(format);
        for (int length = 24; length < whole.length; length += 37) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Image.of(part, "A photo"))
                    .withMessageStartingWith("picture is broken, must be a PNG or JPEG file: ");
        }
    }

    @Test
    void a_file_is_read(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("photo.jpg"), picture("jpg"));
        Image image = Image.of(file, "A photo");
        assertThat(image.width() + " x " + image.height() + " " + image.isPng()).isEqualTo("120 x 60 false");
    }
}
