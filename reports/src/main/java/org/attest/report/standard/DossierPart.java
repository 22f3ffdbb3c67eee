package org.attest.report.standard;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.DossierBuilder;
import org.attest.model.commitment.Commitment;
import org.attest.model.court.Tribunal;
import org.attest.model.indicator.Observation;
import org.attest.model.place.Jurisdiction;
import org.attest.model.value.Claim;
import org.attest.model.value.Entity;
import org.attest.model.value.EntityId;
import org.attest.model.value.Ref;

/**
 * By what a dossier is divided, so that the ready-made reports can be made of each part: the keys of a burst. A part is a
 * dossier with the same sources, of which the title names what it is of. Totals that sources state are of the whole, and are
 * in no part.
 */
public enum DossierPart {
    /** The caseloads of one tribunal. */
    TRIBUNAL {
        @Override
        Stream<? extends Entity> all(Dossier dossier) {
            return dossier.tribunals().stream();
        }

        @Override
        void keep(Dossier whole, EntityId tribunal, DossierBuilder part, Set<EntityId> dropped) {
            courts(whole, part, tribunal::equals, dropped);
        }
    },
    /** What was heard and counted in one jurisdiction and in those within it. */
    JURISDICTION {
        @Override
        Stream<? extends Entity> all(Dossier dossier) {
            return dossier.jurisdictions().stream().filter(place -> {
                Predicate<EntityId> within = within(dossier, place.id());
                return dossier.tribunals().stream().anyMatch(tribunal -> isOf(tribunal, within))
                        || dossier.caseloads().stream()
                                .anyMatch(
                                        caseload -> within.test(caseload.forum().id()))
                        || dossier.observations().stream().anyMatch(observation -> isOf(observation, within));
            });
        }

        @Override
        void keep(Dossier whole, EntityId place, DossierBuilder part, Set<EntityId> dropped) {
            Predicate<EntityId> within = within(whole, place);
            Set<EntityId> tribunals = new HashSet<>();
            whole.tribunals().stream()
                    .filter(tribunal -> isOf(tribunal, within))
                    .forEach(tribunal -> tribunals.add(tribunal.id()));
            courts(whole, part, forum -> tribunals.contains(forum) || within.test(forum), dropped);
            part.observations(whole.observations().stream()
                    .filter(observation -> isOf(observation, within))
                    .toList());
        }
    },
    /** The commitments that one state, body or person leads, alone or with others. */
    LEAD {
        @Override
        Stream<? extends Entity> all(Dossier dossier) {
            return Stream.concat(
                            Stream.concat(dossier.jurisdictions().stream(), dossier.organizations().stream()),
                            dossier.persons().stream())
                    .filter(actor -> dossier.commitments().stream().anyMatch(each -> isLed(each, actor.id())));
        }

        @Override
        void keep(Dossier whole, EntityId lead, DossierBuilder part, Set<EntityId> dropped) {
            part.commitments(kept(whole.commitments(), commitment -> isLed(commitment, lead), dropped));
        }
    };

    /** The ids of the parts of a dossier, in the order in which it names them; none when it has nothing of this kind. */
    public List<String> keys(Dossier dossier) {
        return all(dossier).map(entity -> entity.id().value()).toList();
    }

    /**
     * The part of one key.
     *
     * @throws IllegalArgumentException when the dossier has no such part
     */
    public Dossier of(Dossier dossier, String key) {
        Entity of = all(dossier)
                .filter(entity -> entity.id().value().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "dossier has no part \"" + key + "\", must be one of " + String.join(", ", keys(dossier))));
        DossierBuilder builder = DossierBuilder.builder(dossier)
                .title(dossier.title() + ": " + of.label())
                .statedTotals(List.of());
        // Built once: each time all references are looked at.
        Set<EntityId> dropped = new HashSet<>();
        dossier.statedTotals().forEach(total -> dropped.add(total.id()));
        keep(dossier, of.id(), builder, dropped);
        return builder.assessments(dossier.assessments().stream()
                        .filter(assessment ->
                                !dropped.contains(assessment.subject().id()))
                        .toList())
                .build();
    }

    /** Those that are kept; the ids of the others are added to what is dropped. */
    private static <T extends Entity> List<T> kept(List<T> all, Predicate<T> wanted, Set<EntityId> dropped) {
        Map<Boolean, List<T>> parts = all.stream().collect(Collectors.partitioningBy(wanted));
        parts.getOrDefault(false, List.of()).forEach(other -> dropped.add(other.id()));
        return parts.getOrDefault(true, List.of());
    }

    abstract Stream<? extends Entity> all(Dossier dossier);

    abstract void keep(Dossier whole, EntityId key, DossierBuilder part, Set<EntityId> dropped);

    private static void courts(Dossier whole, DossierBuilder part, Predicate<EntityId> forum, Set<EntityId> dropped) {
        part.tribunals(kept(whole.tribunals(), tribunal -> forum.test(tribunal.id()), dropped))
                .caseloads(whole.caseloads().stream()
                        .filter(caseload -> forum.test(caseload.forum().id()))
                        .toList());
    }

    private static boolean isLed(Commitment commitment, EntityId actor) {
        return any(commitment.leads(), actor::equals);
    }

    private static boolean isOf(Tribunal tribunal, Predicate<EntityId> within) {
        return tribunal.seat().filter(seat -> within.test(seat.id())).isPresent() || any(tribunal.coverage(), within);
    }

    private static boolean isOf(Observation observation, Predicate<EntityId> within) {
        return observation
                .jurisdiction()
                .filter(place -> within.test(place.id()))
                .isPresent();
    }

    private static <T extends Entity> boolean any(Claim<List<Ref<T>>> claim, Predicate<EntityId> wanted) {
        return claim.values().stream().flatMap(List::stream).anyMatch(ref -> wanted.test(ref.id()));
    }

    private static Predicate<EntityId> within(Dossier dossier, EntityId area) {
        Set<EntityId> within = new HashSet<>(Set.of(area));
        boolean grown = true;
        while (grown) {
            grown = dossier.jurisdictions().stream()
                            .filter(place -> place.parent()
                                    .filter(parent -> within.contains(parent.id()))
                                    .isPresent())
                            .map(Jurisdiction::id)
                            .filter(within::add)
                            .count()
                    > 0;
        }
        return within::contains;
    }
}
