package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.cli.internal.output.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    /** Behind the words to type: what a shell does with the output, or a remark. */
    private static final Pattern BEYOND = Pattern.compile("( > | {2,}).*");

    private static String help(Terminal terminal, String... arguments) {
        StringWriter results = new StringWriter();
        StringWriter progress = new StringWriter();
        Console console = new Console(new PrintWriter(results), new PrintWriter(progress), terminal);
        assertThat(Attest.run(console, arguments)).isZero();
        assertThat(progress).hasToString("");
        return results.toString();
    }

    static Set<String> commands() {
        return Commands.names();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void of_a_command_has_examples_that_are_right(String command) {
        List<String> examples = help(Terminal.NONE, "help", command)
                .lines()
                .dropWhile(line -> !line.equals("Examples:"))
                .map(String::strip)
                .filter(line -> line.startsWith("attest "))
                .map(line -> BEYOND.matcher(line).replaceFirst(""))
                .toList();

        assertThat(examples).isNotEmpty().allSatisfy(example -> {
            List<String> words = Arrays.stream(example.split(" ", -1)).skip(1).toList();
            assertThat(words.getFirst()).isEqualTo(command);
            Console nowhere = new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
            assertThatCode(() -> Attest.commandLine(new Attest(nowhere), words).parseArgs(words.toArray(String[]::new)))
                    .doesNotThrowAnyException();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80})
    void fits_the_terminal(int columns) {
        Terminal terminal = new Terminal(true, true, false, () -> columns);
        assertThat(help(terminal, "--help").lines()).allMatch(line -> line.length() <= columns);
        assertThat(Commands.names())
                .allSatisfy(
                        command -> assertThat(help(terminal, command, "--help").lines())
                                .allMatch(line -> line.length() <= columns));
    }

    @Test
    void is_the_same_however_it_is_asked_for() {
        assertThat(help(Terminal.NONE, "help")).isEqualTo(help(Terminal.NONE, "--help"));
        assertThat(help(Terminal.NONE, "help", "run")).isEqualTo(help(Terminal.NONE, "run", "--help"));
    }

    @Test
    void has_colours_on_a_terminal_only() {
        assertThat(help(new Terminal(true, true, true, () -> 80), "--help")).contains("\u001B[1mattest\u001B[");
        assertThat(help(new Terminal(true, true, false, () -> 80), "--help")).doesNotContain("\u001B");
        assertThat(help(new Terminal(false, true, true, () -> 80), "--help")).doesNotContain("\u001B");
    }

    @Test
    void tells_the_exit_codes_of_every_command() {
        assertThat(Commands.names())
                .allSatisfy(command -> assertThat(help(Terminal.NONE, "help", command))
                        .contains("  0     done", "  3     could not read or write", "  130   stopped by Ctrl-C"));
    }
}
