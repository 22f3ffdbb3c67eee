package org.attest.report.internal.xlsx.skeleton;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.attest.report.internal.xlsx.look.StyleSheet;
import org.attest.report.internal.xlsx.zip.Archive;
import org.attest.report.internal.xlsx.zip.Packed;

/** What POI has built lately, kept for the next workbook of the same shape or look. All threads share it. */
public final class Skeletons {
    /** A skeleton takes some ten to a hundred kilobytes, a style sheet about two. */
    private static final int MOST = 32;

    private static final Recent<Shape, Skeleton> SKELETONS = new Recent<>(SkeletonBuilder::build);
    private static final Recent<StyleSheet, Packed> STYLES =
            new Recent<>(sheet -> Archive.pack(Skeleton.STYLES, sheet.part()));

    private Skeletons() {}

    public static Skeleton of(Shape shape) {
        return SKELETONS.get(shape);
    }

    public static Packed of(StyleSheet sheet) {
        return STYLES.get(sheet);
    }

    /** The values made for the keys asked for last. Two threads may make the same value: it is the same. */
    private static final class Recent<K, V> {
        private final Function<K, V> make;
        private final Map<K, V> values = new LinkedHashMap<>(MOST, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST;
            }
        };

        Recent(Function<K, V> make) {
            this.make = make;
        }

        V get(K key) {
            V known;
            synchronized (values) {
                known = values.get(key);
            }
            if (known == null) {
                known = make.apply(key);
                synchronized (values) {
                    values.put(key, known);
                }
            }
            return known;
        }
    }
}
