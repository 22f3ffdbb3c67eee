package org.attest.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.cli.internal.output.Words;
import org.attest.model.Dossier;

/** What a dossier may hold and none of the ready-made reports shows. */
final class Unshown {
    private Unshown() {}

    /** How much there is of it, in words. */
    static Optional<String> in(Dossier dossier) {
        return Optional.of(Stream.of(
                                count(dossier.observations().stream(), "observation"),
                                count(
                                        dossier.statements().stream()
                                                .filter(statement -> statement
                                                        .position()
                                                        .absence()
                                                        .isEmpty()),
                                        "position"),
                                count(
                                        dossier.statements().stream()
                                                .flatMap(statement -> statement.addressees().stream()),
                                        "addressee"),
                                count(
                                        dossier.commitments().stream()
                                                .flatMap(commitment -> commitment.partners().stream()),
                                        "partner"),
                                count(
                                        Stream.concat(
                                                dossier.statements().stream()
                                                        .flatMap(statement -> statement.categories().stream()),
                                                dossier.commitments().stream()
                                                        .flatMap(commitment -> commitment.categories().stream())),
                                        "category"),
                                count(
                                        dossier.organizations().stream().flatMap(body -> body.members().stream()),
                                        "membership"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty());
    }

    private static Optional<String> count(Stream<?> records, String thing) {
        long number = records.count();
        return number == 0 ? Optional.empty() : Optional.of(Words.of(number, thing));
    }
}
