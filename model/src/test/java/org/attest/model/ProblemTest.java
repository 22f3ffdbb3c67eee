package org.attest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Problem PROBLEM = Problem.at("/meetings/0/kind", "value \"party\" is unknown");

    @Test
    void tells_where_and_what() {
        assertThat(PROBLEM).hasToString("/meetings/0/kind: value \"party\" is unknown");
        assertThat(PROBLEM.locatedAt(12, 5))
                .hasToString("line 12, column 5: /meetings/0/kind: value \"party\" is unknown");
        assertThat(Problem.at("", "is empty")).hasToString("is empty");
    }

    @Test
    void stands_in_one_line_that_a_terminal_does_not_obey() {
        assertThat(Problem.at("/a\u001b[31m\nb", "has \u0007, \u009b and \u202e, but \u00e9 and \ud83d\ude00"))
                .hasToString("/a\\u001b[31m\\u000ab: has \\u0007, \\u009b and \\u202e, but \u00e9 and \ud83d\ude00");
    }

    @Test
    void all_problems_stand_in_one_message() {
        assertThat(new DossierException(
                        List.of(PROBLEM, Problem.at("/title", "is blank").locatedAt(3, 1))))
                .hasMessage("""
                        dossier has 2 problems:
                          /meetings/0/kind: value "party" is unknown
                          line 3, column 1: /title: is blank""");
        assertThat(new DossierException(List.of(PROBLEM))).hasMessage("""
                        dossier has 1 problem:
                          /meetings/0/kind: value "party" is unknown""");
    }

    @Test
    void lists_the_first_thousand_problems_and_how_many_more() {
        List<Problem> many = Stream.iterate(1, n -> n + 1)
                .limit(200_004)
                .map(n -> Problem.at("/notes/" + n, "is wrong").locatedAt(n, 1))
                .toList();

        assertThat(new DossierException(many.subList(0, 1_000)).problems()).isEqualTo(many.subList(0, 1_000));
        assertThat(new DossierException(many).problems())
                .hasSize(1_001)
                .startsWith(many.getFirst())
                .endsWith(Problem.at("", "has 199004 more problems from here on, lists 1000")
                        .locatedAt(1001, 1));
        assertThat(new DossierException(many)).hasMessageStartingWith("dossier has 200004 problems:");
        assertThat(new DossierException(many).count()).isEqualTo(200_004);
    }

    @Test
    void an_exception_carries_its_problems() {
        assertThat(new DossierException(List.of(PROBLEM)).problems()).containsExactly(PROBLEM);
    }
}
