package org.attest.examples.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A change of a program as the guide shows it: hunks of context, lines that go and lines that come, and imports.
 *
 * @param number its number in the guide
 */
record Change(int number, String diff) {
    private static final Pattern SHOWN = Pattern.compile(
            "^## (\\d+)\\. [^\n]*\n(?:(?!^## )[^\n]*\n)*?```diff\n(.*?)```\n", Pattern.DOTALL | Pattern.MULTILINE);
    private static final String IMPORT = "+import ";

    static List<Change> of(Path page) throws IOException {
        return SHOWN.matcher(Files.readString(page))
                .results()
                .map(found -> new Change(Integer.parseInt(found.group(1)), found.group(2)))
                .toList();
    }

    @Override
    public String toString() {
        return "change " + number;
    }

    /** The program with this change made to it. */
    String of(String program) {
        List<String> lines = new ArrayList<>(program.lines().toList());
        for (List<String> hunk : hunks()) {
            List<String> old = without('+', hunk);
            int at = place(old, lines);
            lines.subList(at, at + old.size()).clear();
            lines.addAll(at, without('-', hunk));
        }
        int imports = lines.indexOf("") + 1;
        imports().forEach(added -> lines.add(imports, added.substring(1)));
        return String.join("\n", lines);
    }

    /** Lines that come, or those that go where they are more; imports are not counted. */
    int size() {
        int size = 0;
        for (List<String> hunk : hunks()) {
            int gone = 0;
            int come = 0;
            for (String line : hunk) {
                if (line.startsWith(" ")) {
                    size += Math.max(gone, come);
                    gone = 0;
                    come = 0;
                } else if (line.startsWith("-")) {
                    gone++;
                } else {
                    come++;
                }
            }
            size += Math.max(gone, come);
        }
        return size;
    }

    private List<String> imports() {
        return diff.lines().filter(line -> line.startsWith(IMPORT)).toList();
    }

    private List<List<String>> hunks() {
        List<List<String>> hunks = new ArrayList<>(List.of(new ArrayList<>()));
        diff.lines().filter(line -> !line.startsWith(IMPORT)).forEach(line -> {
            if (line.equals("@@")) {
                hunks.add(new ArrayList<>());
            } else {
                hunks.getLast().add(line);
            }
        });
        return hunks;
    }

    private static List<String> without(char sign, List<String> hunk) {
        return hunk.stream()
                .filter(line -> line.charAt(0) != sign)
                .map(line -> line.substring(1))
                .toList();
    }

    private int place(List<String> old, List<String> lines) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at + old.size() <= lines.size(); at++) {
            if (lines.subList(at, at + old.size()).equals(old)) {
                places.add(at);
            }
        }
        if (places.size() != 1 || old.isEmpty()) {
            throw new AssertionError("change " + number + " of the guide: stands " + places.size()
                    + " times in the program, must stand once:\n" + String.join("\n", old));
        }
        return places.getFirst();
    }
}
