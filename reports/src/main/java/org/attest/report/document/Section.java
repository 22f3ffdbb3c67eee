package org.attest.report.document;

import java.util.List;

/** A numbered part of the report. */
public record Section(int number, String heading, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
