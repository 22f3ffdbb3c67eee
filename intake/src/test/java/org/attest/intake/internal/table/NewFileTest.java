package org.attest.intake.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
    @TempDir
    private Path folder;

    private static NewFile.Content text(String text, boolean isKept) {
        return out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return isKept;
        };
    }

    @Test
    void takes_the_place_of_the_old_one_in_a_folder_that_it_makes() throws IOException {
        Path target = folder.resolve("deep/er/file");
        NewFile.write(target, text("one", true));
        NewFile.write(target, text("two", true));
        assertThat(target).hasContent("two");
        assertThat(target.getParent()).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void leaves_the_old_one_when_it_is_not_kept_or_fails() throws IOException {
        Path target = Files.writeString(folder.resolve("file"), "old");
        NewFile.write(target, text("new", false));
        assertThatThrownBy(() -> NewFile.write(target, out -> {
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void refuses_the_place_of_a_folder() {
        assertThatThrownBy(() -> NewFile.write(folder, text("new", true)))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder + ": is a folder, must be a file");
    }

    @Test
    void writes_the_file_behind_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("file.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        NewFile.write(link, text("new", true));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void leaves_devices_as_they_are() {
        Path device = Path.of("/dev/null");

        assertThatThrownBy(() -> NewFile.write(device, text("new", true)))
                .isInstanceOf(FileSystemException.class)
                .hasMessage("/dev/null: is a device or the like, must be a file");
    }
}
