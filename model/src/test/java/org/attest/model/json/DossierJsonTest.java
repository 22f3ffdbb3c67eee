package org.attest.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.DossierException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class DossierJsonTest {
    private static final String SMALLEST = """
            {"schemaVersion": "1", "id": "small", "title": "Small", "asOf": "2024-04-01"}
            """;

    @TempDir
    private Path folder;

    @Test
    void prints_what_it_read_letter_by_letter() throws IOException {
        String text = resource("every-form.json");
        assertThat(DossierJson.print(DossierJson.parse(text))).isEqualTo(text);
    }

    @Test
    void reads_back_what_it_wrote() throws IOException {
        DossierFile file = DossierJson.parse(resource("every-form.json"));
        Path target = folder.resolve("dossier.json");
        DossierJson.write(file, target);
        assertThat(DossierJson.read(target)).isEqualTo(file);
    }

    @Test
    void replaces_a_file_and_leaves_nothing_else_behind() throws IOException {
        Path target = folder.resolve("dossier.json");
        Files.writeString(target, "older");
        DossierJson.write(DossierJson.parse(SMALLEST), target);
        assertThat(target).hasContent(SMALLEST);
        assertThat(folder).isDirectoryContaining(path -> path.equals(target));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void leaves_the_old_file_when_it_cannot_write() throws IOException {
        Path target = folder.resolve("dossier.json");
        Files.writeString(target, "older");
        Dossier dossier = DossierJson.parse(SMALLEST).dossier();
        DossierFile misplaced = new DossierFile(dossier, Map.of("/sources/0", "no such source"), Optional.empty());
        assertThatThrownBy(() -> DossierJson.write(misplaced, target))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("comments at [/sources/0] have no object there, must be at an object of the dossier");
        assertThat(target).hasContent("older");
    }

    @Test
    void is_about_what_is_real_unless_it_says_that_it_is_synthetic() {
        assertThat(DossierJson.parse(SMALLEST).dossier().synthetic()).isFalse();
        String invented = SMALLEST.replace("}", ", \"synthetic\": true}");
        DossierFile file = DossierJson.parse(invented);
        assertThat(file.dossier().synthetic()).isTrue();
        assertThat(DossierJson.print(file)).isEqualTo(invented);
        assertThatThrownBy(() -> DossierJson.parse(SMALLEST.replace("}", ", \"synthetic\": \"yes\"}")))
                .hasMessageContaining("/synthetic: is the text \"yes\", must be true or false");
    }

    @Test
    void keeps_where_the_schema_is_in_front_of_everything() {
        String named = SMALLEST.replace("{", "{\"$schema\": \"attest.schema.json\", \"$comment\": \"by hand\", ");
        DossierFile file = DossierJson.parse(named);
        assertThat(file.schema()).contains("attest.schema.json");
        assertThat(DossierJson.print(file)).isEqualTo(named);
    }

    @Test
    void rejects_a_schema_that_is_no_text_and_one_that_is_not_at_the_root() {
        assertThatThrownBy(() -> DossierJson.parse(SMALLEST.replace("{", "{\"$schema\": 7, ")))
                .hasMessage("""
                        dossier has 1 problem:
                          line 1, column 13: /$schema: is the number 7, must be a text""");
        assertThatThrownBy(() -> DossierJson.parse(SMALLEST.replace("}", ", \"sources\": [{\"$schema\": \"x\"}]}")))
                .hasMessageContaining("/sources/0/$schema: field \"$schema\" is unknown, must be one of id, ");
    }

    @Test
    void writes_a_dossier_without_comments() {
        Dossier dossier = DossierJson.parse(SMALLEST).dossier();
        assertThat(DossierJson.print(DossierFile.of(dossier))).isEqualTo(SMALLEST);
    }

    @Test
    void tolerates_a_byte_order_mark() throws IOException {
        Path file = folder.resolve("marked.json");
        Files.writeString(file, "\uFEFF" + SMALLEST);
        assertThat(DossierJson.read(file)).isEqualTo(DossierJson.parse(SMALLEST));
    }

    @Test
    void rejects_bytes_that_are_not_utf_8() throws IOException {
        Path file = folder.resolve("latin.json");
        Files.write(file, "{\n  \"title\": \"Café\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> DossierJson.read(file))
                .isInstanceOf(DossierException.class)
                .hasMessage("""
                        dossier has 1 problem:
                          line 2, column 16: byte E9 is not part of a character here, must be UTF-8""");
    }

    @Test
    void rejects_a_character_that_the_file_ends_within() throws IOException {
        Path file = folder.resolve("cut.json");
        Files.write(file, new byte[] {'{', '"', (byte) 0xE2, (byte) 0x82});
        assertThatThrownBy(() -> DossierJson.read(file))
                .isInstanceOf(DossierException.class)
                .hasMessage("""
                        dossier has 1 problem:
                          line 1, column 3: byte E2 is not part of a character here, must be UTF-8""");
    }

    @Test
    void reads_a_stream() throws IOException {
        try (InputStream stream = DossierJsonTest.class.getResourceAsStream("every-form.json")) {
            assertThat(DossierJson.read(stream)).isEqualTo(DossierJson.parse(resource("every-form.json")));
        }
    }

    @Test
    void rejects_a_text_that_is_no_object() {
        assertThatThrownBy(() -> DossierJson.parse("[]"))
                .isInstanceOf(DossierException.class)
                .hasMessageStartingWith("""
                        dossier has 1 problem:
                          line 1, column 1: is a list, must be an object with the fields schemaVersion, id, title,""");
    }

    @Test
    void passes_on_that_a_file_is_not_there() {
        assertThatThrownBy(() -> DossierJson.read(folder.resolve("nowhere.json")))
                .isInstanceOf(NoSuchFileException.class);
    }

    public static String resource(String name) throws IOException {
        try (InputStream bytes = DossierJsonTest.class.getResourceAsStream(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
