package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private final StringWriter progress = new StringWriter();

    private int deliver(OutputStream out) {
        return Attest.deliver(new byte[] {'a', 'b'}, out, new PrintWriter(progress));
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }

    @Test
    void hands_everything_out() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(deliver(out)).isEqualTo(ExitCode.DONE);
        assertThat(out.toByteArray()).containsExactly('a', 'b');
    }

    @Test
    void says_what_stands_in_its_way() {
        assertThat(deliver(failing("No space left on device"))).isEqualTo(ExitCode.COULD_NOT_READ_OR_WRITE);
        assertThat(progress)
                .hasToString("attest: the results cannot be written to the standard output: No space left on device\n");
    }

    @Test
    void is_content_when_its_reader_has_seen_enough() {
        assertThat(deliver(failing("Broken pipe"))).isEqualTo(ExitCode.DONE);
        assertThat(progress).hasToString("");
    }
}
