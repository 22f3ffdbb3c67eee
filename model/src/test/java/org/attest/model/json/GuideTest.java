package org.attest.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.attest.model.DossierException;
import org.attest.model.Problem;
import org.junit.jupiter.api.Test;

class GuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide", "02-dossier.md");

    @Test
    void all_examples_together_are_a_dossier_in_the_forms_that_are_written() throws IOException {
        String text = "{\n" + String.join(",\n", snippets("json")).indent(2) + "}\n";
        assertThat(DossierJson.print(DossierJson.parse(text))).isEqualTo(text);
    }

    @Test
    void the_example_with_faults_has_the_problems_that_the_guide_lists() throws IOException {
        String text = snippets("json wrong").getFirst();
        DossierException thrown = catchThrowableOfType(DossierException.class, () -> DossierJson.parse(text));
        assertThat(thrown.problems())
                .extracting(Problem::toString)
                .containsExactlyElementsOf(snippets("text").getFirst().lines().toList());
    }

    private static List<String> snippets(String kind) throws IOException {
        Pattern fence = Pattern.compile("^```" + kind + "\n(.*?)\n```$", Pattern.MULTILINE | Pattern.DOTALL);
        return fence.matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult snippet) -> snippet.group(1))
                .toList();
    }
}
