package org.attest.report.document;

import java.util.List;

/**
 * A part of the report.
 *
 * @param number counted from 1; 0 for the one section of a bare document
 */
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
