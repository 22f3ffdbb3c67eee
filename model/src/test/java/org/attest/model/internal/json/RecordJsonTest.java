package org.attest.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.DossierException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordJsonTest {
    /** A record that is no part of a dossier. */
    public record Settings(Optional<String> locale, List<String> ignore, Map<String, String> columns) {}

    @TempDir
    private Path folder;

    @Test
    void reads_a_record_of_ones_own() throws IOException {
        Path file = Files.writeString(
                folder.resolve("s.json"), "{\"columns\": {\"forum\": \"Court\"}, \"ignore\": [\"a\", \"b\"]}");
        assertThat(RecordJson.read(Settings.class, file))
                .isEqualTo(new Settings(Optional.empty(), List.of("a", "b"), Map.of("forum", "Court")));
    }

    /** A list of one may stand without its brackets. */
    public record Passed(Collection<String> over) {}

    @Test
    void reads_one_text_where_it_may_be_one_of_several() {
        assertThat(RecordJson.parse(Passed.class, "{\"over\": \"*\"}").record().over())
                .containsExactly("*");
        assertThat(RecordJson.parse(Passed.class, "{\"over\": [\"a\", \"b\"]}")
                        .record()
                        .over())
                .containsExactly("a", "b");
        assertThat(RecordJson.parse(Passed.class, "{}").record().over()).isEmpty();
        assertThatThrownBy(() -> RecordJson.parse(Passed.class, "{\"over\": 5}"))
                .isInstanceOf(DossierException.class)
                .hasMessageEndingWith("/over: is the number 5, must be a list, each a text");
    }

    @Test
    void tells_every_problem_of_it() throws IOException {
        Path file = Files.writeString(folder.resolve("s.json"), "{\"colums\": {},\n \"ignore\": \"a\"}");
        assertThatThrownBy(() -> RecordJson.read(Settings.class, file))
                .isInstanceOf(DossierException.class)
                .hasMessage("""
                        dossier has 2 problems:
                          line 1, column 2: /colums: field "colums" is unknown (perhaps "columns"), must be one of locale, ignore, columns
                          line 2, column 12: /ignore: is the text "a", must be a list, each a text""");
    }

    @Test
    void gives_the_json_of_a_record() {
        Node node = RecordJson.node(
                Settings.class,
                new Settings(Optional.of("de"), List.of(), Map.of("forum", "Court")),
                Map.of("/columns", "theirs"));
        assertThat(RecordJson.text(node))
                .isEqualTo("{\"locale\": \"de\", \"columns\": {\"$comment\": \"theirs\", \"forum\": \"Court\"}}");
    }

    @Test
    void refuses_comments_without_a_place() {
        assertThatThrownBy(() -> RecordJson.node(
                        Settings.class,
                        new Settings(Optional.of("de"), List.of(), Map.of()),
                        Map.of("/locale", "no object")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("comments at [/locale] have no object there, must be at an object of the dossier");
    }
}
