package org.attest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PenaltiesTest {
    private static final String HEADER =
            "id,instrument,title,role,combination,prison min,prison max,fine min,death penalty,same as,penalty,source\n";

    @TempDir
    private Path folder;

    private Trial trial(String rows) throws IOException {
        return Trial.of(folder)
                .file(
                        "instruments.csv",
                        "id,title,kind,bindingness,status,source\nact,The Act,act,binding,in-force,s1\n")
                .file("penalties.csv", HEADER + rows);
    }

    @Test
    void stand_in_columns_of_their_parts() throws IOException {
        String made = trial("""
                a,act,A,principal,prison-and-fine,5y,life,BDT 50000,,,,s1
                b,act,B,attempt,prison-and-fine,,7y,,yes,,,s1
                c,act,C,abetment,,,,,,a,,s1
                d,act,D,conspiracy,,,,,,,[x],s1
                """).made("offences");
        assertThat(made)
                .contains(
                        "\"imprisonment\": {\"min\": \"5y\", \"max\": \"life\"}, \"fine\": {\"min\": \"BDT 50000\"}}",
                        "\"imprisonment\": {\"max\": \"7y\"}, \"fine\": {}, \"deathPenalty\": true}",
                        "\"penalty\": {\"value\": {\"sameAs\": \"a\"}, \"source\": \"s1\"}",
                        "\"penalty\": {\"missing\": \"not-reported\", \"searched\": [\"s1\"]}");
    }

    @Test
    void have_problems_in_the_columns_of_their_parts() throws IOException {
        assertThat(trial("""
                a,act,A,principal,prison-only,12y,5y,,,,,s1
                b,act,B,principal,prison-only,5y,,,,,,s1
                c,act,C,principal,,,life,,,,,s1
                d,act,D,principal,fine-only,,,BTD 5,,,,s1
                e,act,E,principal,fine-only,,,,maybe,,,s1
                f,act,F,principal,,,,,,z,,s1
                """).problems())
                .containsExactly(
                        "penalties.csv:2:11 column \"penalty\": imprisonment has min 12y above max 5y, must be at most that",
                        "penalties.csv:3:7 column \"prison max\": is empty, must be a term such as \"12y\", or \"life\"",
                        "penalties.csv:4:5 column \"combination\": is empty, must be one of prison-and-fine, prison-or-fine, prison-only, fine-only",
                        "penalties.csv:5:8 column \"fine min\": currency \"BTD\" is unknown, must be an ISO 4217 code such as BDT or USD",
                        "penalties.csv:6:9 column \"death penalty\": is the text \"maybe\", must be true or false",
                        "penalties.csv:7:10 column \"same as\": \"z\" is unknown, must be the id of an offence");
    }
}
