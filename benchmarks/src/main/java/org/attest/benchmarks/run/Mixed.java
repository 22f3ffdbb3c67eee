package org.attest.benchmarks.run;

/** Numbers that look random and are the same in every run. */
public final class Mixed {
    private Mixed() {}

    /** The finaliser of SplitMix64. */
    public static long of(long seed) {
        long z = seed * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 on, made of the lower 32 bits. */
    public static int below(long bits, int bound) {
        return (int) (((bits & 0xFFFF_FFFFL) * bound) >>> 32);
    }
}
