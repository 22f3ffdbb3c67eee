package org.attest.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.model.json.DossierJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentsTest {
    /** Where a comment stands decides the form: the shortest one would have no object for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$comment\": \"c\", \"missing\": \"not-reported\"}",
                "{\"$comment\": \"c\", \"value\": \"Dhaka\", \"source\": \"s0\"}",
                """
                [
                        {"$comment": "c", "value": "Dhaka", "source": "s0"}
                      ]""",
                """
                {
                        "assertions": [
                          {"$comment": "c", "value": "Dhaka", "source": "s0"}
                        ]
                      }""",
                """
                {
                        "$comment": "c",
                        "assertions": [
                          {"value": "Dhaka", "source": "s0"},
                          {"value": "Dacca", "source": "s0"}
                        ]
                      }"""
            })
    void survive_in_any_object_of_a_claim(String venue) {
        assertUnchanged("\"venue\": " + venue + ",\n      \"citations\": [\"s0\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\n        {\"$comment\": \"c\", \"source\": \"s0\", \"locator\": \"p. 1\"}\n      ]"})
    void survive_in_a_citation(String citations) {
        assertUnchanged("\"citations\": " + citations);
    }

    private static void assertUnchanged(String fields) {
        String text = """
                {
                  "schemaVersion": "1",
                  "id": "d",
                  "title": "D",
                  "asOf": "2024-04-01",
                  "sources": [
                    {"id": "s0", "kind": "news", "title": "S0", "published": "2024", "language": "en"}
                  ],
                  "meetings": [
                    {
                      "id": "m1",
                      "title": "A title that is long enough to spread its meeting over several lines of text",
                      "kind": "bilateral",
                      FIELDS
                    }
                  ]
                }
                """.replace("FIELDS", fields);
        assertThat(DossierJson.print(DossierJson.parse(text))).isEqualTo(text);
    }
}
