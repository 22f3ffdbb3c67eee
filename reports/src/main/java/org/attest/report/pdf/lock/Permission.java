package org.attest.report.pdf.lock;

/** What who opens a file may do with it, besides reading it; ISO 32000-2, table 22. Screen readers always may read it. */
public enum Permission {
    PRINT(3, 12),
    CHANGE(4),
    COPY(5),
    ANNOTATE(6),
    FILL_IN(9),
    ASSEMBLE(11);

    private final int bits;

    Permission(int... places) {
        int all = 0;
        for (int place : places) {
            all |= 1 << (place - 1);
        }
        bits = all;
    }

    int bits() {
        return bits;
    }
}
