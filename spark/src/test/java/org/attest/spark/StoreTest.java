package org.attest.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("proof")
class StoreTest {
    @TempDir
    Path folder;

    private Store store() throws IOException {
        return Store.open(new Configuration(), folder.toString());
    }

    private static InputStream of(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public long transferTo(OutputStream out) throws IOException {
                out.write(new byte[100_000]);
                throw new IOException("the disk is gone");
            }
        };
    }

    @Test
    void keeps_the_old_file_until_the_new_one_is_whole() throws Exception {
        Store store = store();
        store.put("a.pdf", of("old"), 1);
        assertThatThrownBy(() -> store.put("a.pdf", broken(), 2))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
        assertThat(folder.resolve("a.pdf")).hasContent("old");

        store.put("a.pdf", of("new"), 3);
        store.close();

        assertThat(OneMachine.standing(folder).keySet()).containsExactly("a.pdf");
        assertThat(store.read("a.pdf"))
                .hasValueSatisfying(bytes -> assertThat(bytes).asString(UTF_8).isEqualTo("new"));
        assertThat(store.read("b.pdf")).isEmpty();
    }

    @Test
    void lets_an_attempt_write_nothing_that_outlives_its_run() throws Exception {
        Store store = store();
        store.close();

        assertThatThrownBy(() -> store.put("late.pdf", of("late"), 1)).isInstanceOf(FileNotFoundException.class);

        assertThat(OneMachine.standing(folder)).isEmpty();
    }
}
