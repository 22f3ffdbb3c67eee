package org.attest.cli.internal.check;

import java.io.PrintWriter;
import java.util.List;
import org.attest.cli.internal.output.Ink;
import org.attest.cli.internal.output.Words;
import org.attest.model.Problem;
import org.attest.model.Problem.Location;
import org.attest.model.finding.FindingKind;

/** A diagnosis for a person: each line begins with a place that terminals and editors can open. */
public record DiagnosisText(PrintWriter out, boolean colours) {
    public void print(Diagnosis diagnosis) {
        for (Problem problem : diagnosis.problems()) {
            Advice advice = Advice.of(problem.message());
            String pointer = problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
            out.println(place(diagnosis, Diagnosis.placeOf(problem)) + pointer + Ink.RED.mark(advice.what(), colours));
            advice.hint().ifPresent(hint -> out.println("    " + Ink.GREEN.mark("hint:", colours) + " " + hint));
        }
        for (FindingKind kind : FindingKind.values()) {
            print(kind, diagnosis);
        }
        out.println(diagnosis.file() + ": "
                + (diagnosis.isSound()
                        ? "no problems, " + Words.of(diagnosis.findings().size(), "finding")
                        : Words.of(diagnosis.problems().size(), "problem")));
    }

    private void print(FindingKind kind, Diagnosis diagnosis) {
        List<Diagnosis.Located> findings = diagnosis.findings().stream()
                .filter(each -> each.finding().kind() == kind)
                .toList();
        if (!findings.isEmpty()) {
            out.println(Ink.YELLOW.mark(words(kind), colours) + ", " + Words.of(findings.size(), "finding") + ":");
        }
        findings.forEach(each -> out.println(place(diagnosis, each.place())
                + each.finding().subject() + ": " + each.finding().message()));
    }

    private String place(Diagnosis diagnosis, Location at) {
        return Ink.BOLD.mark(diagnosis.file() + ":" + at.line() + ":" + at.column() + ":", colours) + " ";
    }

    static String words(FindingKind kind) {
        return Words.ofConstant(kind.name()).replace('-', ' ');
    }
}
