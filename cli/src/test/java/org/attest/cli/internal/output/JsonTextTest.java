package org.attest.cli.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void has_a_line_for_each_member_in_the_order_in_which_they_are_put() {
        assertThat(JsonText.of(json -> json.put("text", "a \"b\"\n\u001B")
                        .put("number", 1L << 53)
                        .put("flag", true)
                        .object("object", object -> object.put("inside", 1))
                        .list("list", List.of("a", "b"), (each, name) -> each.put("name", name))
                        .list("none", List.of(), (each, nothing) -> {})))
                .isEqualTo("""
                        {
                          "text": "a \\"b\\"\\n\\u001B",
                          "number": 9007199254740992,
                          "flag": true,
                          "object": {
                            "inside": 1
                          },
                          "list": [
                            {
                              "name": "a"
                            },
                            {
                              "name": "b"
                            }
                          ],
                          "none": []
                        }
                        """);
    }
}
