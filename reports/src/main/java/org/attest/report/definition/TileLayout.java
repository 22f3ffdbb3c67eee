package org.attest.report.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.report.problem.Problem;
import org.attest.report.problem.ReportDefinitionException;
import org.attest.report.problem.Where;

/**
 * Where tiles stand for areas: roughly as the areas lie. Immutable.
 *
 * @param kinds words that may stand behind the name of an area, in large or small letters: Division
 */
public record TileLayout(List<Place> places, List<String> kinds) {
    /** As many as a page shows beside or below each other. */
    private static final int MOST = 12;

    /**
     * The tile of an area.
     *
     * @param local its name in the language of the area, or empty
     * @param column from the left, from 1
     * @param row from the top, from 1
     */
    public record Place(String area, String local, int column, int row) {}

    public TileLayout {
        places = List.copyOf(places);
        kinds = List.copyOf(kinds);
        List<Problem> problems = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            Where where = Where.of("tile", place.area());
            if (place.area().isBlank() || !seen.add(place.area())) {
                problems.add(new Problem(where, "has a name that is blank or taken, must have one of its own"));
            }
            if (!place.local().isEmpty() && !place.local().equals(place.area()) && !seen.add(place.local())) {
                problems.add(new Problem(where, "has a local name that is taken, must have one of its own"));
            }
            if (Math.min(place.column(), place.row()) < 1 || Math.max(place.column(), place.row()) > MOST) {
                problems.add(new Problem(
                        where,
                        "stands in column " + place.column() + " and row " + place.row() + ", must be 1 to " + MOST));
            }
            if (!seen.add(List.of(place.column(), place.row()))) {
                problems.add(new Problem(where, "stands where another does, must have a place of its own"));
            }
        }
        if (places.isEmpty()) {
            problems.add(new Problem(new Where("tiles"), "are none, must be one or more"));
        }
        if (kinds.stream().anyMatch(String::isBlank)) {
            problems.add(new Problem(new Where("tiles"), "have a blank word for areas, must have words"));
        }
        if (!problems.isEmpty()) {
            throw new ReportDefinitionException(problems);
        }
    }

    public TileLayout(List<Place> places) {
        this(places, List.of());
    }

    /** The same, where rows may say what their areas are: {@code Dhaka Division} for Dhaka. */
    public TileLayout kind(String word) {
        return new TileLayout(
                places, Stream.concat(kinds.stream(), Stream.of(word)).toList());
    }

    /** The tile of the area that a row calls so: by its name, else by its local one, else by either before a word for areas. */
    public Optional<Place> place(String name) {
        return named(name)
                .or(() -> kinds.stream()
                        .map(kind -> " " + kind)
                        .filter(kind -> name.regionMatches(true, name.length() - kind.length(), kind, 0, kind.length()))
                        .flatMap(kind -> named(name.substring(0, name.length() - kind.length())).stream())
                        .findFirst());
    }

    private Optional<Place> named(String name) {
        return places.stream()
                .filter(place -> place.area().equals(name)
                        || (!name.isEmpty() && place.local().equals(name)))
                .findFirst();
    }

    /** The eight divisions of Bangladesh. */
    public static TileLayout bangladeshDivisions() {
        try (InputStream file = TileLayout.class.getResourceAsStream("tiles_bangladesh_divisions.csv")) {
            return of(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8))
                    .kind("Division")
                    .kind("বিভাগ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file in UTF-8, as {@link #of(String)} reads its text. */
    public static TileLayout read(Path file) throws IOException {
        return of(Files.readString(file));
    }

    /**
     * Reads lines {@code area,local name,column,row}, below a line of headings; the local name may be empty.
     *
     * @throws ReportDefinitionException that tells all lines that are no such, or all tiles that cannot stand together
     */
    public static TileLayout of(String csv) {
        List<Place> places = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> lines = csv.replace("\uFEFF", "").lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).strip().split("\\s*,\\s*", -1);
            if (cells.length == 4 && cells[2].matches("\\d{1,3}") && cells[3].matches("\\d{1,3}")) {
                places.add(new Place(cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
            } else if (!lines.get(i).isBlank()) {
                problems.add(new Problem(
                        new Where("tiles").then("line", i + 1L),
                        "is \"" + lines.get(i) + "\", must be area,local name,column,row"));
            }
        }
        if (!problems.isEmpty()) {
            throw new ReportDefinitionException(problems);
        }
        return new TileLayout(places);
    }
}
