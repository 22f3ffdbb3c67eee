package org.attest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final Columns<String> C = Columns.of(String.class);
    private static final TextColumn<String> NAME = C.text("Name", name -> name);
    private static final Table<String> NAMES =
            Table.of("names", t -> t.columns(NAME).rowKey(NAME));

    private static final Report<List<String>> REPORT =
            Report.of("names", 1, Locale.ENGLISH, r -> r.section("Names", s -> s.table(NAMES, (d, e) -> d)));

    @TempDir
    private Path folder;

    private static Reports<List<String>> bound(String... names) {
        return Reports.bind(REPORT, List.of(names), Edition.of(LocalDate.of(2024, 3, 31), "Secretariat"));
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void tells_what_it_has_written() throws Exception {
        Result result = bound("Dhaka", "Khulna")
                .write(Target.xlsx(folder.resolve("a.xlsx")), Target.pdf(folder.resolve("a.pdf")));

        assertThat(result.rows()).isEqualTo(2);
        assertThat(files()).containsExactly("a.pdf", "a.xlsx");
        for (Result.Written written : result.files()) {
            byte[] bytes = Files.readAllBytes(written.path());
            assertThat(written.bytes()).isEqualTo(bytes.length);
            assertThat(written.sha256()).isEqualTo(sha256(bytes));
        }
    }

    @Test
    void tells_how_many_rows_it_has_drawn_of_a_stream() {
        Report<Integer> register = Report.bare(
                "register",
                1,
                Locale.ENGLISH,
                NAMES,
                (count, e) -> IntStream.range(0, count).mapToObj(i -> "Name " + i));
        Result result = Reports.bind(register, 300, Edition.of(LocalDate.of(2024, 3, 31), "Secretariat"))
                .write(Target.pdf(folder.resolve("a.pdf")));
        assertThat(result.rows()).isEqualTo(300);
    }

    @Test
    void writes_the_same_bytes_to_a_stream_as_to_a_file() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        bound("Dhaka").write(Target.xlsx(stream), Target.xlsx(folder.resolve("a.xlsx")));
        assertThat(stream.toByteArray()).isEqualTo(Files.readAllBytes(folder.resolve("a.xlsx")));
    }

    @Test
    void leaves_all_old_files_when_one_format_cannot_hold_the_report() throws IOException {
        Files.writeString(folder.resolve("a.xlsx"), "old");
        // No font on the class path has this character, so the PDF fails after the workbook is complete.
        Reports<List<String>> unprintable = bound("\u4e2d");

        assertThatThrownBy(() ->
                        unprintable.write(Target.xlsx(folder.resolve("a.xlsx")), Target.pdf(folder.resolve("a.pdf"))))
                .isInstanceOf(RenderException.class);
        assertThat(files()).containsExactly("a.xlsx");
        assertThat(folder.resolve("a.xlsx")).hasContent("old");
    }

    @Test
    void leaves_all_old_files_when_a_stream_fails_half_way() throws IOException {
        Files.writeString(folder.resolve("a.xlsx"), "old");
        OutputStream full = new OutputStream() {
            private int left = 2_000;

            @Override
            public void write(int b) throws IOException {
                if (left-- == 0) {
                    throw new IOException("no space left");
                }
            }
        };

        assertThatThrownBy(() -> bound("Dhaka").write(Target.xlsx(folder.resolve("a.xlsx")), Target.xlsx(full)))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"names\" > stream 1: workbook could not be written: no space left");
        assertThat(files()).containsExactly("a.xlsx");
        assertThat(folder.resolve("a.xlsx")).hasContent("old");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writes_the_file_behind_a_link_and_leaves_devices_as_they_are() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), file);

        Result result = bound("Dhaka").write(Target.xlsx(link));

        assertThat(link).isSymbolicLink();
        assertThat(Files.size(file)).isEqualTo(result.files().getFirst().bytes());
        assertThat(result.files().getFirst().path()).isEqualTo(link);
        assertThatThrownBy(() -> bound("Dhaka").write(Target.xlsx(Path.of("/dev/null"))))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"names\": /dev/null: is a device or the like, must be a file");
    }

    @Test
    void refuses_one_file_twice_before_anything_is_written() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "old");
        Path around = Files.createDirectory(folder.resolve("sub")).resolve("../a.xlsx");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        assertThatThrownBy(() -> bound("Dhaka").write(Target.xlsx(stream), Target.xlsx(file), Target.pdf(around)))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"names\": " + around + ": is the same file as " + file + ", must be given once");
        assertThat(stream.size()).isZero();
        assertThat(files()).containsExactly("a.xlsx", "sub");
        assertThat(file).hasContent("old");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keeps_the_permissions_of_a_file_that_is_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        bound("Dhaka").write(Target.xlsx(file));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void of_two_threads_that_write_one_file_each_tells_of_its_own_bytes_and_the_last_one_wins_whole() throws Exception {
        Path file = folder.resolve("a.xlsx");
        List<Reports<List<String>>> writers = List.of(bound("Dhaka"), bound("Khulna", "Sylhet"));
        List<String> right = new ArrayList<>();
        for (Reports<List<String>> writer : writers) {
            right.add(sha256(Files.readAllBytes(
                    writer.write(Target.xlsx(file)).files().getFirst().path())));
        }
        assertThat(right).doesNotHaveDuplicates();

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 200; round++) {
                List<Future<Result>> results = threads.invokeAll(writers.stream()
                        .map(writer -> (Callable<Result>) () -> writer.write(Target.xlsx(file)))
                        .toList());
                assertThat(results)
                        .extracting(result -> result.get().files().getFirst().sha256())
                        .isEqualTo(right);
                assertThat(sha256(Files.readAllBytes(file))).isIn(right);
            }
        }
        assertThat(files()).containsExactly("a.xlsx");
    }

    @Test
    void says_which_file_stands_in_the_way() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> bound("Dhaka").write(Target.xlsx(file.resolve("a.xlsx"))))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"names\": " + file + ": is in the way, must be a folder");
        assertThatThrownBy(() -> bound("Dhaka").write(Target.pdf(folder)))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"names\": " + folder + ": is a folder, must be a file");
    }
}
