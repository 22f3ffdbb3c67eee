package org.attest.cli.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Collections;
import org.attest.cli.internal.output.Terminal;
import org.attest.model.DossierException;
import org.attest.model.Problem;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
    @Test
    void counts_all_problems_and_lists_the_first_thousand() {
        StringWriter out = new StringWriter();

        Diagnosis.of(
                        Path.of("d.json"),
                        new DossierException(Collections.nCopies(
                                1_500, Problem.at("/id", "is wrong").locatedAt(7, 1))))
                .print(new PrintWriter(out), Terminal.NONE, false);

        assertThat(out.toString()).endsWith("""
                        d.json:7:1: 1,000 x /id: is wrong
                        d.json:7:1: has 500 more problems from here on, lists 1000
                        d.json: 1,500 problems
                        """);
    }
}
