package org.attest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PenaltiesTest {
    private static final String HEADER =
            "id,instrument,title,role,combination,min term,max term,min fine,death,same as,in words,source\n";

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
                b,act,B,attempt,prison-and-fine,[x],7y,,yes,,,s1
                c,act,C,conspiracy,,,,,,a,,s1
                d,act,D,abetment,,,,,,,as the offence abetted,s1
                e,act,E,conspiracy,,,,,,,,s1
                """).made("offences");
        assertThat(made)
                .contains(
                        "\"minTerm\": {\"value\": \"5y\", \"source\": \"s1\"}",
                        "\"minFine\": {\"value\": \"BDT 50000\", \"source\": \"s1\"}",
                        "\"minTerm\": {\"missing\": \"not-reported\", \"searched\": [\"s1\"]}",
                        "\"death\": {\"value\": true, \"source\": \"s1\"}",
                        "\"penalty\": {\"sameAs\": {\"value\": \"a\", \"source\": \"s1\"}}",
                        "\"penalty\": {\"inWords\": {\"value\": \"as the offence abetted\", \"source\": \"s1\"}}");
    }

    @Test
    void have_problems_in_the_columns_of_their_parts() throws IOException {
        assertThat(trial("""
                a,act,A,principal,prison-only,12y,5y,,,,,s1
                b,act,B,principal,fine-only,5y,,,,,,s1
                d,act,D,principal,fine-only,,,BTD 5,,,,s1
                e,act,E,principal,prison-only,,,,maybe,,,s1
                f,act,F,principal,,,,,,z,,s1
                g,act,G,principal,,5y,,,,a,,s1
                """).problems())
                .containsExactly(
                        "penalties.csv:2: imprisonment has min 12y above max 5y, must be at most that",
                        "penalties.csv:3: penalty is FINE_ONLY with a term of imprisonment, must have only what it combines",
                        "penalties.csv:4:8 column \"min fine\": currency \"BTD\" is unknown, must be an ISO 4217 code such as BDT or USD",
                        "penalties.csv:5:9 column \"death\": is the text \"maybe\", must be true or false",
                        "penalties.csv:6:10 column \"same as\": \"z\" is unknown, must be the id of an offence",
                        "penalties.csv:7: has the fields range, sameAs, must have one of range, sameAs, inWords");
    }
}
