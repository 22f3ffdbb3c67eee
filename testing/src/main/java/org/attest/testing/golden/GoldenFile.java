package org.attest.testing.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.internal.file.Drafts;

/**
 * A file that somebody has approved, to be reviewed like code.
 *
 * @param path as the test names it, in most builds from the folder of the module
 * @param updating whether what is found is approved now
 * @param buildServer the variable that tells of a build server, where nobody looks at what is approved
 */
public record GoldenFile(Path path, boolean updating, Optional<String> buildServer) {
    /** What build servers set: most of them the first, Jenkins, Azure Pipelines and TeamCity others. */
    private static final List<String> VARIABLES =
            List.of("CI", "JENKINS_URL", "TF_BUILD", "TEAMCITY_VERSION", "BUILD_NUMBER");

    /** The system property that approves anew. */
    public static final String SWITCH = "golden.update";

    /** As the tests were started: with {@code -Dgolden.update=true} or not, and on a build server or not. */
    public static GoldenFile of(Path path) {
        return of(path, Boolean.getBoolean(SWITCH), System.getenv());
    }

    /** On a build server when the environment has CI, JENKINS_URL, TF_BUILD, TEAMCITY_VERSION or BUILD_NUMBER, and not as false. */
    public static GoldenFile of(Path path, boolean updating, Map<String, String> environment) {
        Optional<String> server = VARIABLES.stream()
                .filter(variable -> !environment.getOrDefault(variable, "false").equalsIgnoreCase("false"))
                .findFirst();
        return new GoldenFile(path, updating, server);
    }

    public static final String HOW_TO_APPROVE =
            "To approve what was found, run the test with -D" + SWITCH + "=true and review the file.";

    /**
     * Approves this file when updating; else sees that one was approved.
     *
     * @throws AssertionError when none was, and on a build server, which approves nothing
     */
    public void approve(byte[] found) {
        if (updating && buildServer.isPresent()) {
            throw new AssertionError("golden \"" + path + "\": is not rewritten on a build server (" + buildServer.get()
                    + " is set), must be approved by a person");
        }
        if (updating) {
            try {
                Drafts.write(path, out -> out.write(found));
            } catch (IOException e) {
                throw new UncheckedIOException("golden \"" + path + "\": cannot be written", e);
            }
        } else if (!Files.exists(path)) {
            throw new AssertionError("golden \"" + path + "\": there is no such file. " + HOW_TO_APPROVE);
        }
    }

    /** As {@link #approve(byte[])}, for a text. */
    public void approve(String found) {
        approve(found.getBytes(StandardCharsets.UTF_8));
    }

    /** The approved text. */
    public String text() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException("golden \"" + path + "\": cannot be read", e);
        }
    }
}
