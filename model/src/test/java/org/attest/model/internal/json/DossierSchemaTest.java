package org.attest.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.model.Dossier;
import org.attest.model.DossierException;
import org.attest.model.json.DossierJson;
import org.attest.model.json.DossierJsonTest;
import org.attest.model.value.Ref;
import org.attest.model.value.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DossierSchemaTest {
    private static final Validator DOSSIER = Validator.of(DossierJson.schema());

    @Test
    void accepts_every_form_as_it_is_written() throws IOException {
        assertThat(DOSSIER.misfits(DossierJsonTest.resource("every-form.json"))).isEmpty();
    }

    @Test
    void accepts_where_the_schema_is_at_the_root_only() {
        String named = """
                {"$schema": "dossier.schema.json", "schemaVersion": "1", "id": "a", "title": "A", "asOf": "2024-04-01"}""";
        assertThat(DOSSIER.misfits(named)).isEmpty();
        assertThat(DOSSIER.misfits(named.replace("}", ", \"sources\": [{\"$schema\": \"x\"}]}")))
                .containsOnly("/sources/0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "schemaVersion": "1"          | "schemaVersion": "2"             | /schemaVersion
            "asOf": "2024-04-01"          | "asOf": "1 April 2024"           | /asOf
            "asOf": "2024-04-01"          | "asOf": 2024                     | /asOf
            "id": "every-form",           |                                  | ``
            "id": "s0"                    | "id": "S 0"                      | /sources/0/id
            "kind": "news"                | "kind": "newspaper"              | /sources/0/kind
            "publisher": "The             | "publishers": "The               | /sources/0
            "published": "2024-03-20"     | "published": "2024-13-20"        | /sources/0/published
            "published": "XXXX"           | "published": "XXXX?"             | /sources/1/published
            "authors": ["A. Reporter",    | "authors": [7,                   | /sources/0/authors/0
            "code": "BD"                  | "code": "bd"                     | /jurisdictions/0/code
            "s4#paragraph 8"              | "s4#"                            | /jurisdictions/1/citations/0
            "aliases": ["Barisal"]        | "aliases": "Barisal"             | /jurisdictions/1/aliases
            "value": "Lynn Bell"          | "valu": "Lynn Bell"              | /persons/1/name
            "confidence": "medium"        | "confidence": "middle"           | /meetings/0/when
            "missing": "withheld"         | "missing": "secret"              | /meetings/0/venue
            "value": ">295"               | "value": ">>295"                 | /meetings/0/participants
            "sdgs": [16, 5, 8]            | "sdgs": [16, 5.5, 8]             | /meetings/0/sdgs/1
            "areas": ["prosecution", "leg | "areas": ["legal-framework", "leg | /statements/0/areas
            "percent": 20                 | "percent": "20"                  | /commitments/0/history/0/percent
            "on": "2024-03~"              | "on": "2024-03 ~"                | /commitments/0/history/0/on
            """)
    void rejects_what_the_reader_rejects(String right, String wrong, String place) throws IOException {
        String sound = DossierJsonTest.resource("every-form.json");
        assertThat(sound).contains(right);
        String text = sound.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong == null ? "" : wrong));

        assertThat(DOSSIER.misfits(text)).isNotEmpty().allMatch(misfit -> misfit.startsWith(place));
        assertThatThrownBy(() -> DossierJson.parse(text)).isInstanceOf(DossierException.class);
    }

    @ParameterizedTest
    @MethodSource("org.attest.model.internal.json.ScalarsTest#canonicalTexts")
    void accepts_each_value_in_the_form_in_which_it_is_written(Class<?> type, String text) {
        assertThat(Validator.of(type).misfits(text)).isEmpty();
    }

    @Test
    void names_the_fields_of_every_record() {
        Node schema = TreeParser.parse(DossierJson.schema(), new Reading()).root();
        Node definitions = new Node.Members(members(schema, "$defs"));
        Set<Class<?>> records = new LinkedHashSet<>();
        collect(Dossier.class, records);

        assertThat(records).hasSizeGreaterThan(25);
        records.remove(Dossier.class);
        assertThat(records)
                .allSatisfy(type -> assertThat(
                                members(new Node.Members(members(definitions, type.getSimpleName())), "properties"))
                        .containsOnlyKeys(Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toArray(String[]::new)));
        assertThat(members(schema, "properties"))
                .containsKeys(Arrays.stream(Dossier.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new));
    }

    @Test
    void refuses_two_definitions_of_one_name() {
        Definitions definitions = new Definitions();
        definitions.define("Term", Schema.type("string"));
        definitions.define("Term", Schema.type("string"));
        assertThatThrownBy(() -> definitions.define("Term", Schema.type("number")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two types are called \"Term\" in the schema, must have a name each");
    }

    /** The records that are typed as objects. */
    private static void collect(Type type, Set<Class<?>> records) {
        switch (type) {
            case ParameterizedType generic -> {
                if (generic.getRawType() != Ref.class) {
                    Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, records));
                }
            }
            case Class<?> plain
            when plain.isRecord() && !Scalars.FORMS.containsKey(plain) && plain != SourceId.class -> {
                if (records.add(plain)) {
                    Arrays.stream(plain.getRecordComponents())
                            .forEach(component -> collect(component.getGenericType(), records));
                }
            }
            case Class<?> choice
            when choice.isSealed() && !Scalars.FORMS.containsKey(choice) ->
                Arrays.stream(choice.getPermittedSubclasses())
                        .filter(each -> each.getRecordComponents().length > 1)
                        .forEach(each -> collect(each, records));
            default -> {}
        }
    }

    private static Map<String, Node> members(Node node, String name) {
        Node member = Objects.requireNonNull(((Node.Members) node).byName().get(name), name);
        return ((Node.Members) member).byName();
    }
}
