package org.attest.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.attest.model.actor.Organization;
import org.attest.model.actor.Person;
import org.attest.model.commitment.Commitment;
import org.attest.model.commitment.Statement;
import org.attest.model.court.Caseload;
import org.attest.model.court.Tribunal;
import org.attest.model.indicator.Assessment;
import org.attest.model.indicator.Indicator;
import org.attest.model.indicator.Observation;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.Offence;
import org.attest.model.meeting.Meeting;
import org.attest.model.place.Jurisdiction;
import org.attest.model.source.Source;
import org.attest.model.value.EntityId;
import org.attest.model.value.Ref;
import org.attest.model.value.StatedTotal;

/** Collects what {@link Dossier#of} puts into a dossier. Each verb adds to what is there. */
public final class DossierBuilder {
    private Optional<Ref<Jurisdiction>> jurisdiction = Optional.empty();
    private final List<Source> sources = new ArrayList<>();
    private final List<Jurisdiction> jurisdictions = new ArrayList<>();
    private final List<Organization> organizations = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<LegalInstrument> instruments = new ArrayList<>();
    private final List<Offence> offences = new ArrayList<>();
    private final List<Tribunal> tribunals = new ArrayList<>();
    private final List<Caseload> caseloads = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<StatedTotal> statedTotals = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    DossierBuilder() {}

    /** The jurisdiction that the dossier is about. */
    public DossierBuilder about(Ref<Jurisdiction> place) {
        if (jurisdiction.isPresent()) {
            throw new IllegalStateException("about(..) is called twice, must be called once");
        }
        jurisdiction = Optional.of(place);
        return this;
    }

    public DossierBuilder sources(Source... added) {
        return add(sources, added);
    }

    public DossierBuilder jurisdictions(Jurisdiction... added) {
        return add(jurisdictions, added);
    }

    public DossierBuilder organizations(Organization... added) {
        return add(organizations, added);
    }

    public DossierBuilder persons(Person... added) {
        return add(persons, added);
    }

    public DossierBuilder meetings(Meeting... added) {
        return add(meetings, added);
    }

    public DossierBuilder statements(Statement... added) {
        return add(statements, added);
    }

    public DossierBuilder commitments(Commitment... added) {
        return add(commitments, added);
    }

    public DossierBuilder instruments(LegalInstrument... added) {
        return add(instruments, added);
    }

    public DossierBuilder offences(Offence... added) {
        return add(offences, added);
    }

    public DossierBuilder tribunals(Tribunal... added) {
        return add(tribunals, added);
    }

    public DossierBuilder caseloads(Caseload... added) {
        return add(caseloads, added);
    }

    public DossierBuilder indicators(Indicator... added) {
        return add(indicators, added);
    }

    public DossierBuilder observations(Observation... added) {
        return add(observations, added);
    }

    public DossierBuilder assessments(Assessment... added) {
        return add(assessments, added);
    }

    public DossierBuilder statedTotals(StatedTotal... added) {
        return add(statedTotals, added);
    }

    public DossierBuilder notes(String... added) {
        return add(notes, added);
    }

    private <T> DossierBuilder add(List<T> list, T[] added) {
        Collections.addAll(list, added);
        return this;
    }

    Dossier dossier(String id, String title, LocalDate asOf) {
        return new Dossier(
                Dossier.SCHEMA_VERSION,
                new EntityId(id),
                title,
                jurisdiction,
                asOf,
                sources,
                jurisdictions,
                organizations,
                persons,
                meetings,
                statements,
                commitments,
                instruments,
                offences,
                tribunals,
                caseloads,
                indicators,
                observations,
                assessments,
                statedTotals,
                notes);
    }
}
