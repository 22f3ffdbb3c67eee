package org.attest.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DossierJsonTest {
    @Test
    void prints_what_it_read_letter_by_letter() throws IOException {
        String text = resource("every-form.json");
        assertThat(DossierJson.print(DossierJson.parse(text))).isEqualTo(text);
    }

    static String resource(String name) throws IOException {
        try (InputStream bytes = DossierJsonTest.class.getResourceAsStream(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
