package org.attest.cli.internal.check;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.cli.internal.output.Ink;
import org.attest.cli.internal.output.Terminal;
import org.attest.cli.internal.output.Words;
import org.attest.model.DossierException;
import org.attest.model.Problem;
import org.attest.model.Problem.Location;
import org.attest.model.finding.Finding;
import org.attest.model.finding.FindingKind;
import org.attest.model.finding.Findings;
import org.attest.model.finding.Saying;
import org.attest.model.internal.Unprintable;
import org.attest.model.internal.json.Places;
import org.attest.model.json.DossierJson;

/** What is wrong with a dossier's text, counted also where not all is listed; else what a reader should know of it. */
public record Diagnosis(Path file, List<Problem> problems, int problemCount, List<Located> findings) {
    /** A finding with its place in the text. */
    public record Located(Finding finding, Location place) {}

    public static Diagnosis of(Path file, byte[] text) throws IOException {
        try {
            List<Finding> findings = new ArrayList<>(
                    Findings.of(DossierJson.read(new ByteArrayInputStream(text)).dossier()));
            Places places = Places.in(
                    text,
                    (pointer, value) -> Shown.whole(value)
                            .map(words -> new Saying(words, List.of()))
                            .map(said -> new Finding(FindingKind.NOT_SHOWN_WHOLE, pointer, "the text", said))
                            .ifPresent(findings::add));
            return new Diagnosis(
                    file,
                    List.of(),
                    0,
                    findings.stream()
                            .map(finding -> new Located(finding, places.of(finding.pointer())))
                            .toList());
        } catch (DossierException e) {
            return of(file, e);
        }
    }

    /** Of a text that is no dossier. */
    public static Diagnosis of(Path file, DossierException unsound) {
        return new Diagnosis(file, unsound.problems(), unsound.count(), List.of());
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    /** Whether it has a finding of one of these kinds. */
    public boolean hasAny(Set<FindingKind> kinds) {
        return findings.stream().anyMatch(each -> kinds.contains(each.finding().kind()));
    }

    /** For a person, all of it. */
    public void print(PrintWriter out, Terminal terminal, boolean allFindings) {
        printProblems(out, terminal);
        printFindings(EnumSet.allOf(FindingKind.class), out, terminal, allFindings);
        if (isSound()) {
            out.println(Unprintable.escaped(file + ": ") + "no problems, " + Words.of(findings.size(), "finding"));
        }
    }

    /** What is wrong, and how much of it; nothing when it is sound. */
    public void printProblems(PrintWriter out, Terminal terminal) {
        Repeats.of(problems, ProblemLine::words, problem -> file, ProblemLine::placeInFile)
                .forEach(line -> ProblemLine.of(file, line).print(out, terminal));
        if (!isSound()) {
            out.println(Unprintable.escaped(file + ": ") + Words.of(problemCount, "problem"));
        }
    }

    /** The findings of some kinds. */
    public void printFindings(Set<FindingKind> kinds, PrintWriter out, Terminal terminal, boolean all) {
        boolean colours = terminal.coloursResults();
        for (FindingKind kind : kinds) {
            List<String> lines = findings.stream()
                    .filter(each -> each.finding().kind() == kind)
                    .map(each ->
                            Ink.BOLD.mark(Unprintable.escaped(ProblemLine.place(file, each.place())) + ":", colours)
                                    + " "
                                    + Unprintable.escaped(each.finding().subject() + ": "
                                            + each.finding().message()))
                    .toList();
            new Folded(words(kind), lines).print(out, terminal, all);
        }
    }

    static String words(FindingKind kind) {
        return Words.ofConstant(kind).replace('-', ' ');
    }

    /** For a script. */
    public Record document() {
        return new Document(
                file,
                problems.stream().map(ProblemEntry::of).toList(),
                findings.stream().map(FindingEntry::of).toList());
    }

    private record Document(Path file, List<ProblemEntry> problems, List<FindingEntry> findings) {}

    private record ProblemEntry(@JsonUnwrapped Location place, String pointer, String message, Optional<String> hint) {
        static ProblemEntry of(Problem problem) {
            ProblemLine line = ProblemLine.of("", problem.message());
            return new ProblemEntry(ProblemLine.placeOf(problem), problem.pointer(), line.what(), line.hint());
        }
    }

    private record FindingEntry(
            @JsonUnwrapped Location place, String pointer, FindingKind kind, String subject, String message) {
        static FindingEntry of(Located located) {
            Finding finding = located.finding();
            return new FindingEntry(
                    located.place(), finding.pointer(), finding.kind(), finding.subject(), finding.message());
        }
    }
}
