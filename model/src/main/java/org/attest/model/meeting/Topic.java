package org.attest.model.meeting;

import java.util.List;
import org.attest.model.internal.rule.Require;
import org.attest.model.value.Citation;

/**
 * What a meeting was about.
 *
 * @param citations where this topic stands; none: where its meeting stands
 */
public record Topic(String text, List<Citation> citations) {
    public Topic {
        Require.text("text of topic", text);
        citations = List.copyOf(citations);
    }
}
