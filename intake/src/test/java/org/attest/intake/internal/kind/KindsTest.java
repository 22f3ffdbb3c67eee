package org.attest.intake.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attest.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindsTest {
    /** A list box holds 255 characters, and so does a prompt. */
    private static final int LONGEST_LIST = 255;

    static List<Kind> kinds() {
        return Kinds.ALL;
    }

    @Test
    void are_found_by_their_names_and_other_names() {
        assertThat(Kinds.find("Caseloads")).contains(Kinds.find("caseloads").orElseThrow());
        assertThat(Kinds.find("organisations").orElseThrow().name()).isEqualTo("organizations");
        assertThat(Kinds.find("statedTotals").orElseThrow().name()).isEqualTo("totals");
        assertThat(Kinds.find("caseload")).isEmpty();
    }

    @Test
    void hold_every_list_of_a_dossier() {
        assertThat(Arrays.stream(Dossier.class.getRecordComponents())
                        .filter(component -> component.getType() == List.class)
                        .map(RecordComponent::getName))
                .allSatisfy(list -> assertThat(Kinds.find(list)).as(list).isPresent());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void have_a_column_for_every_field_of_their_records(Kind kind) {
        List<String> fields = kind.fields().stream()
                .map(field -> field.path().split("/", -1)[0])
                .toList();
        assertThat(Arrays.stream(kind.type().getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !name.equals("citations") && !hasTableOfItsOwn(kind, name)))
                .allMatch(fields::contains);
        assertThat(Arrays.stream(kind.type().getRecordComponents())
                        .anyMatch(part -> part.getName().equals("citations")))
                .isEqualTo(kind.cited() != Kind.Cited.NOT);
    }

    private static boolean hasTableOfItsOwn(Kind whole, String list) {
        return Kinds.ALL.stream()
                .flatMap(kind -> kind.part().stream())
                .anyMatch(
                        part -> part.table().equals(whole.name()) && part.list().equals(list));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void have_each_header_once_and_in_its_plain_form(Kind kind) {
        List<KindColumn> all = new ArrayList<>(kind.columns());
        all.addAll(kind.more());
        assertThat(all)
                .extracting(KindColumn::header)
                .doesNotHaveDuplicates()
                .allSatisfy(header -> assertThat(Header.plain(header)).isEqualTo(header));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void have_choices_that_fit_a_list(Kind kind) {
        assertThat(kind.columns())
                .allSatisfy(column ->
                        assertThat(String.join(",", column.value().choices())).hasSizeLessThanOrEqualTo(LONGEST_LIST));
    }
}
