package org.attest.model;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.model.actor.Organization;
import org.attest.model.actor.Person;
import org.attest.model.commitment.Commitment;
import org.attest.model.commitment.Statement;
import org.attest.model.court.Caseload;
import org.attest.model.court.Tribunal;
import org.attest.model.indicator.Assessment;
import org.attest.model.indicator.Indicator;
import org.attest.model.indicator.Observation;
import org.attest.model.internal.rule.Require;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.Offence;
import org.attest.model.meeting.Meeting;
import org.attest.model.place.Jurisdiction;
import org.attest.model.place.JurisdictionLevel;
import org.attest.model.source.Source;
import org.attest.model.value.Claim;
import org.attest.model.value.ClaimState;
import org.attest.model.value.DateOrder;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Entity;
import org.attest.model.value.EntityId;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Ref;
import org.attest.model.value.SourceId;
import org.attest.model.value.StatedTotal;

/**
 * Everything known of a subject at an as-of date, every fact with its sources. A dossier whose ids are not unique or
 * whose references lead nowhere cannot exist.
 *
 * @param jurisdiction the one that it is about, if it is about one
 * @param asOf the day of which it tells; facts that are dated later are kept, and reports mark them
 * @param synthetic whether it is invented, as for a demonstration: each page of its reports says so
 */
public record Dossier(
        String schemaVersion,
        EntityId id,
        String title,
        Optional<Ref<Jurisdiction>> jurisdiction,
        LocalDate asOf,
        boolean synthetic,
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
    public static final String SCHEMA_VERSION = "1";

    public Dossier(
            String schemaVersion,
            EntityId id,
            String title,
            Optional<Ref<Jurisdiction>> jurisdiction,
            LocalDate asOf,
            boolean synthetic,
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
        if (!schemaVersion.equals(SCHEMA_VERSION)) {
            throw new IllegalArgumentException("schemaVersion \"" + schemaVersion + "\" of dossier \"" + id
                    + "\" is unknown, must be \"" + SCHEMA_VERSION + "\"");
        }
        this.schemaVersion = schemaVersion;
        this.id = id;
        this.title = Require.text("title of dossier \"" + id + "\"", title);
        this.jurisdiction = jurisdiction;
        this.asOf = asOf;
        this.synthetic = synthetic;
        this.sources = new Register<>(Source::id, sources);
        this.jurisdictions = Register.of(jurisdictions);
        this.organizations = Register.of(organizations);
        this.persons = Register.of(persons);
        this.meetings = Register.of(meetings);
        this.statements = Register.of(statements);
        this.commitments = Register.of(commitments);
        this.instruments = Register.of(instruments);
        this.offences = Register.of(offences);
        this.tribunals = Register.of(tribunals);
        this.caseloads = List.copyOf(caseloads);
        this.indicators = Register.of(indicators);
        this.observations = List.copyOf(observations);
        this.assessments = List.copyOf(assessments);
        this.statedTotals = Register.of(statedTotals);
        this.notes = List.copyOf(notes);
        DossierWalk.requireSoundReferences(this);
    }

    /** A dossier of what the lambda puts into the builder. */
    public static Dossier of(String id, String title, LocalDate asOf, Consumer<DossierBuilder> content) {
        DossierBuilder builder = DossierBuilder.builder()
                .schemaVersion(SCHEMA_VERSION)
                .id(new EntityId(id))
                .title(title)
                .asOf(asOf);
        content.accept(builder);
        return builder.build();
    }

    /** The same dossier at another day. */
    public Dossier asOf(LocalDate day) {
        return day.equals(asOf) ? this : DossierBuilder.builder(this).asOf(day).build();
    }

    /** What a reference of this dossier refers to. */
    public <T extends Entity> T get(Ref<T> ref) {
        return find(ref)
                .orElseThrow(() -> new NoSuchElementException(
                        "dossier \"" + id + "\" has no \"" + ref + "\", must be the id of one of its entities"));
    }

    /** The entity of this id, if the dossier has it. */
    @SuppressWarnings("unchecked") // the kind of every reference was checked when the dossier was put together
    public <T extends Entity> Optional<T> find(Ref<T> ref) {
        return (Optional<T>) entities().stream()
                .flatMap(entities -> Register.find(entities, ref.id()).stream())
                .findFirst();
    }

    /** The source of this id; {@link NoSuchElementException} when the dossier has none. */
    public Source get(SourceId source) {
        return Register.find(sources, source)
                .orElseThrow(() -> new NoSuchElementException(
                        "dossier \"" + id + "\" has no \"" + source + "\", must be the id of one of its sources"));
    }

    /** The stated total of this id, if the dossier has it. */
    public Optional<StatedTotal> statedTotal(String total) {
        return Register.find(statedTotals, new EntityId(total));
    }

    /** The source from which a source takes its facts in the end; itself when it repeats none. */
    public SourceId origin(SourceId source) {
        Source origin = get(source);
        while (origin.derivedFrom().isPresent()) {
            origin = get(origin.derivedFrom().get());
        }
        return origin.id();
    }

    /** How well a claim of this dossier is founded: sources that repeat each other are one witness. */
    public ClaimState state(Claim<?> claim) {
        return claim.state(this::origin);
    }

    /** The country that a jurisdiction lies in, or is. */
    public Optional<Jurisdiction> countryOf(Ref<Jurisdiction> place) {
        return areaOf(place, JurisdictionLevel.COUNTRY);
    }

    /** The jurisdiction of this level that a jurisdiction lies in, or is. */
    public Optional<Jurisdiction> areaOf(Ref<Jurisdiction> place, JurisdictionLevel level) {
        Optional<Jurisdiction> here = Optional.of(get(place));
        while (here.filter(area -> area.level() != level).isPresent()) {
            here = here.flatMap(Jurisdiction::parent).map(this::get);
        }
        return here;
    }

    /** Whether something dated so certainly lies after the as-of date: it is kept, and reports mark it. */
    public boolean isLater(PartialDate date) {
        return date.compareKnown(PartialDate.of(asOf)) == DateOrder.AFTER;
    }

    /** Whether a period certainly begins after the as-of date. */
    public boolean isLater(DateSpan period) {
        return period.start().filter(this::isLater).isPresent();
    }

    /** Every claim of the dossier, in the order of its components. */
    public List<Fact> facts() {
        return DossierWalk.facts(this);
    }

    /** All lists of things that have an id. */
    List<List<? extends Entity>> entities() {
        return List.of(
                jurisdictions,
                organizations,
                persons,
                meetings,
                statements,
                commitments,
                instruments,
                offences,
                tribunals,
                indicators,
                statedTotals);
    }
}
