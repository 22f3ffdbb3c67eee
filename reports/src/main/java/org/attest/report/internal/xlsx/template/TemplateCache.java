package org.attest.report.internal.xlsx.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.attest.report.internal.xlsx.look.StyleSheet;
import org.attest.report.internal.xlsx.zip.Archive;
import org.attest.report.internal.xlsx.zip.PrecompressedEntry;

/** The templates that POI has built lately, kept for the next workbook of the same key. All threads share it. */
public final class TemplateCache {
    /** A template takes some ten to a hundred kilobytes, a style sheet about two. */
    private static final int MOST = 32;

    private static final Recent<TemplateKey, WorkbookTemplate> TEMPLATES = new Recent<>(TemplateBuilder::build);
    private static final Recent<StyleSheet, PrecompressedEntry> STYLES =
            new Recent<>(sheet -> Archive.precompress(WorkbookTemplate.STYLES, sheet.part()));

    private TemplateCache() {}

    public static WorkbookTemplate of(TemplateKey shape) {
        return TEMPLATES.get(shape);
    }

    public static PrecompressedEntry of(StyleSheet sheet) {
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
