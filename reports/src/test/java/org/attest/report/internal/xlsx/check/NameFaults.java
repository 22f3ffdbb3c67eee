package org.attest.report.internal.xlsx.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Names of sheets, tables and cells that Excel would not take. */
final class NameFaults {
    private static final Pattern SHEET = Pattern.compile("[^\\\\/?*\\[\\]:\\p{Cntrl}]{1,31}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\p{M}\\p{N}_.\\\\]{0,254}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)[A-Z]{1,3}\\d+|(R|C|RC)(\\d.*)?|TRUE|FALSE");
    private static final Pattern TARGET = Pattern.compile("(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!\\S+");

    private final List<String> faults = new ArrayList<>();
    private final Parts parts;
    private final List<SheetPart> sheets;

    private NameFaults(Parts parts, List<SheetPart> sheets) {
        this.parts = parts;
        this.sheets = sheets;
    }

    static List<String> of(Parts parts, List<SheetPart> sheets) {
        NameFaults found = new NameFaults(parts, sheets);
        found.sheets();
        found.defined();
        return found.faults;
    }

    private void sheets() {
        Set<String> taken = new HashSet<>(Set.of("history"));
        for (SheetPart sheet : sheets) {
            String name = sheet.name();
            if (!SHEET.matcher(name).matches() || name.startsWith("'") || name.endsWith("'") || name.isBlank()) {
                faults.add("a sheet is called \"" + name + "\", which no sheet may be");
            }
            if (!taken.add(name.toLowerCase(Locale.ROOT))) {
                faults.add("a sheet is called \"" + name + "\", as another one is");
            }
        }
        Element workbook = parts.root(SheetPart.WORKBOOK);
        PackageFaults.repeated(Parts.all(workbook, "sheet").stream().map(sheet -> sheet.getAttribute("sheetId")))
                .forEach(id -> faults.add("two sheets have the id " + id));
        long selected = sheets.stream()
                .flatMap(sheet -> Parts.all(sheet.root(), "sheetView").stream())
                .filter(view -> view.getAttribute("tabSelected").matches("1|true"))
                .count();
        if (selected != 1) {
            faults.add(selected + " sheets are selected, must be one");
        }
    }

    /** Tables and defined names share one space. */
    private void defined() {
        Set<String> taken = new HashSet<>();
        parts.names().stream()
                .filter(part -> part.startsWith("xl/tables/"))
                .map(part -> SheetPart.decoded(parts.root(part).getAttribute("displayName")))
                .forEach(name -> check(name, name, taken));
        for (Element name : Parts.all(parts.root(SheetPart.WORKBOOK), "definedName")) {
            String called = name.getAttribute("name");
            String scope = name.getAttribute("localSheetId");
            if (!scope.isEmpty() && Integer.parseInt(scope) >= sheets.size()) {
                faults.add("name " + called + " is of sheet " + scope + ", which is not there");
            }
            check(called.replace("_xlnm.", ""), called + " " + scope, taken);
            // Print titles may be columns and rows of one sheet.
            if (!Arrays.stream(name.getTextContent().split(",(?=')", -1)).allMatch(this::leads)) {
                faults.add("name " + called + " leads to " + name.getTextContent() + ", which is not there");
            }
        }
    }

    private void check(String name, String unique, Set<String> taken) {
        if (!NAME.matcher(name).matches() || ADDRESS.matcher(name).matches()) {
            faults.add("something is called \"" + name + "\", which no name may be");
        }
        if (!taken.add(unique.toLowerCase(Locale.ROOT))) {
            faults.add("something is called \"" + name + "\", as something else is");
        }
    }

    private boolean leads(String target) {
        return leads(target, sheets);
    }

    /** Whether a place is one of the workbook's. */
    static boolean leads(String target, List<SheetPart> sheets) {
        Matcher parsed = TARGET.matcher(target);
        if (!parsed.matches()) {
            return false;
        }
        String name =
                parsed.group(1) == null ? parsed.group(2) : parsed.group(1).replace("''", "'");
        return sheets.stream().anyMatch(sheet -> sheet.name().equals(name));
    }
}
