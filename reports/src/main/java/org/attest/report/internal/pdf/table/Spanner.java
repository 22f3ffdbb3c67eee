package org.attest.report.internal.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.report.document.Column;

/** A heading over neighbouring columns, from one to before another. */
public record Spanner(String label, int from, int to) {
    public static List<Spanner> of(List<Column> columns) {
        List<Spanner> spanners = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= columns.size(); i++) {
            Optional<String> label = columns.get(from).spanner();
            if (i == columns.size() || !columns.get(i).spanner().equals(label)) {
                int start = from;
                int end = i;
                label.ifPresent(text -> spanners.add(new Spanner(text, start, end)));
                from = i;
            }
        }
        return spanners;
    }
}
