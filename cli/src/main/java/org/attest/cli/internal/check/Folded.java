package org.attest.cli.internal.check;

import java.io.PrintWriter;
import java.util.List;
import org.attest.cli.internal.output.Ink;
import org.attest.cli.internal.output.Terminal;
import org.attest.cli.internal.output.Words;

/** Findings of one kind as lines for a terminal: how many, and the first few unless all are wanted. */
public record Folded(String kind, List<String> lines) {
    /** The option that both commands with findings have. */
    public static final String OPTION = "--findings";

    static final int FEW = 3;
    private static final String INDENT = "    ";

    public void print(PrintWriter out, Terminal terminal, boolean all) {
        if (lines.isEmpty()) {
            return;
        }
        out.println(Ink.YELLOW.mark(kind, terminal.coloursResults()) + ", " + Words.of(lines.size(), "finding") + ":");
        // A line for one that is left would be no shorter.
        int shown = all || lines.size() <= FEW + 1 ? lines.size() : FEW;
        lines.subList(0, shown).forEach(line -> out.println(terminal.fitted(line, INDENT.length())));
        if (shown < lines.size()) {
            out.println(INDENT + "and " + Words.of(lines.size() - shown) + " more (" + OPTION + " lists all)");
        }
    }
}
