package org.attest.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.cli.internal.output.Words;
import org.attest.model.Dossier;
import org.attest.model.Fact;
import org.attest.model.actor.Organization;
import org.attest.model.actor.Person;
import org.attest.model.commitment.Commitment;
import org.attest.model.commitment.Statement;
import org.attest.model.commitment.StatementKind;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.Offence;
import org.attest.model.place.Jurisdiction;
import org.attest.model.place.JurisdictionLevel;

/** What a dossier may hold and none of the ready-made reports shows. */
final class Unshown {
    private Unshown() {}

    /** How much there is of it, in words. */
    static Optional<String> in(Dossier dossier) {
        List<Statement> statements = dossier.statements().stream()
                .filter(said -> said.kind() != StatementKind.RECOMMENDATION)
                .toList();
        List<Commitment> commitments = dossier.commitments();
        List<String> stated = dossier.facts().stream()
                .filter(Fact::isStated)
                .map(Fact::pointer)
                .toList();
        String words = Stream.of(
                        said(
                                dossier.assessments().stream()
                                        .map(judged -> (Object) dossier.get(judged.subject()))
                                        .filter(subject ->
                                                !(subject instanceof Offence || subject instanceof LegalInstrument))
                                        .count(),
                                "assessment"),
                        said(matching(stated, "/caseloads/.*ByOutcome/(?!convicted|acquitted).*"), "other outcome"),
                        said(
                                commitments.stream()
                                        .flatMap(commitment -> commitment.history().stream())
                                        .flatMap(judged -> judged.evidence().stream())
                                        .filter(evidence -> evidence.uri().isPresent())
                                        .count(),
                                "evidence link"),
                        said(matching(stated, "/organizations/.*/founded"), "founding date"),
                        said(matching(stated, "/instruments/.*/adopted"), "adoption date"),
                        said(
                                statements.stream()
                                        .filter(said -> said.grade().isPresent())
                                        .count(),
                                "grade"),
                        said(count(statements, Statement::areas), "statement area"),
                        said(count(statements, Statement::addressees), "addressee"),
                        said(count(commitments, Commitment::partners), "partner"),
                        said(
                                count(statements, Statement::categories) + count(commitments, Commitment::categories),
                                "category"),
                        said(count(dossier.organizations(), Organization::members), "membership"),
                        said(
                                count(dossier.offences(), Offence::acts)
                                        + count(dossier.offences(), Offence::means)
                                        + count(dossier.offences(), Offence::purposes),
                                "offence element"),
                        said(
                                dossier.offences().stream()
                                        .filter(offence -> offence.iccsCode().isPresent())
                                        .count(),
                                "ICCS code"),
                        said(localNames(dossier), "local name"),
                        said(
                                count(dossier.jurisdictions(), Jurisdiction::aliases)
                                        + count(dossier.organizations(), Organization::aliases)
                                        + count(dossier.persons(), Person::aliases)
                                        + dossier.organizations().stream()
                                                .filter(body -> body.acronym().isPresent())
                                                .count(),
                                "other name"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(words).filter(any -> !any.isEmpty());
    }

    private static long matching(List<String> pointers, String regex) {
        return pointers.stream()
                .filter(Pattern.compile(regex).asMatchPredicate())
                .count();
    }

    /** Local names are shown of organizations, of divisions and of the laws of offences with those that repeal them. */
    private static long localNames(Dossier dossier) {
        Set<LegalInstrument> laws = dossier.offences().stream()
                .flatMap(offence -> Stream.iterate(
                        Optional.of(dossier.get(offence.instrument())),
                        Optional::isPresent,
                        law -> law.flatMap(LegalInstrument::repealedBy).map(dossier::get)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        List<Jurisdiction> areas = dossier.jurisdictions().stream()
                .filter(area -> area.level() != JurisdictionLevel.DIVISION)
                .toList();
        List<LegalInstrument> others = dossier.instruments().stream()
                .filter(law -> !laws.contains(law))
                .toList();
        return count(areas, Jurisdiction::localNames) + count(others, LegalInstrument::localNames);
    }

    private static <T> long count(List<T> records, Function<T, Collection<?>> parts) {
        return records.stream().mapToLong(record -> parts.apply(record).size()).sum();
    }

    private static Optional<String> said(long number, String thing) {
        return number == 0 ? Optional.empty() : Optional.of(Words.of(number, thing));
    }
}
