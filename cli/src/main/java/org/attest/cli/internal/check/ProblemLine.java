package org.attest.cli.internal.check;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.cli.internal.output.Ink;
import org.attest.cli.internal.output.Terminal;
import org.attest.model.Problem;
import org.attest.model.Problem.Location;
import org.attest.model.internal.Unprintable;

/** What is wrong with a place that terminals and editors can open, and what to do about it, as all commands say it. */
public record ProblemLine(String place, String what, Optional<String> hint) {
    /** Messages say what is wrong, what was perhaps meant, and what is allowed. */
    private static final Pattern PARTS =
            Pattern.compile("(.*?)(?: \\(perhaps (\"[^\"]*\")\\))?, (must .*)", Pattern.DOTALL);

    private static final String BROKEN = "is broken JSON: ";
    private static final int INDENT = 4;

    /** At a place, with what its message says. */
    public static ProblemLine of(String place, String message) {
        Matcher parts = PARTS.matcher(message);
        if (parts.matches()) {
            String meant = Optional.ofNullable(parts.group(2))
                    .map(name -> "perhaps " + name + "; ")
                    .orElse("");
            return new ProblemLine(place, parts.group(1), Optional.of(meant + parts.group(3)));
        }
        String hint = "look here and just before for a comma, a quote or a bracket that is missing or too many";
        return new ProblemLine(place, message, Optional.of(hint).filter(words -> message.contains(BROKEN)));
    }

    static ProblemLine of(Path file, Repeats<Problem> problem) {
        return of(place(file, placeOf(problem.first())), problem.words(words(problem.first())));
    }

    static String words(Problem problem) {
        return (problem.pointer().isEmpty() ? "" : problem.pointer() + ": ") + problem.message();
    }

    static Location placeOf(Problem problem) {
        return problem.location().orElse(new Location(1, 1));
    }

    static String placeInFile(Problem problem) {
        return placeOf(problem).line() + ":" + placeOf(problem).column();
    }

    static String place(Path file, Location place) {
        return file + ":" + place.line() + ":" + place.column();
    }

    public void print(PrintWriter out, Terminal terminal) {
        boolean colours = terminal.coloursResults();
        out.println(terminal.fitted(
                Ink.BOLD.mark(Unprintable.escaped(place) + ":", colours) + " "
                        + Ink.RED.mark(Unprintable.escaped(what), colours),
                INDENT));
        hint.ifPresent(words -> out.println(" ".repeat(INDENT) + Ink.GREEN.mark("hint:", colours) + " "
                + terminal.fitted(Unprintable.escaped(words), INDENT + "hint: ".length())));
    }
}
