package org.attest.report.document;

import java.util.List;

/** The first page: what the report is, for whom it may be, and what it stands on. */
public record Cover(String title, String subtitle, String about, String classification, List<Line> lines) {
    /** Such as "As of": "31 March 2024". */
    public record Line(String label, String text) {}

    public Cover {
        lines = List.copyOf(lines);
    }
}
