package org.attest.benchmarks.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Cases that do the same work, their names beginning with the key; each of Attest's own is set against all peers. */
public record Part(String key, String head, List<Case> attest, List<Case> peers, List<Line> lines) {
    /** A line for programs: of a case, or of a case and a peer. */
    public record Line(String name, Measure measure, List<String> cases) {}

    /** Jobs of contenders, to the disk ({@code file:}) or nowhere ({@code null:}), by a plan of {@link ForkedRun}. */
    public static Part of(
            String key,
            String head,
            Class<? extends Contender.ByName> contenders,
            String out,
            String plan,
            List<String> attest,
            List<String> peers,
            String... javaOptions) {
        Function<String, Case> one = name -> Case.fork(key + "." + name, contenders, out + name, plan, javaOptions);
        return new Part(
                key,
                head,
                attest.stream().map(one).toList(),
                peers.stream().map(one).toList(),
                List.of());
    }

    /** The same, with more peers. */
    public Part and(Stream<Case> others) {
        return new Part(key, head, attest, Stream.concat(peers.stream(), others).toList(), lines);
    }

    /** The same, with a line of a case, or of a case and a peer. */
    public Part telling(String name, Measure measure, String... cases) {
        Line line = new Line(
                name, measure, Stream.of(cases).map(one -> key + "." + one).toList());
        return new Part(
                key,
                head,
                attest,
                peers,
                Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    /** One job each, when the peak of its heap counts. */
    public static Part ofHeaps(
            String key,
            Class<? extends Contender.ByName> contenders,
            long rows,
            List<String> attest,
            List<String> peers) {
        String head = "the heap that is kept for " + rows + " rows; one cold run, whose times say little";
        // A young generation so small that it is collected often: the peak is what is kept, not what is left over.
        return of(key, head, contenders, "file:", "JOB " + rows + " 0 1", attest, peers, "-Xmn16m");
    }

    Stream<Case> cases() {
        return Stream.concat(attest.stream(), peers.stream());
    }

    /** Each of Attest's own beside what an older build makes of it. */
    Stream<Part> against(Path older) {
        return attest.stream().map(one -> new Part(key, one.name(), List.of(one), List.of(one.by(older)), List.of()));
    }
}
