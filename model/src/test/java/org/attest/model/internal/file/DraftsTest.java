package org.attest.model.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.model.internal.file.Folder.files;
import static org.attest.model.internal.file.Folder.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    @TempDir
    private Path folder;

    /** Writes the name of each target into it, and moves nothing yet. */
    private static Drafts written(Path... targets) throws IOException {
        Drafts drafts = Drafts.of(List.of(targets));
        for (Path target : targets) {
            try (OutputStream out = drafts.next()) {
                text("new " + target.getFileName()).to(out);
            }
        }
        return drafts;
    }

    @Test
    void take_the_place_of_the_old_file_in_a_folder_that_is_made() throws IOException {
        Path target = folder.resolve("deep/er/file");
        Drafts.write(target, text("one"));
        Drafts.write(target, text("two"));
        assertThat(target).hasContent("two");
        assertThat(files(folder.resolve("deep/er"))).containsExactly("file");
    }

    @Test
    void leave_the_old_file_when_the_content_fails() throws IOException {
        Path target = Files.writeString(folder.resolve("file"), "old");
        assertThatThrownBy(() -> Drafts.write(target, out -> {
                    throw new IOException("no more data");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("no more data");
        assertThat(target).hasContent("old");
        assertThat(files(folder)).containsExactly("file");
    }

    @Test
    void move_together_and_tell_what_was_moved() throws Exception {
        Path a = folder.resolve("a");
        Path b = Files.writeString(folder.resolve("b"), "old");
        try (Drafts drafts = written(a, b)) {
            assertThat(files(folder)).hasSize(3).doesNotContain("a");
            assertThat(b).hasContent("old");

            byte[] bytes = "new a".getBytes(StandardCharsets.UTF_8);
            assertThat(drafts.moveIntoPlace())
                    .hasSize(2)
                    .startsWith(new Drafts.Written(a, bytes.length, Folder.sha256(bytes)));
        }
        assertThat(files(folder)).containsExactly("a", "b");
        assertThat(a).hasContent("new a");
        assertThat(b).hasContent("new b");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void say_which_were_moved_when_the_system_refuses_a_later_one() throws IOException {
        Path a = folder.resolve("a");
        Path b = folder.resolve("b");
        Path c = folder.resolve("c");
        try (Drafts drafts = written(a, b, c)) {
            Files.createDirectory(c);
            assertThatThrownBy(drafts::moveIntoPlace)
                    .isInstanceOf(FileSystemException.class)
                    .hasMessage(c + ": cannot be replaced (Is a directory), replaced before it: " + a + ", " + b);
        }
        assertThat(files(folder)).containsExactly("a", "b", "c");
        try (Drafts drafts = written(b)) {
            Files.delete(b);
            Files.createDirectory(b);
            assertThatThrownBy(drafts::moveIntoPlace).hasMessage(b + ": cannot be replaced (Is a directory)");
        }
        assertThat(files(folder)).containsExactly("a", "b", "c");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refuse_what_is_no_place_for_a_file() throws IOException {
        refuses(folder, folder + ": is a folder, must be a file");
        refuses(Path.of("/"), "/: is a folder, must be a file");
        Path device = Path.of("/dev/null");
        refuses(device, device + ": is a device or the like, must be a file");
        Path file = Files.createFile(folder.resolve("file"));
        refuses(file.resolve("a"), file + ": is in the way, must be a folder");
        // Nobody may write there, not even the owner of the machine.
        Path forbidden = Path.of("/sys/kernel/attest");
        refuses(forbidden.resolve("a"), forbidden + ": cannot be made, must be a folder to write to");
        refuses(forbidden, forbidden + ": may not be written, must be in a writable folder");
        assertThat(files(folder)).containsExactly("file");
    }

    private static void refuses(Path target, String message) {
        assertThatThrownBy(() -> Drafts.write(target, text("new")))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(message);
    }

    @Test
    void say_so_when_the_folder_is_gone() throws IOException {
        Path target = folder.resolve("short/lived");
        try (Drafts drafts = Drafts.of(List.of(target))) {
            Files.delete(folder.resolve("short"));
            assertThatThrownBy(drafts::next).hasMessage(target + ": the folder is gone");
        }
    }

    @Test
    void leave_what_is_there_when_it_must_be_free() throws IOException {
        Path file = folder.resolve("file");
        Drafts.requireFree(file);
        Files.createFile(file);
        assertThatThrownBy(() -> Drafts.requireFree(file))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(file + ": is there already, must be replaced with --force");
    }

    @Test
    void refuse_one_file_twice_in_whatever_spelling() throws IOException {
        Path a = folder.resolve("a");
        Path sub = Files.createDirectory(folder.resolve("sub"));
        Path around = sub.resolve("../a");
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), folder).resolve("a");
        refusesTwice(a, a);
        refusesTwice(a, around);
        refusesTwice(around, linked);
        assertThat(a).doesNotExist();

        Files.writeString(a, "old");
        Path link = Files.createSymbolicLink(sub.resolve("link"), a);
        Path hard = Files.createLink(sub.resolve("hard"), a);
        refusesTwice(a, linked);
        refusesTwice(link, a);
        refusesTwice(a, hard);
        assertThat(a).hasContent("old");
        assertThat(files(folder)).containsExactly("a", "linked", "sub");
    }

    private void refusesTwice(Path first, Path second) {
        assertThatThrownBy(() -> Drafts.of(List.of(folder.resolve("b"), first, second)))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(second + ": is the same file as " + first + ", must be given once");
    }

    @Test
    void write_the_file_behind_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        try (Drafts drafts = written(link)) {
            assertThat(drafts.moveIntoPlace().getFirst().path()).isEqualTo(link);
        }

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new link");
    }

    @Test
    void have_names_of_their_own_that_are_never_too_long() throws IOException {
        Path target = folder.resolve("\u0995".repeat(83));
        Drafts.write(target, text("new"));
        assertThat(target).hasContent("new");
        assertThat(files(folder)).hasSize(1);
    }

    @Test
    void are_written_where_nothing_can_be_locked_or_owned() throws IOException {
        Path archive = folder.resolve("archive.zip");
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path target = zip.getPath("deep/file");
            Drafts.write(target, text("old"));
            Drafts.write(target, text("new"));
            assertThat(Files.readString(target)).isEqualTo("new");
            assertThat(files(zip.getPath("deep"))).containsExactly("file");
        }
    }

    @Test
    void are_not_moved_once_they_are_closed() throws IOException {
        Drafts drafts = written(folder.resolve("a"));
        drafts.close();

        assertThat(files(folder)).isEmpty();
        String message = "the program is being stopped, must run on to write files";
        assertThatThrownBy(drafts::moveIntoPlace)
                .isInstanceOf(IOException.class)
                .hasMessage(message);
        assertThatThrownBy(drafts::next).isInstanceOf(IOException.class).hasMessage(message);
    }

    @Test
    void are_left_when_their_thread_is_interrupted() throws IOException {
        Path target = Files.writeString(folder.resolve("file"), "old");
        String message = target + ": the thread was interrupted, must run on to write files";

        assertThatThrownBy(() -> Drafts.write(target, out -> {
                    text("new").to(out);
                    Thread.currentThread().interrupt();
                }))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(message);
        assertThat(Thread.interrupted()).isTrue();
        try (Drafts drafts = written(target)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(drafts::moveIntoPlace)
                    .isInstanceOf(FileSystemException.class)
                    .hasMessage(message);
        }
        assertThat(Thread.interrupted()).isTrue();

        assertThat(target).hasContent("old");
        assertThat(files(folder)).containsExactly("file");
    }
}
