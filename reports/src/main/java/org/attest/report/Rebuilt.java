package org.attest.report;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.attest.report.document.Document.Finding;
import org.attest.report.manifest.Entry;
import org.attest.report.manifest.Resource;

/** A report as the manifest has it beside the same as it is drawn now. */
record Rebuilt(Entry made, Entry again) {
    /** Draws again those of the burst's formats that the entry has. */
    static <D> Rebuilt of(Burst<D> burst, Entry made, D data) {
        List<Renderer> drawing = burst.renderers.stream()
                .filter(renderer ->
                        made.files().stream().anyMatch(file -> file.name().endsWith("." + renderer.fileExtension())))
                .toList();
        return new Rebuilt(
                made,
                KeyedDrawing.of(burst, drawing).render(made.key(), data, file -> OutputStream.nullOutputStream()));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        differs(findings, "version of the definition", made.version(), again.version());
        differs(findings, "Attest", made.library(), again.library());
        Map<String, String> now = new TreeMap<>(again.options());
        made.options().forEach((name, value) -> {
            if (now.containsKey(name)) {
                differs(findings, "option \"" + name + "\"", value, Objects.requireNonNull(now.remove(name)));
            }
        });
        now.forEach((name, value) -> differs(findings, "option \"" + name + "\"", "", value));
        differs(findings, "number of rows", made.rows(), again.rows());
        differs(findings, "checks", made.checks(), again.checks());
        again.files()
                .forEach(file -> made.files().stream()
                        .filter(old -> old.name().equals(file.name()) && !old.equals(file))
                        .forEach(old -> findings.add(new Finding(old.name(), why(old)))));
        return findings;
    }

    private String why(Resource file) {
        boolean isWorkbook = file.name().endsWith(".xlsx");
        if (!isWorkbook && !made.java().equals(again.java())) {
            return "differs from what is made now, under Java " + again.java() + ": must be rebuilt under Java "
                    + made.java() + " to be compared";
        }
        return "differs from what is made now of the same data";
    }

    private void differs(List<Finding> findings, String what, Object old, Object now) {
        if (!old.equals(now)) {
            findings.add(new Finding(
                    made.where(), what + " is " + now + " when made now, must be " + old + " as the manifest says"));
        }
    }
}
