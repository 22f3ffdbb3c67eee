package org.attest.report.internal.xlsx.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * XML with placeholders.
 *
 * @param fixed what stands between the placeholders: one more than there are placeholders
 */
record XmlTemplate(List<String> fixed, List<String> placeholders) {
    XmlTemplate {
        fixed = List.copyOf(fixed);
        placeholders = List.copyOf(placeholders);
    }

    static XmlTemplate of(String xml) {
        List<String> fixed = new ArrayList<>();
        List<String> placeholders = new ArrayList<>();
        int from = 0;
        for (int open = xml.indexOf(Placeholders.OPEN); open >= 0; open = xml.indexOf(Placeholders.OPEN, from)) {
            int close = xml.indexOf(Placeholders.CLOSE, open);
            fixed.add(xml.substring(from, open));
            placeholders.add(xml.substring(open + 1, close));
            from = close + 1;
        }
        fixed.add(xml.substring(from));
        return new XmlTemplate(fixed, placeholders);
    }

    boolean isWhole() {
        return placeholders.isEmpty();
    }

    byte[] fill(Placeholders with) {
        StringBuilder xml = new StringBuilder(fixed.getFirst());
        for (int i = 0; i < placeholders.size(); i++) {
            xml.append(with.filling(placeholders.get(i))).append(fixed.get(i + 1));
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
