package org.attest.report.internal.standard.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.indicator.ValueType;
import org.attest.model.value.Citation;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.DossierReport;

/** One figure of one thing, in the last two periods that the data has of it or in two dossiers. */
record ComparedRow(
        String of, String measure, ValueType type, Reading before, Reading now, boolean samePlace, Dossier dossier) {
    /** What became of a figure from one period to the next. */
    enum Fate {
        HIGHER,
        LOWER,
        UNCHANGED,
        CHANGED,
        ADDED,
        DROPPED,
        RESTATED,
        NOT_COMPARED
    }

    /**
     * Of every thing that has two periods with a figure in one of them, or that differs from an earlier dossier; those of one measure together,
     * the biggest movers first.
     */
    static List<ComparedRow> of(Dossier data, Optional<Dossier> earlier, Edition edition) {
        Dossier dossier = data.asOf(edition.asOf());
        Map<String, List<ComparedRow>> byMeasure = earlier.map(before -> between(before, dossier, edition))
                .orElseGet(() -> Measured.all(dossier, edition).stream().flatMap(Measured::lastTwo))
                .filter(row -> row.isStated(row.before) || row.isStated(row.now))
                .collect(Collectors.groupingBy(ComparedRow::measure, LinkedHashMap::new, Collectors.toList()));
        Comparator<ComparedRow> movers =
                Comparator.comparing(row -> row.movement().orElse(BigDecimal.ONE.negate()));
        return byMeasure.values().stream()
                .flatMap(rows -> rows.stream().sorted(movers.reversed()))
                .toList();
    }

    private boolean isStated(Reading reading) {
        return reading.value().absence().isEmpty();
    }

    /** What differs between two dossiers, thing by thing. */
    private static Stream<ComparedRow> between(Dossier before, Dossier now, Edition edition) {
        UnaryOperator<SourceId> names = DossierReport.sourceNames(before, now);
        Map<Object, Measured> earlier = new LinkedHashMap<>();
        Measured.all(before, edition).forEach(measured -> earlier.put(measured.key(), measured.cited(names)));
        List<ComparedRow> rows = new ArrayList<>();
        for (Measured measured : Measured.all(now, edition)) {
            measured.since(Optional.ofNullable(earlier.remove(measured.key()))).forEach(rows::add);
        }
        return Stream.concat(rows.stream(), earlier.values().stream().flatMap(Measured::dropped));
    }

    /** What both can be drawn as. */
    ValueType kind() {
        ValueType kind = now.kind(type);
        return before.kind(kind) == kind || kind == ValueType.LEVEL ? kind : before.kind(kind);
    }

    /** The sources of both figures: the places in them stand with the figures. */
    List<Citation> citations() {
        return Stream.of(before, now)
                .flatMap(reading -> reading.value().citations().stream())
                .map(citation -> Citation.of(citation.source()))
                .distinct()
                .toList();
    }

    Optional<Reason> whyNot() {
        return samePlace ? now.whyNotAgainst(before) : Optional.of(Reason.NOT_COMPARABLE);
    }

    private Optional<BigDecimal> number(Reading reading) {
        return reading.value().value().flatMap(Reading::number);
    }

    /** By what part of what was before it moved, up or down; empty where that cannot be told. */
    private Optional<BigDecimal> movement() {
        return whyNot().isPresent()
                ? Optional.empty()
                : number(before)
                        .filter(earlier -> earlier.signum() > 0)
                        .flatMap(earlier -> number(now)
                                .map(later -> later.subtract(earlier).abs().divide(earlier, MathContext.DECIMAL64)));
    }

    Fate fate() {
        if (isDisputed()) {
            return Fate.RESTATED;
        }
        if (!isStated(before)) {
            return Fate.ADDED;
        }
        if (!isStated(now)) {
            return Fate.DROPPED;
        }
        if (now.in(List.of(before)).isPresent()) {
            return now.saysAsMuchAs(before) ? Fate.UNCHANGED : Fate.RESTATED;
        }
        if (whyNot().isPresent()) {
            return Fate.NOT_COMPARED;
        }
        if (number(before).isPresent() && number(now).isPresent()) {
            int sign = number(now).get().compareTo(number(before).get());
            return sign == 0 ? Fate.UNCHANGED : sign > 0 ? Fate.HIGHER : Fate.LOWER;
        }
        return now.value().value().equals(before.value().value()) ? Fate.UNCHANGED : Fate.CHANGED;
    }

    /** Whether sources state the same period differently, be it decided or not. */
    boolean isDisputed() {
        return Stream.of(before, now)
                .anyMatch(reading -> reading.value().values().size() > 1);
    }
}
