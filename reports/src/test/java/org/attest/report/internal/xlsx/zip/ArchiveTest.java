package org.attest.report.internal.xlsx.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.attest.report.internal.deflate.Bytes;
import org.attest.report.xlsx.Compression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchiveTest {
    private static final byte[] TEXT =
            "The figures attest their sources. ".repeat(20).getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOISE = Bytes.random(new Random(1), 700_000);
    private static final byte[] SHEET = Bytes.sheet(new Random(2), 900_000);

    @TempDir
    Path folder;

    private static byte[] archive(Compression compression) {
        return Archives.write(compression, 1, archive -> {
            archive.add("[Content_Types].xml", TEXT);
            archive.add("empty", new byte[0]);
            Archives.stream(archive.open("xl/worksheets/sheet1.xml", true), SHEET, EntryOutput.BLOCK);
            archive.add("Übersicht €.bin", NOISE);
            Archives.stream(archive.open("nothing", false), new byte[0], 1);
        });
    }

    private static void assertHolds(Map<String, byte[]> entries) {
        assertThat(entries)
                .containsOnlyKeys(
                        "[Content_Types].xml", "empty", "xl/worksheets/sheet1.xml", "Übersicht €.bin", "nothing");
        assertThat(entries).containsEntry("[Content_Types].xml", TEXT).containsEntry("empty", new byte[0]);
        assertThat(Arrays.equals(entries.get("xl/worksheets/sheet1.xml"), SHEET))
                .isTrue();
        assertThat(Arrays.equals(entries.get("Übersicht €.bin"), NOISE)).isTrue();
        assertThat(entries).containsEntry("nothing", new byte[0]);
    }

    @ParameterizedTest
    @EnumSource
    void is_read_by_the_jdk_from_the_front(Compression compression) throws IOException {
        assertHolds(Archives.read(archive(compression)));
    }

    @Test
    void is_read_by_the_jdk_from_the_directory() throws IOException {
        Path file = Files.write(folder.resolve("a.zip"), archive(Compression.FAST));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    assertThat(in.readAllBytes()).hasSize((int) entry.getSize());
                }
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                assertThat(entry.getExtra()).isNull();
            }
            assertThat(zip.size()).isEqualTo(5);
        }
    }

    @Test
    void is_read_by_unzip() throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("a.zip"), archive(Compression.FAST));
        Process unzip;
        try {
            unzip = new ProcessBuilder("unzip", "-tqq", file.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return; // It is not on this machine.
        }
        assertThat(new String(unzip.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(unzip.waitFor()).isZero();
    }

    @Test
    void tells_in_the_first_bytes_what_is_streamed_and_what_may_be_huge() {
        byte[] plain = Archives.write(Compression.FAST, 0, archive -> archive.add("a", TEXT));
        assertThat(Arrays.copyOf(plain, 14)).containsExactly('P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0);
        byte[] streamed =
                Archives.write(Compression.FAST, 0, archive -> Archives.stream(archive.open("a", false), TEXT, 999));
        assertThat(Arrays.copyOf(streamed, 8)).containsExactly('P', 'K', 3, 4, 20, 0, 8, 0);
        byte[] huge =
                Archives.write(Compression.FAST, 0, archive -> Archives.stream(archive.open("a", true), TEXT, 999));
        assertThat(Arrays.copyOf(huge, 8)).containsExactly('P', 'K', 3, 4, 45, 0, 8, 0);
        byte[] named = Archives.write(Compression.FAST, 0, archive -> archive.add("é", TEXT));
        assertThat(Arrays.copyOf(named, 8)).containsExactly('P', 'K', 3, 4, 20, 0, 0, 8);
    }

    @Test
    void is_read_without_any_entry() throws IOException {
        byte[] empty = Archives.write(Compression.FAST, 0, archive -> {});
        assertThat(empty).hasSize(22);
        assertThat(Archives.read(empty)).isEmpty();
    }

    @Test
    void holds_more_entries_than_two_bytes_count() throws IOException {
        byte[] bytes = Archives.write(Compression.FAST, 0, archive -> {
            for (int i = 0; i < 65_536; i++) {
                archive.add("part" + i, new byte[] {(byte) i});
            }
        });
        Path file = Files.write(folder.resolve("many.zip"), bytes);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(65_536);
            assertThat(zip.getInputStream(zip.getEntry("part65535")).readAllBytes())
                    .containsExactly((byte) 65_535);
        }
    }

    @Test
    void does_not_close_the_stream() {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        Archives.Content content = archive -> archive.add("a", TEXT);
        assertThat(Archives.write(Compression.FAST, 0, content)).isNotEmpty();
        try (Archive archive = new Archive(out, Compression.FAST, 0)) {
            content.write(archive);
            archive.finish();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(out.toByteArray()).isEqualTo(Archives.write(Compression.FAST, 0, content));
    }

    @Test
    void refuses_a_name_twice() {
        assertThatThrownBy(() -> Archives.write(Compression.FAST, 0, archive -> {
                    archive.add("a", TEXT);
                    archive.open("a", false);
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entry \"a\": stands twice, must be unique in its archive");
    }

    @Test
    void refuses_a_name_that_is_too_long() {
        assertThatThrownBy(() -> Archives.write(Compression.FAST, 0, archive -> archive.add("x".repeat(65_536), TEXT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entry: name has 65536 bytes, must have at most 65535");
    }

    @Test
    void refuses_fewer_workers_than_none() {
        assertThatThrownBy(() -> Archives.write(Compression.FAST, -1, archive -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("archive: has -1 workers, must have 0 or more");
    }

    @Test
    void refuses_another_entry_while_one_is_open() {
        assertThatThrownBy(() -> Archives.write(Compression.FAST, 0, archive -> {
                    archive.open("a", false);
                    archive.add("b", TEXT);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("archive: cannot add \"b\" while entry \"a\" is not complete");
        assertThatThrownBy(() -> Archives.write(Compression.FAST, 0, archive -> archive.open("a", false)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("archive: cannot finish while entry \"a\" is not complete");
    }

    @Test
    void refuses_anything_after_its_end() {
        assertThatThrownBy(() -> Archives.write(Compression.FAST, 0, archive -> {
                    archive.finish();
                    archive.add("b", TEXT);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("archive: cannot add \"b\" after its end");
    }
}
