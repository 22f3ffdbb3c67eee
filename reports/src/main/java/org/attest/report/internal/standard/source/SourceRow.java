package org.attest.report.internal.standard.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.actor.Organization;
import org.attest.model.commitment.Commitment;
import org.attest.model.commitment.Statement;
import org.attest.model.court.Tribunal;
import org.attest.model.indicator.Assessment;
import org.attest.model.indicator.Indicator;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.Offence;
import org.attest.model.meeting.Meeting;
import org.attest.model.place.Jurisdiction;
import org.attest.model.source.Source;
import org.attest.model.value.Citation;
import org.attest.model.value.LocalName;
import org.attest.model.value.Named;
import org.attest.model.value.SourceId;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Names;

/** A source, by a name that no other has, and how much stands on it. */
record SourceRow(String name, Source source, Optional<String> repeats, long facts, long records) {
    static List<SourceRow> of(Dossier dossier, Edition edition) {
        Map<SourceId, Long> facts =
                citedIn(dossier.facts().stream().map(fact -> fact.claim().citations()));
        Map<SourceId, Long> records = citedIn(citationsOfRecords(dossier));
        return Names.rows(
                dossier.sources(),
                List.of(Source::title, source -> source.title() + " (" + source.id() + ")"),
                (name, source) -> new SourceRow(
                        name,
                        source,
                        source.derivedFrom().map(origin -> dossier.get(origin).title()),
                        facts.getOrDefault(source.id(), 0L),
                        records.getOrDefault(source.id(), 0L)));
    }

    /** In how many of the lists each source is cited. */
    private static Map<SourceId, Long> citedIn(Stream<List<Citation>> lists) {
        return lists.flatMap(
                        citations -> citations.stream().map(Citation::source).distinct())
                .collect(Collectors.groupingBy(source -> source, Collectors.counting()));
    }

    /** Where places, meetings, laws, names and all other records stand as a whole, beyond their single facts. */
    private static Stream<List<Citation>> citationsOfRecords(Dossier dossier) {
        return Stream.of(
                        dossier.jurisdictions().stream().map(Jurisdiction::citations),
                        dossier.organizations().stream().map(Organization::citations),
                        dossier.meetings().stream().map(Meeting::citations),
                        dossier.statements().stream().map(Statement::citations),
                        dossier.commitments().stream().map(Commitment::citations),
                        dossier.instruments().stream().map(LegalInstrument::citations),
                        dossier.offences().stream().map(Offence::citations),
                        dossier.tribunals().stream().map(Tribunal::citations),
                        dossier.indicators().stream().map(Indicator::citations),
                        dossier.assessments().stream().map(Assessment::citations),
                        names(dossier.jurisdictions()),
                        names(dossier.organizations()),
                        names(dossier.instruments()))
                .flatMap(Function.identity());
    }

    private static Stream<List<Citation>> names(List<? extends Named> things) {
        return things.stream().flatMap(thing -> thing.localNames().stream()).map(LocalName::citations);
    }
}
