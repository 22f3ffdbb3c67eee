package org.attest.report.internal.standard.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.attest.model.Dossier;
import org.attest.model.json.DossierJson;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the model finds is said in every language. */
class FindingWordsTest {
    private static final Path MODEL = Path.of("../model/src/main/java/org/attest/model/finding");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\n]* [^\"\n]*)\"(?=[,;) ]|\n)");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern FORMS = Pattern.compile("\\{\\d\\|[^}]*\\|([^}|]*)}");

    /** Else a new sentence of the model would stand in English in reports of all languages. */
    @Test
    void each_sentence_of_the_model_is_a_text_of_the_reports() throws IOException {
        Properties english = new Properties();
        try (var in = Wording.class.getResourceAsStream("reports_en.properties")) {
            english.load(in);
        }
        List<String> said = english.stringPropertyNames().stream()
                .filter(key -> key.startsWith("said-") && !key.equals("said-both"))
                .map(english::getProperty)
                .map(text -> PLACE.matcher(FORMS.matcher(text).replaceAll("$1")).replaceAll("{}"))
                .toList();

        assertThat(said).containsExactlyInAnyOrderElementsOf(ofModel());
    }

    private static List<String> ofModel() throws IOException {
        List<String> texts = new ArrayList<>();
        try (DirectoryStream<Path> rules = Files.newDirectoryStream(MODEL, "*Rules.java")) {
            for (Path file : rules) {
                TEXT.matcher(Files.readString(file))
                        .results()
                        .map(text -> text.group(1))
                        .forEach(texts::add);
            }
        }
        texts.removeIf(text -> text.equals(", ") || text.contains("->"));
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"bangladesh-bali-process", "synthetic-two-years"})
    void the_same_is_found_in_each_language(String name) throws IOException {
        Dossier dossier = DossierJson.read(Path.of("../examples/dossiers/" + name + ".json"))
                .dossier();

        assertThat(rows(dossier, "bn")).isNotEmpty().isEqualTo(rows(dossier, "en"));
    }

    private static List<?> rows(Dossier dossier, String language) {
        return FindingRow.of(dossier, Edition.of(dossier.asOf(), "Secretariat").locale(language)).stream()
                .map(FindingRow::findings)
                .toList();
    }

    @Test
    void a_value_of_another_type_is_named() {
        Dossier dossier = DossierJson.parse("""
                {"schemaVersion": "1", "id": "d", "title": "Dossier", "asOf": "2024-03-31",
                 "sources": [{"id": "s", "kind": "news", "title": "Daily", "published": "2024-01-01", "language": "en"}],
                 "indicators": [{"id": "i", "name": "Grade", "type": "level", "levels": ["low", "high"], "unit": "grades",
                                 "direction": "neutral", "citations": ["s"]}],
                 "observations": [{"indicator": "i", "period": {"value": "2023", "source": "s"},
                                   "value": {"value": 5, "source": "s"}}]}""").dossier();

        assertThat(FindingRow.of(dossier, Edition.of(LocalDate.of(2024, 3, 31), "S")))
                .extracting(FindingRow::words)
                .contains("value 5 is a count, but the indicator is a level");
    }
}
