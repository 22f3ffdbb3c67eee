package org.attest.model;

import java.time.LocalDate;
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
import org.attest.model.value.Require;
import org.attest.model.value.StatedTotal;

/**
 * Everything known of a subject at an as-of date, every fact with its sources. A dossier whose ids are not unique or
 * whose references lead nowhere cannot exist.
 *
 * @param jurisdiction the one that it is about, if it is about one
 * @param asOf the day of which it tells; facts that are dated later are kept, and reports mark them
 */
public record Dossier(
        String schemaVersion,
        EntityId id,
        String title,
        Optional<Ref<Jurisdiction>> jurisdiction,
        LocalDate asOf,
        List<Source> sources,
        List<Jurisdiction> jurisdictions,
        List<Organization> organizations,
        List<Person> persons,
        List<Meeting> meetings,
        List<Statement> statements,
        List<Commitment> commitments,
        List<LegalInstrument> instruments,
        List<Offence> offences,
        List<Tribunal> tribunals,
        List<Caseload> caseloads,
        List<Indicator> indicators,
        List<Observation> observations,
        List<Assessment> assessments,
        List<StatedTotal> statedTotals,
        List<String> notes) {
    public Dossier {
        Require.text("title of dossier \"" + id + "\"", title);
        sources = List.copyOf(sources);
        jurisdictions = List.copyOf(jurisdictions);
        organizations = List.copyOf(organizations);
        persons = List.copyOf(persons);
        meetings = List.copyOf(meetings);
        statements = List.copyOf(statements);
        commitments = List.copyOf(commitments);
        instruments = List.copyOf(instruments);
        offences = List.copyOf(offences);
        tribunals = List.copyOf(tribunals);
        caseloads = List.copyOf(caseloads);
        indicators = List.copyOf(indicators);
        observations = List.copyOf(observations);
        assessments = List.copyOf(assessments);
        statedTotals = List.copyOf(statedTotals);
        notes = List.copyOf(notes);
    }
}
