package org.attest.audit.internal.verapdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.attest.audit.internal.verapdf.VeraPdf.Reply;
import org.attest.audit.internal.verapdf.VeraPdf.Reply.BrokenRule;
import org.attest.report.internal.pdf.proof.SamplePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes the locale of the machine")
class VeraPdfTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    @Test
    void says_which_rules_are_broken_and_where() throws IOException {
        byte[] pdf = SamplePdf.with(document -> document.getDocumentCatalog().setLanguage("English!"));

        Reply reply = VeraPdf.ask(file(pdf), List.of("ua1", "2a", "unknown"), LONG);

        String message = "Value English! of the Lang entry is not a Language-Tag";
        String context = "root/document[0]/Lang[0]";
        assertThat(reply)
                .isEqualTo(new Reply(
                        List.of(
                                new BrokenRule("ua1", "7.2-29", message, List.of("English!"), context),
                                new BrokenRule("2a", "6.7.4-1", message, List.of("English!"), context)),
                        ""));
    }

    @Test
    void says_the_same_in_turkish_and_leaves_the_locale_as_it_was() throws IOException {
        Locale before = Locale.getDefault();
        Locale turkish = Locale.forLanguageTag("tr-TR");
        Locale.setDefault(turkish);
        try {
            assertThat(VeraPdf.ask(file(SamplePdf.sound()), List.of("ua1", "2a"), LONG))
                    .isEqualTo(new Reply(List.of(), ""));
            assertThat(Locale.getDefault()).isEqualTo(turkish);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void gives_up_when_it_takes_too_long() throws IOException {
        assertThat(VeraPdf.ask(file(SamplePdf.sound()), List.of("ua1"), Duration.ZERO))
                .isEqualTo(Reply.failed(
                        "veraPDF needs more than 0 s for this file, audit a smaller one or give it more time"));
    }

    @Test
    void stops_when_it_is_interrupted() throws IOException {
        Path file = file(SamplePdf.sound());
        Thread.currentThread().interrupt();
        assertThat(VeraPdf.ask(file, List.of("ua1"), LONG))
                .isEqualTo(Reply.failed("veraPDF was interrupted, audit the file again"));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void fails_without_a_word_of_its_own() throws IOException {
        List<String> said = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord message) {
                said.add(message.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger all = Logger.getLogger("");
        all.addHandler(handler);
        try {
            assertThat(VeraPdf.ask(file("Court;Cases".getBytes(StandardCharsets.US_ASCII)), List.of("ua1"), LONG)
                            .failure())
                    .isEqualTo(
                            "veraPDF failed on this file (org.verapdf.core.ModelParsingException: Couldn't parse stream),"
                                    + " audit it in another format or report it to veraPDF");
        } finally {
            all.removeHandler(handler);
        }
        assertThat(said).isEmpty();
    }

    @Test
    void says_what_is_missing_without_the_library() throws Exception {
        List<URL> others = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.contains("verapdf")) {
                others.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader without =
                new URLClassLoader(others.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Object reply = without.loadClass(VeraPdf.class.getName())
                    .getMethod("ask", Path.class, List.class, Duration.class)
                    .invoke(null, file(SamplePdf.sound()), List.of("ua1"), LONG);
            assertThat(reply)
                    .hasToString("Reply[broken=[], failure=veraPDF is not on the class path, add"
                            + " org.verapdf:validation-model-jakarta]");
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("cases.pdf"), bytes);
    }
}
