package org.attest.cli.internal.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;

/**
 * Where the output of the program goes.
 *
 * @param results whether the standard output is a terminal
 * @param progress whether the standard error is one on which a line can be written over
 * @param colours whether it shows colours and its reader wants them
 * @param columns how wide a line may be; asked for only when needed, which takes a while
 */
public record Terminal(boolean results, boolean progress, boolean colours, IntSupplier columns) {
    /** Of a line that nobody knows the room for. */
    public static final int USUAL_COLUMNS = 80;

    /** A file or a pipe. */
    public static final Terminal NONE = new Terminal(false, false, false, () -> USUAL_COLUMNS);

    /** They take no room. */
    private static final Pattern MARKS = Pattern.compile("\u001B\\[\\d*m");

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");
    private static final Path CONTROLLING = Path.of("/dev/tty");

    /** Of this process. */
    public static Terminal detect(Map<String, String> environment) {
        return of(environment, isTerminal(1), isTerminal(2), Terminal::askedColumns);
    }

    static Terminal of(Map<String, String> environment, boolean results, boolean progress, IntSupplier columns) {
        boolean dumb = "dumb".equals(environment.get("TERM"));
        // https://no-color.org: whatever its value, unless it is empty.
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(results, progress && !dumb, wanted && !dumb, columns);
    }

    public boolean coloursResults() {
        return results && colours;
    }

    public boolean coloursProgress() {
        return progress && colours;
    }

    /** The terminal of the progress, as one of results. */
    public Terminal ofProgress() {
        return new Terminal(progress, progress, colours, columns);
    }

    /** Words with breaks between them where the results would go beyond their terminal; what goes on is indented as they are. */
    public String fitted(String words, int indent) {
        return results ? fitted(words, indent, columns.getAsInt()) : words;
    }

    static String fitted(String words, int indent, int columns) {
        StringBuilder lines = new StringBuilder();
        int used = indent;
        for (String word : words.split(" ", -1)) {
            int length = MARKS.matcher(word).replaceAll("").length();
            if (used > indent && used + 1 + length > columns) {
                lines.append('\n').append(" ".repeat(indent));
                used = indent;
            } else if (!lines.isEmpty()) {
                lines.append(' ');
                used++;
            }
            lines.append(word);
            used += length;
        }
        return lines.toString();
    }

    private static boolean isTerminal(int stream) {
        try {
            String file =
                    OPEN_FILES.resolve(Integer.toString(stream)).toRealPath().toString();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty") || file.equals("/dev/console");
        } catch (IOException e) {
            // A pipe has no path; where there is no such folder, the JDK knows of both streams together.
            return !Files.isDirectory(OPEN_FILES)
                    && Optional.ofNullable(System.console())
                            .filter(Terminal::isTerminal)
                            .isPresent();
        }
    }

    /** Since 22 there is a console without a terminal too, and a method to ask it. */
    private static boolean isTerminal(java.io.Console console) {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static int askedColumns() {
        try {
            Process size = new ProcessBuilder("stty", "size")
                    .redirectInput(CONTROLLING.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream answer = size.getInputStream()) {
                return columns(new String(answer.readAllBytes(), StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            return USUAL_COLUMNS;
        }
    }

    /** From rows and columns, such as "24 80"; a terminal that does not know its size says "0 0". */
    static int columns(String size) {
        String columns = size.strip().replaceFirst("^\\d+ ", "");
        return columns.matches("[1-9]\\d{0,4}") ? Integer.parseInt(columns) : USUAL_COLUMNS;
    }
}
