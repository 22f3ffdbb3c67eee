package org.attest.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A made-up table of caseloads, always the same, perhaps with faults in it. */
final class Caseloads {
    static final int ROWS = 100_000;
    private static final int PERIODS = 100;
    private static final long SEED = 20_240_331;
    private static final int COLUMNS = 12;

    /** A fault: the column that it is in, and what stands there. */
    record Fault(int column, String text) {}

    private static final Fault[] FAULTS = {
        new Fault(3, "abc"),
        new Fault(0, "t-none"),
        new Fault(1, "2020-13"),
        new Fault(10, "s9"),
        new Fault(4, "-1"),
        new Fault(8, "12.5"),
        new Fault(0, ""),
        new Fault(10, "")
    };

    private Caseloads() {}

    /** The tables of a dossier with as many tribunals as the caseloads need. */
    static Trial of(Path folder) throws IOException {
        StringBuilder tribunals = new StringBuilder("id,name,kind,established,source\n");
        for (int tribunal = 0; tribunal < ROWS / PERIODS; tribunal++) {
            tribunals
                    .append("t-")
                    .append(tribunal)
                    .append(",Tribunal ")
                    .append(tribunal)
                    .append(",assigned,2020,s1\n");
        }
        return Trial.of(folder).file("tribunals.csv", tribunals.toString());
    }

    /** Writes the table; where its faults stand, by line and column, both counted from 1. */
    static Map<Integer, Integer> write(Path file, int faults) throws IOException {
        Random random = new Random(SEED);
        Map<Integer, Integer> planted = new TreeMap<>();
        while (planted.size() < faults) {
            planted.putIfAbsent(2 + random.nextInt(ROWS), FAULTS[planted.size() % FAULTS.length].column() + 1);
        }
        int[] nextFault = new int[COLUMNS];
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("forum,period,pending start,incoming,resolved,pending end,cases convicted,cases acquitted,"
                    + "persons convicted,persons acquitted,source,locator\n");
            for (int row = 0; row < ROWS; row++) {
                String[] cells = new String[COLUMNS];
                cells[0] = "t-" + row / PERIODS;
                cells[1] = Integer.toString(1920 + row % PERIODS);
                for (int column = 2; column < 10; column++) {
                    cells[column] = Integer.toString(random.nextInt(500));
                }
                cells[10] = random.nextBoolean() ? "s1" : "s2";
                cells[11] = "p. " + random.nextInt(300);
                Integer column = planted.get(row + 2);
                if (column != null) {
                    cells[column - 1] = textFor(column - 1, nextFault);
                }
                out.write(String.join(",", cells));
                out.write('\n');
            }
        }
        return planted;
    }

    private static String textFor(int column, int[] next) {
        int skip = next[column]++;
        while (true) {
            for (Fault fault : FAULTS) {
                if (fault.column() == column && skip-- == 0) {
                    return fault.text();
                }
            }
        }
    }
}
