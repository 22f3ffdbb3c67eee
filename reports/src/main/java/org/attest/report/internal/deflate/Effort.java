package org.attest.report.internal.deflate;

/**
 * How long our own deflate searches where something is to be searched.
 *
 * @param tries how many earlier places are looked at
 * @param enough the length of a match that is not tried to be outdone
 * @param lazy below this length it is asked whether one that begins a byte later is longer
 * @param remembered how many places of a match can be found again
 * @param everywhere whether it is asked of what stands between two stretches that are known if more than the second repeats
 */
public record Effort(int tries, int enough, int lazy, int remembered, boolean everywhere) {
    public static final Effort FAST = new Effort(2, 32, 0, 4, false);

    public static final Effort COMPACT = new Effort(128, 128, 32, Matches.LONGEST, true);
}
