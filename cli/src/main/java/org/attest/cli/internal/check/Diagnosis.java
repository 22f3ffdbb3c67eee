package org.attest.cli.internal.check;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.cli.internal.output.Ink;
import org.attest.cli.internal.output.Words;
import org.attest.model.DossierException;
import org.attest.model.Problem;
import org.attest.model.Problem.Location;
import org.attest.model.finding.Finding;
import org.attest.model.finding.FindingKind;
import org.attest.model.finding.Findings;
import org.attest.model.internal.Unprintable;
import org.attest.model.internal.json.Places;
import org.attest.model.json.DossierJson;

/** What is wrong with the text of a dossier; when nothing is, what a reader should know of it. */
public record Diagnosis(Path file, List<Problem> problems, List<Located> findings) {
    /** A finding with its place in the text. */
    public record Located(Finding finding, Location place) {}

    /**
     * The message of a problem in two parts.
     *
     * @param what is wrong
     * @param hint what to do about it
     */
    record Advice(String what, Optional<String> hint) {
        /** Messages say what is wrong, what was perhaps meant, and what is allowed. */
        private static final Pattern PARTS =
                Pattern.compile("(.*?)(?: \\(perhaps (\"[^\"]*\")\\))?, (must .*)", Pattern.DOTALL);

        private static final String BROKEN = "is broken JSON: ";

        static Advice of(String message) {
            Matcher parts = PARTS.matcher(message);
            if (parts.matches()) {
                String meant = Optional.ofNullable(parts.group(2))
                        .map(name -> "perhaps " + name + "; ")
                        .orElse("");
                return new Advice(parts.group(1), Optional.of(meant + parts.group(3)));
            }
            return new Advice(
                    message,
                    Optional.of(
                                    "look here and just before for a comma, a quote or a bracket that is missing or too many")
                            .filter(hint -> message.startsWith(BROKEN)));
        }
    }

    public static Diagnosis of(Path file, byte[] text) throws IOException {
        try {
            List<Finding> findings = new ArrayList<>(
                    Findings.of(DossierJson.read(new ByteArrayInputStream(text)).dossier()));
            Places places = Places.in(
                    text,
                    (pointer, value) -> Shown.whole(value)
                            .map(words -> new Finding(FindingKind.NOT_SHOWN_WHOLE, pointer, "the text", words))
                            .ifPresent(findings::add));
            return new Diagnosis(
                    file,
                    List.of(),
                    findings.stream()
                            .map(finding -> new Located(finding, places.of(finding.pointer())))
                            .toList());
        } catch (DossierException e) {
            return new Diagnosis(file, e.problems(), List.of());
        }
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    /** Whether it has a finding of one of these kinds. */
    public boolean hasAny(Set<FindingKind> kinds) {
        return findings.stream().anyMatch(each -> kinds.contains(each.finding().kind()));
    }

    /** For a person: each line begins with a place that terminals and editors can open. */
    public void print(PrintWriter out, boolean colours) {
        for (Problem problem : problems) {
            Advice advice = Advice.of(problem.message());
            String pointer = problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
            out.println(at(placeOf(problem), colours)
                    + Unprintable.escaped(pointer)
                    + Ink.RED.mark(Unprintable.escaped(advice.what()), colours));
            advice.hint()
                    .ifPresent(hint ->
                            out.println("    " + Ink.GREEN.mark("hint:", colours) + " " + Unprintable.escaped(hint)));
        }
        for (FindingKind kind : FindingKind.values()) {
            print(kind, out, colours);
        }
        out.println(Unprintable.escaped(file + ": ")
                + (isSound()
                        ? "no problems, " + Words.of(findings.size(), "finding")
                        : Words.of(problems.size(), "problem")));
    }

    private void print(FindingKind kind, PrintWriter out, boolean colours) {
        List<Located> ofKind =
                findings.stream().filter(each -> each.finding().kind() == kind).toList();
        if (!ofKind.isEmpty()) {
            out.println(Ink.YELLOW.mark(words(kind), colours) + ", " + Words.of(ofKind.size(), "finding") + ":");
        }
        ofKind.forEach(each -> out.println(at(each.place(), colours)
                + Unprintable.escaped(
                        each.finding().subject() + ": " + each.finding().message())));
    }

    private String at(Location place, boolean colours) {
        return Ink.BOLD.mark(Unprintable.escaped(file + ":" + place.line() + ":" + place.column() + ":"), colours)
                + " ";
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
            Advice advice = Advice.of(problem.message());
            return new ProblemEntry(placeOf(problem), problem.pointer(), advice.what(), advice.hint());
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

    static Location placeOf(Problem problem) {
        return problem.location().orElse(new Location(1, 1));
    }
}
