package org.attest.report.internal.xlsx.encode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Decimal digits of whole numbers as ASCII, two at a time. */
final class Digits {
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private static final short[] PAIRS = new short[100];
    private static final long[] POWERS_OF_10 = new long[19];

    static {
        for (int i = 0; i < 100; i++) {
            PAIRS[i] = (short) (('0' + i / 10) | (('0' + i % 10) << 8));
        }
        POWERS_OF_10[0] = 1;
        for (int i = 1; i < POWERS_OF_10.length; i++) {
            POWERS_OF_10[i] = POWERS_OF_10[i - 1] * 10;
        }
    }

    private Digits() {}

    /** How many digits a number of 0 or more has. */
    static int count(long value) {
        // log10(2) is about 1233/4096: too low by at most one.
        int least = ((Long.SIZE - Long.numberOfLeadingZeros(value | 1)) * 1233) >>> 12;
        return least < POWERS_OF_10.length && value >= POWERS_OF_10[least] ? least + 1 : Math.max(least, 1);
    }

    /** Writes a number of 0 or more and returns the end. */
    static int put(byte[] out, int at, long value) {
        int end = at + count(value);
        putBefore(out, at, end, value);
        return end;
    }

    /** Writes the last digits that have room, with zeros before them if there are fewer. */
    static void putBefore(byte[] out, int at, int end, long value) {
        long rest = value;
        int i = end;
        while (rest > Integer.MAX_VALUE) {
            long hundreds = rest / 100;
            i -= 2;
            SHORT.set(out, i, PAIRS[(int) (rest - hundreds * 100)]);
            rest = hundreds;
        }
        int small = (int) rest;
        while (i - 2 >= at) {
            int hundreds = small / 100;
            i -= 2;
            SHORT.set(out, i, PAIRS[small - hundreds * 100]);
            small = hundreds;
        }
        if (i > at) {
            out[at] = (byte) ('0' + small);
        }
    }
}
