package org.attest.report.internal.xlsx.check;

import java.util.List;
import java.util.stream.Stream;

/** Everything for which a program would refuse or "repair" a workbook: by package, by schema, and by what Excel asks beyond. */
public final class WorkbookFaults {
    private WorkbookFaults() {}

    public static List<String> of(byte[] workbook) {
        Parts parts = new Parts(workbook);
        List<String> faults = PackageFaults.of(parts);
        if (!faults.isEmpty()) {
            // Who relies on relationships cannot go on.
            return faults;
        }
        List<SheetPart> sheets = SheetPart.all(parts);
        return Stream.of(
                        SchemaFaults.of(parts),
                        NameFaults.of(parts, sheets),
                        SheetFaults.of(parts, sheets),
                        TableFaults.of(parts, sheets),
                        ChartFaults.of(parts, sheets))
                .flatMap(List::stream)
                .toList();
    }
}
