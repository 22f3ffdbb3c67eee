package org.attest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClearanceRatesTest {
    @TempDir
    private Path folder;

    private Trial trial(String rate) throws IOException {
        return Trial.of(folder)
                .file("jurisdictions.csv", "id,name,level,source\nbd,Bangladesh,country,s1\n")
                .file(
                        "caseloads.csv",
                        "forum,period,incoming,resolved,clearance rate,source\nbd,2023,265,329," + rate + ",s1\n");
    }

    @Test
    void stand_in_a_column_as_their_source_states_them() throws IOException {
        assertThat(trial("124.2 %").made("caseloads"))
                .contains("\"clearanceRate\": {\"value\": 124.2, \"source\": \"s1\"}");
    }

    @Test
    void are_numbers() throws IOException {
        assertThat(trial("most").problems())
                .containsExactly(
                        "caseloads.csv:2:5 column \"clearance rate\": is the text \"most\", must be a number such as 0.64");
    }
}
