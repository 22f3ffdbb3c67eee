package org.attest.report.internal.resolve.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.attest.model.value.Absence;
import org.attest.report.definition.Plot.Form;
import org.attest.report.document.Plot.Level;
import org.attest.report.document.Plot.Stair;
import org.attest.report.document.Plot.Step;
import org.attest.report.document.Plot.Steps;
import org.attest.report.internal.function.BadValue;
import org.attest.report.internal.resolve.row.CellFacts;
import org.attest.report.internal.resolve.row.RowFacts;
import org.attest.report.style.Tone;
import org.attest.report.wording.Word;

/** The level of each panel in each period, and all those that it could be. */
final class StepsFold extends PanelFold<StepsFold.Said> {
    private final Function<Object, SequencedMap<String, Tone>> levels;
    private final Set<String> known = new LinkedHashSet<>();

    /** The levels that a row says: one, several in dispute, or none for a reason; of these that there are. */
    record Said(List<String> levels, Optional<Absence> reason, SequencedMap<String, Tone> all) {}

    @SuppressWarnings("unchecked") // The rows of the plot's table are what its function takes.
    StepsFold(Standing at, Form.Steps<?> form) {
        super(at, form.names());
        levels = (Function<Object, SequencedMap<String, Tone>>) (Function<?, ?>) form.levels();
    }

    @Override
    Said what(RowFacts row, IntFunction<String> said) {
        CellFacts cell = row.cell(columns.getLast());
        Optional<Absence> reason = whyNone(cell);
        List<String> found = cell.trait() instanceof CellFacts.Conflict(var values, var text)
                ? values.stream().map(Object::toString).toList()
                : reason.isPresent() ? List.of() : List.of(said.apply(columns.getLast()));
        reason.filter(why -> found.isEmpty()).ifPresent(reasons::add);
        SequencedMap<String, Tone> all = all(row.row());
        known.addAll(all.keySet());
        found.stream().filter(level -> !all.containsKey(level)).forEach(this::unknown);
        return new Said(found, reason, all);
    }

    private SequencedMap<String, Tone> all(Object row) {
        try {
            return levels.apply(row);
        } catch (BadValue e) {
            throw e.at(path.then("row", rows).then("levels"));
        }
    }

    @Override
    Optional<String> unknown() {
        return unknown("level", known);
    }

    @Override
    boolean isDrawn(Collection<Placed<Said>> panel) {
        return panel.stream().anyMatch(placed -> !placed.what().levels().isEmpty());
    }

    @Override
    Optional<Double> rise(List<Placed<Said>> panel) {
        List<String> known = panel.stream()
                .filter(placed -> isOne(placed.what()))
                .map(placed -> placed.what().levels().getFirst())
                .toList();
        List<String> order = List.copyOf(order(panel).keySet());
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of((double) order.indexOf(known.getFirst()) - order.indexOf(known.getLast()));
    }

    @Override
    Steps form() {
        return new Steps(
                axis(),
                drawn().entrySet().stream()
                        .map(panel -> stair(panel.getKey(), panel.getValue()))
                        .toList());
    }

    /** The best level first. */
    private static SequencedMap<String, Tone> order(List<Placed<Said>> panel) {
        SequencedMap<String, Tone> all = new LinkedHashMap<>();
        panel.forEach(placed -> placed.what().all().forEach(all::putIfAbsent));
        return all;
    }

    private Stair stair(String name, List<Placed<Said>> panel) {
        SequencedMap<String, Tone> all = order(panel);
        List<String> order = new ArrayList<>(all.keySet());
        return new Stair(
                name,
                all.entrySet().stream()
                        .map(level -> new Level(level.getKey(), level.getValue()))
                        .toList(),
                panel.stream()
                        .map(placed -> new Step(
                                placed.period(),
                                placed.what().levels().stream()
                                        .map(order::indexOf)
                                        .toList(),
                                placed.what().reason().map(notation::print).orElse("")))
                        .toList());
    }

    @Override
    List<String> items() {
        return items(placed ->
                Optional.of(notation.say(Word.CHART_VALUE, placed.period().name(), inWords(placed.what()))));
    }

    @Override
    boolean isOne(Said said) {
        return said.levels().size() == 1;
    }

    @Override
    String inWords(Said said) {
        return said.levels().stream()
                .reduce((before, next) -> notation.say(Word.EITHER, before, next))
                .orElseGet(() -> inWords(said.reason().orElseThrow()));
    }

    /** How often each level was reached. */
    @Override
    List<String> counts() {
        return drawn().entrySet().stream()
                .map(panel -> {
                    Map<String, Long> times = panel.getValue().stream()
                            .collect(Collectors.groupingBy(
                                    placed -> inWords(placed.what()), LinkedHashMap::new, Collectors.counting()));
                    return in(
                            panel.getKey(),
                            times.entrySet().stream()
                                    .map(each -> counted(each.getKey(), each.getValue()))
                                    .collect(Collectors.joining(", ")));
                })
                .toList();
    }
}
