package org.attest.model.internal.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A program that begins a file, says "half-way" and completes it when it is asked to. */
final class SlowWriter {
    private SlowWriter() {}

    public static void main(String[] arguments) throws IOException {
        try (Drafts drafts = Drafts.of(List.of(Path.of(arguments[0])))) {
            try (OutputStream out = drafts.next()) {
                out.write("of another program".getBytes(StandardCharsets.UTF_8));
            }
            System.out.println("half-way");
            try (BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                asked.readLine();
            }
            drafts.moveIntoPlace();
        }
    }
}
