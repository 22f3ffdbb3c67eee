package org.attest.report.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMetadataTest {
    private static TextColumn<String> column(String label) {
        return Columns.of(String.class).text(label, row -> row);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Persons convicted  | persons-convicted
            INFLOW             | inflow
            Share (in %)       | share-in
            4.1 Prevention     | 4-1-prevention
            Überprüfung fällig | uberprufung-fallig
            Straße nach Łódź   | strasse-nach-lodz
            Cas d'été          | cas-d-ete
            মামলা 2024         | মামলা-2024
            检察官 的 案件     | 检察官-的-案件
            사건 수            | 사건-수
            Жалобы № 5         | жалобы-no-5
            İstanbul           | istanbul
            €/%                | column-7aab82
            """)
    void a_key_is_made_from_the_label(String label, String key) {
        assertThat(column(label).key()).isEqualTo(key);
    }

    @Test
    void rejects_a_blank_label() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> column(" "))
                .withMessage("label of a column of String is blank, must be the words of its header");
    }

    @Test
    void rejects_a_key_that_is_not_plain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> column("Persons").key("Persons convicted"))
                .withMessage("key \"Persons convicted\" of column \"Persons\" must be lower-case letters and digits,"
                        + " parted by single hyphens");
    }
}
