package org.attest.model.court;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.model.place.Jurisdiction;
import org.attest.model.value.Measure;
import org.attest.model.value.Ref;
import org.attest.model.value.Unit;

/** How much of a country has a tribunal of its own for these cases. */
public final class Coverage {
    private Coverage() {}

    /** The areas that a dedicated tribunal covers, in their order. */
    public static List<Jurisdiction> covered(Collection<Tribunal> tribunals, Collection<Jurisdiction> areas) {
        Set<Ref<Jurisdiction>> covered = new HashSet<>();
        tribunals.stream()
                .filter(tribunal -> tribunal.kind() == TribunalKind.DEDICATED)
                .forEach(tribunal -> covered.addAll(tribunal.coverage()));
        return areas.stream().filter(area -> covered.contains(Ref.to(area))).toList();
    }

    /** 100 x areas with a dedicated tribunal / all areas. The areas must be of one level: all districts, or all divisions. */
    public static Measure percent(Collection<Tribunal> tribunals, Collection<Jurisdiction> areas, Unit unit) {
        return Measure.of(covered(tribunals, areas).size(), unit).shareOf(Measure.of(areas.size(), unit));
    }
}
