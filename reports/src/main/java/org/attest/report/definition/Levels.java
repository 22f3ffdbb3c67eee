package org.attest.report.definition;

import java.util.List;
import org.attest.report.internal.function.BadValue;

/** What a column of levels may say, the highest first. */
record Levels<L>(List<L> all) {
    Levels {
        all = List.copyOf(all);
    }

    <R> TextColumn<R> column(ColumnMetadata<R> head, Accessor<R, String> reading) {
        return new TextColumn<>(
                head, reading, all.stream().map(Object::toString).toList(), true);
    }

    String word(L level) {
        if (!all.contains(level)) {
            throw new BadValue("level is \"" + level + "\", must be one of " + all);
        }
        return level.toString();
    }
}
