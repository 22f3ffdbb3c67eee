package org.attest.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** This build runs its tests on JUnit 6; users' tests may still run on JUnit 5. */
class JunitFiveTest {
    /** With all its parts, and of all that our tests run on without JUnit 6. */
    private static String run(Class<?> tests) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-jar",
                        Objects.requireNonNull(System.getProperty("junit-5.jar"), "junit-5.jar"),
                        "execute",
                        "--disable-ansi-colors",
                        "--details-theme=ascii",
                        "--details=tree",
                        "--class-path",
                        classPath(),
                        "--select-class",
                        tests.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed.replace("\r\n", "\n");
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(path -> !Path.of(path).getFileName().toString().startsWith("junit-"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void runs_assertions_that_pass_and_fail() throws IOException, InterruptedException {
        assertThat(run(OnAnyJunit.class))
                .contains("passes()", "[         1 tests successful      ]", "[         2 tests failed          ]")
                .contains("""
                        => org.opentest4j.AssertionFailedError: file "courts.xlsx" > sheet "1 Outcomes" > table "Outcomes" > row "North" > column "Outcome: Convicted" > cell "B7"

                          expected | 22
                          found    | 21
                        """)
                .contains("Multiple Failures (2 failures)", "expected | 7 pages", "expected | title Court\n");
    }

    @Test
    void is_not_what_this_build_runs_on() {
        assertThat(Test.class.getPackage().getImplementationVersion()).startsWith("6.");
    }
}
