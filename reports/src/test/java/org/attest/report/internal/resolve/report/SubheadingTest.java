package org.attest.report.internal.resolve.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.report.document.TextDump;
import org.junit.jupiter.api.Test;

class SubheadingTest {
    @Test
    void subheadings_are_numbered_within_their_section() {
        String dump = TextDump.of(Resolved.report(r -> r.section("Method", s -> s.text((d, e) -> "All."))
                .section(
                        "Outcomes",
                        s -> s.text((d, e) -> "First.")
                                .heading("Convictions")
                                .text((d, e) -> "Second.")
                                .heading("Acquittals")
                                .text((d, e) -> "Third."))
                .section("Law", s -> s.heading("Penalties").text((d, e) -> "Fourth."))));
        assertThat(dump).contains("""
                        section 2 Outcomes
                          First.
                          heading 2.1 Convictions
                          Second.
                          heading 2.2 Acquittals
                          Third.

                        section 3 Law
                          heading 3.1 Penalties
                          Fourth.
                        """);
    }
}
