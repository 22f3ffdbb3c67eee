package org.attest.model.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.attest.model.internal.file.Folder.files;
import static org.attest.model.internal.file.Folder.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others put beside a file, and what they may do with it. */
@DisabledOnOs(OS.WINDOWS)
class DraftSafetyTest {
    @TempDir
    private Path folder;

    private Path target = Path.of("");

    @BeforeEach
    void nameTheTarget() {
        target = folder.resolve("a.xlsx");
    }

    @Test
    void leaves_what_the_links_at_the_places_of_the_next_drafts_lead_to() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Matcher next = Pattern.compile("(.*-)(\\d+)(\\.part)")
                .matcher(Place.of(target).nextDraft().toString());
        assertThat(next.matches()).isTrue();
        List<Path> links = new ArrayList<>();
        for (int more = 1; more <= 3; more++) {
            Path link = Path.of(next.group(1) + (Long.parseLong(next.group(2)) + more) + next.group(3));
            links.add(Files.createSymbolicLink(link, more == 1 ? folder.resolve("nowhere") : victim));
        }

        Drafts.write(target, text("new"));

        assertThat(target).hasContent("new").isRegularFile();
        assertThat(victim).hasContent("precious");
        assertThat(folder.resolve("nowhere")).doesNotExist();
        assertThat(links).allMatch(Files::isSymbolicLink);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "r--r-----", "rwxr-x--x"})
    void keeps_the_permissions_of_the_old_file(String permissions) throws IOException {
        Files.writeString(target, "old");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions));

        try (Drafts drafts = Drafts.of(List.of(target))) {
            try (OutputStream out = drafts.next()) {
                text("new").to(out);
            }
            Path draft = folder.resolve(files(folder).getFirst());
            assertThat(permissions(draft)).as("until it is complete").isEqualTo("rw-------");
            drafts.moveIntoPlace();
        }

        assertThat(target).hasContent("new");
        assertThat(permissions(target)).isEqualTo(permissions);
    }

    @Test
    void gives_a_new_file_the_permissions_of_any_new_file() throws IOException {
        Drafts.write(target, text("new"));
        assertThat(permissions(target)).isEqualTo(permissions(Files.createFile(folder.resolve("other"))));
    }

    @Test
    void keeps_owner_and_group_where_it_may() throws IOException {
        assumeThat(Files.getAttribute(folder, "unix:uid"))
                .as("the owner of the machine")
                .isEqualTo(0);
        Files.writeString(target, "old");
        Files.setAttribute(target, "unix:uid", 4321);
        Files.setAttribute(target, "unix:gid", 1234);

        Drafts.write(target, text("new"));

        assertThat(Files.readAttributes(target, "unix:uid,gid"))
                .containsEntry("uid", 4321)
                .containsEntry("gid", 1234);
    }

    @Test
    void removes_the_drafts_that_dead_writers_of_the_same_file_have_left() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Files.writeString(folder.resolve(".a.xlsx.1-1700000000000-1.part"), "half");
        Files.writeString(folder.resolve(".a.xlsx.99-5-27.part"), "");
        List<Path> others = List.of(
                Files.writeString(folder.resolve(".a.xlsx.part"), "no draft"),
                Files.writeString(folder.resolve(".a.xlsx.1-2.part"), "no draft"),
                Files.writeString(folder.resolve(".a.xlsx.1-2-x.part"), "no draft"),
                Files.writeString(folder.resolve(".a.xlsx.1-2-3.part.txt"), "no draft"),
                Files.writeString(folder.resolve("a.xlsx.1-2-3.part"), "no draft"),
                Files.writeString(folder.resolve(".b.xlsx.1-2-3.part"), "of another file"),
                Files.createSymbolicLink(folder.resolve(".a.xlsx.1-2-3.part"), victim),
                Files.createDirectory(folder.resolve(".a.xlsx.1-2-4.part")));

        Drafts.write(target, text("new"));

        assertThat(others).allMatch(other -> Files.exists(other, LinkOption.NOFOLLOW_LINKS));
        assertThat(files(folder)).hasSize(2 + others.size()).contains("a.xlsx", "victim");
        assertThat(victim).hasContent("precious");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
