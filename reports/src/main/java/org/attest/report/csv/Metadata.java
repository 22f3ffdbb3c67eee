package org.attest.report.csv;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.value.Absence;
import org.attest.report.csv.TableFile.Aspect;
import org.attest.report.csv.TableFile.Content;
import org.attest.report.document.Document;
import org.attest.report.document.RichText;
import org.attest.report.document.Table;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the files hold, in the shape of W3C's "Metadata Vocabulary for Tabular Data" (2015), section 5. Units and notes use
 * its common properties: {@code schema:unitText}, {@code dc:} and {@code rdfs:} terms.
 */
record Metadata(Document document, List<TableFile> files) {
    /** In JSON. */
    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("@context");
            json.writeString("http://www.w3.org/ns/csvw");
            json.writeStartObject();
            json.writeStringProperty("@language", document.notation().language());
            json.writeEndObject();
            json.writeEndArray();
            json.writeStringProperty("dc:identifier", document.id());
            json.writeStringProperty("schema:version", String.valueOf(document.version()));
            json.writeStringProperty("dc:title", document.cover().title());
            json.writeStringProperty("dc:description", document.cover().subtitle());
            json.writeStringProperty("dc:publisher", document.organisation());
            json.writeStringProperty("dc:date", document.asOf().toString());
            if (!document.cover().classification().isBlank()) {
                json.writeStringProperty("dc:accessRights", document.cover().classification());
            }
            json.writeStringProperty("rdfs:comment", document.notation().say(Word.CSV_APOSTROPHE));
            json.writeArrayPropertyStart("tables");
            files.forEach(file -> table(json, file));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private void table(JsonGenerator json, TableFile file) {
        Table table = file.table();
        json.writeStartObject();
        json.writeStringProperty("url", file.name());
        json.writeStringProperty("dc:title", table.title());
        json.writeStringProperty("dc:type", file.type());
        Stream<String> instead = table.hasRows() ? Stream.of() : Stream.of(table.empty());
        texts(json, "rdfs:comment", Stream.concat(table.legend().stream().map(RichText::plain), instead));
        json.writeObjectPropertyStart("tableSchema");
        json.writeArrayPropertyStart("columns");
        file.columns().forEach(content -> columns(json, content));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void columns(JsonGenerator json, Content content) {
        for (Aspect aspect : content.aspects()) {
            json.writeStartObject();
            json.writeStringProperty("titles", content.header(aspect, document.notation()));
            json.writeStringProperty("datatype", aspect == Aspect.ADDRESS ? "anyURI" : content.type(aspect));
            if (aspect == Aspect.VALUE) {
                unit(content).ifPresent(unit -> json.writeStringProperty("schema:unitText", unit));
                missing(json, content.reasons());
            }
            json.writeEndObject();
        }
    }

    /** What stands in the place of a value, and what it means. */
    private void missing(JsonGenerator json, Set<Absence> reasons) {
        if (!reasons.isEmpty()) {
            Notation notation = document.notation();
            texts(
                    json,
                    "null",
                    Stream.concat(
                            Stream.of(""), reasons.stream().map(notation::print).distinct()));
            Function<Absence, String> meaning =
                    each -> notation.print(each) + " " + notation.legend(each).orElse("");
            texts(json, "rdfs:comment", reasons.stream().map(meaning).map(String::strip));
        }
    }

    private static void texts(JsonGenerator json, String name, Stream<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private Optional<String> unit(Content content) {
        String own = unitOf(content.column().format());
        return own.isEmpty() ? content.column().unit().map(document.notation()::print) : Optional.of(own);
    }

    /** What a format says of the unit: a currency, or that the number is a share of 1. */
    static String unitOf(Format format) {
        return switch (format.unsigned()) {
            case Format.Amount(String currency, int places) -> currency;
            case Format.Percent percent -> "1";
            default -> "";
        };
    }
}
