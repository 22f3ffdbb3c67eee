package org.attest.report.internal.xlsx.skeleton;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** XML with holes. */
final class Template {
    /** The XML between the holes: one more than there are holes. */
    private final List<String> fixed;

    private final List<String> holes;

    private Template(List<String> fixed, List<String> holes) {
        this.fixed = List.copyOf(fixed);
        this.holes = List.copyOf(holes);
    }

    static Template of(String xml) {
        List<String> fixed = new ArrayList<>();
        List<String> holes = new ArrayList<>();
        int from = 0;
        for (int open = xml.indexOf(Holes.OPEN); open >= 0; open = xml.indexOf(Holes.OPEN, from)) {
            int close = xml.indexOf(Holes.CLOSE, open);
            fixed.add(xml.substring(from, open));
            holes.add(xml.substring(open + 1, close));
            from = close + 1;
        }
        fixed.add(xml.substring(from));
        return new Template(fixed, holes);
    }

    boolean isWhole() {
        return holes.isEmpty();
    }

    byte[] fill(Holes with) {
        StringBuilder xml = new StringBuilder(fixed.getFirst());
        for (int i = 0; i < holes.size(); i++) {
            xml.append(with.filling(holes.get(i))).append(fixed.get(i + 1));
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
