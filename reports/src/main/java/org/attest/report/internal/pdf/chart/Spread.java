package org.attest.report.internal.pdf.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels apart that would stand over each other, none further than it must. */
final class Spread {
    /** Labels that touch: they stand around the mean of where each of them would be. */
    private static final class Cluster {
        private final List<Integer> members = new ArrayList<>();
        private double wanted;
        private float height;

        /** Where the topmost would begin, going down. */
        float top(float low, float high) {
            float top = (float) (wanted / members.size());
            return Math.min(high, Math.max(top, low + height));
        }

        void append(Cluster next) {
            // What is wanted of a member is said of the top of its cluster, from which it hangs down.
            wanted += next.wanted + (double) height * next.members.size();
            members.addAll(next.members);
            height += next.height;
        }
    }

    private Spread() {}

    /** Gives where each stands in the same order, near its middle; if all have room, none below {@code low}. */
    static float[] apart(List<Float> middles, List<Float> heights, float low, float high) {
        List<Cluster> clusters = new ArrayList<>();
        IntStream.range(0, middles.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -middles.get(i)))
                .forEach(i -> {
                    Cluster cluster = new Cluster();
                    cluster.members.add(i);
                    cluster.height = heights.get(i);
                    cluster.wanted = middles.get(i) + heights.get(i) / 2;
                    clusters.add(cluster);
                    merge(clusters, low, high);
                });
        float[] placed = new float[middles.size()];
        for (Cluster cluster : clusters) {
            float top = cluster.top(low, high);
            for (int i : cluster.members) {
                placed[i] = top - heights.get(i) / 2;
                top -= heights.get(i);
            }
        }
        return placed;
    }

    private static void merge(List<Cluster> clusters, float low, float high) {
        while (clusters.size() > 1) {
            Cluster last = clusters.getLast();
            Cluster before = clusters.get(clusters.size() - 2);
            if (before.top(low, high) - before.height >= last.top(low, high)) {
                return;
            }
            before.append(clusters.removeLast());
        }
    }
}
