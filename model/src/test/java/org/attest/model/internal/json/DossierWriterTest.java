package org.attest.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.model.Dossier;
import org.attest.model.json.DossierFile;
import org.attest.model.json.DossierJson;
import org.attest.model.json.DossierJsonTest;
import org.attest.model.place.Jurisdiction;
import org.attest.model.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierWriterTest {
    private static final String HEAD =
            "\"schemaVersion\": \"1\", \"id\": \"d\", \"title\": \"D\", \"asOf\": \"2024-04-01\"";

    /** What a program does that has the records one after the other. */
    private static String streamed(DossierFile file) throws IOException {
        StringWriter out = new StringWriter();
        Dossier dossier = file.dossier();
        Map<String, String> comments = file.comments();
        Map<String, String> ofAll = comments.containsKey("") ? Map.of("", comments.get("")) : Map.of();
        DossierWriter writer = new DossierWriter(out, DossierHead.of(dossier), ofAll);
        add(writer, "sources", dossier.sources(), comments);
        add(writer, "jurisdictions", dossier.jurisdictions(), comments);
        add(writer, "organizations", dossier.organizations(), comments);
        add(writer, "persons", dossier.persons(), comments);
        add(writer, "meetings", dossier.meetings(), comments);
        add(writer, "statements", dossier.statements(), comments);
        add(writer, "commitments", dossier.commitments(), comments);
        add(writer, "instruments", dossier.instruments(), comments);
        add(writer, "offences", dossier.offences(), comments);
        add(writer, "tribunals", dossier.tribunals(), comments);
        add(writer, "caseloads", dossier.caseloads(), comments);
        add(writer, "indicators", dossier.indicators(), comments);
        add(writer, "observations", dossier.observations(), comments);
        add(writer, "assessments", dossier.assessments(), comments);
        add(writer, "statedTotals", dossier.statedTotals(), comments);
        dossier.notes().forEach(writer::note);
        writer.end();
        return out.toString();
    }

    @SuppressWarnings("unchecked") // the class of a record is that of its type
    private static <R extends Record> void add(
            DossierWriter writer, String list, List<R> records, Map<String, String> comments) throws IOException {
        for (int index = 0; index < records.size(); index++) {
            String pointer = "/" + list + "/" + index;
            Map<String, String> own = new TreeMap<>();
            comments.forEach((at, comment) -> {
                if (at.equals(pointer) || at.startsWith(pointer + "/")) {
                    own.put(at.substring(pointer.length()), comment);
                }
            });
            R record = records.get(index);
            writer.add((Class<R>) record.getClass(), record, own);
        }
    }

    @Test
    void writes_every_form_letter_by_letter_as_the_printer_does() throws IOException {
        try (InputStream in = DossierJsonTest.class.getResourceAsStream("every-form.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(streamed(DossierJson.parse(text))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{" + HEAD + "}",
                "{\"$comment\": \"C\", " + HEAD + "}",
                "{" + HEAD + ", \"notes\": [\"one\"]}",
                "{" + HEAD
                        + ", \"notes\": [\"one note that is so long that it fills a line\", \"and another one that makes it two\"]}",
                "{\"$comment\": \"C\", " + HEAD
                        + ", \"sources\": [{\"id\": \"s\", \"kind\": \"news\", \"title\": \"S\", \"published\": \"2024\", \"language\": \"en\"}], \"notes\": [\"one\"]}"
            })
    void writes_small_dossiers_as_the_printer_does(String text) throws IOException {
        DossierFile file = DossierJson.parse(text);
        assertThat(streamed(file)).isEqualTo(DossierJson.print(file));
    }

    @Test
    void refuses_records_out_of_order() throws IOException {
        Dossier dossier = DossierJson.parse("{" + HEAD + """
                , "sources": [{"id": "s", "kind": "news", "title": "S", "published": "2024", "language": "en"}],
                "jurisdictions": [{"id": "bd", "name": "B", "level": "country", "code": "BD", "citations": ["s"]}]}
                """).dossier();
        DossierWriter writer = new DossierWriter(new StringWriter(), DossierHead.of(dossier), Map.of());
        writer.add(Jurisdiction.class, dossier.jurisdictions().getFirst(), Map.of());
        assertThatThrownBy(() -> writer.add(Source.class, dossier.sources().getFirst(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Source cannot stand behind the jurisdictions of a dossier, must come in the order sources,"
                        + " jurisdictions, organizations, persons, meetings, statements, commitments, instruments,"
                        + " offences, tribunals, caseloads, indicators, observations, assessments, statedTotals");
    }

    @Test
    void refuses_comments_without_a_place() {
        Dossier dossier = DossierJson.parse(
                        "{" + HEAD
                                + ", \"sources\": [{\"id\": \"s\", \"kind\": \"news\", \"title\": \"S\", \"published\": \"2024\", \"language\": \"en\"}]}")
                .dossier();
        DossierWriter writer = new DossierWriter(new StringWriter(), DossierHead.of(dossier), Map.of());
        assertThatThrownBy(() -> writer.add(Source.class, dossier.sources().getFirst(), Map.of("/title", "no object")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("comments at [/title] have no object there, must be at an object of the dossier");
    }
}
