package org.attest.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.attest.model.court.Caseload;
import org.attest.model.indicator.Observation;
import org.attest.model.internal.CrossReferences;
import org.attest.model.source.Source;
import org.attest.model.value.Claim;
import org.attest.model.value.Entity;
import org.attest.model.value.Ref;
import org.attest.model.value.SourceId;

/** What a walk through all records of a dossier finds: its references, its claims. */
final class DossierWalk {
    private DossierWalk() {}

    static void requireSoundReferences(Dossier dossier) {
        CrossReferences references = new CrossReferences();
        RecordWalk.of("", dossier, (place, type, value) -> {
            switch (value) {
                case Source source ->
                    references.given(place.pointer(), Source.class, source.id().value());
                case Entity entity ->
                    references.given(
                            place.pointer(), entity.getClass(), entity.id().value());
                case SourceId source
                when !place.segment().equals("id") -> references.used(place.pointer(), Source.class, source.value());
                case Ref<?> ref ->
                    references.used(place.pointer(), targetOf(type), ref.id().value());
                default -> {}
            }
            return true;
        });
        List<Problem> problems = references.problems().stream()
                .map(misfit -> Problem.at(misfit.pointer(), misfit.message()))
                .toList();
        if (!problems.isEmpty()) {
            throw new DossierException(problems);
        }
    }

    private static Class<?> targetOf(Type ref) {
        return ref instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] instanceof Class<?> kind
                ? kind
                : Entity.class;
    }

    static List<Fact> facts(Dossier dossier) {
        List<Fact> facts = new ArrayList<>();
        RecordWalk.of("", dossier, new RecordWalk.Visitor() {
            private String subject = dossier.title();

            @Override
            public boolean visit(RecordWalk.Place place, Type type, Object value) {
                subject = subject(dossier, value, subject);
                if (value instanceof Claim<?> claim) {
                    facts.add(new Fact(place.pointer(), subject, claim));
                    return false;
                }
                return true;
            }
        });
        return List.copyOf(facts);
    }

    /** What this record's claims are about; a value that is no subject of its own stays with the one around it. */
    private static String subject(Dossier dossier, Object value, String around) {
        return switch (value) {
            case Entity entity -> entity.label();
            case Caseload caseload -> dossier.get(caseload.forum()).label();
            case Observation observation -> dossier.get(observation.indicator()).label();
            default -> around;
        };
    }
}
