package org.attest.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.cli.internal.output.Words;
import org.attest.model.Dossier;
import org.attest.model.actor.Organization;
import org.attest.model.commitment.Commitment;
import org.attest.model.commitment.Statement;
import org.attest.model.court.Caseload;

/** What a dossier may hold and none of the ready-made reports shows. */
final class Unshown {
    private Unshown() {}

    /** How much there is of it, in words. */
    static Optional<String> in(Dossier dossier) {
        List<Statement> statements = dossier.statements();
        List<Commitment> commitments = dossier.commitments();
        String words = Stream.of(
                        said(dossier.observations().size(), "observation"),
                        said(
                                dossier.caseloads().stream()
                                        .filter(Caseload::statesClearanceRate)
                                        .count(),
                                "stated clearance rate"),
                        said(statements.stream().filter(Statement::isAnswered).count(), "position"),
                        said(count(statements, Statement::addressees), "addressee"),
                        said(count(commitments, Commitment::partners), "partner"),
                        said(
                                count(statements, Statement::categories) + count(commitments, Commitment::categories),
                                "category"),
                        said(count(dossier.organizations(), Organization::members), "membership"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(words).filter(any -> !any.isEmpty());
    }

    private static <T> long count(List<T> records, Function<T, Collection<?>> parts) {
        return records.stream().mapToLong(record -> parts.apply(record).size()).sum();
    }

    private static Optional<String> said(long number, String thing) {
        return number == 0 ? Optional.empty() : Optional.of(Words.of(number, thing));
    }
}
