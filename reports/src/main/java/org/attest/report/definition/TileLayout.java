package org.attest.report.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
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
        places.forEach(place -> check(place, Where.of("tile", place.area()), seen, problems));
        Where tiles = new Where("tiles");
        refuse(tiles, places, problems);
        if (kinds.stream().anyMatch(String::isBlank)) {
            throw new ReportDefinitionException(
                    List.of(new Problem(tiles, "have a blank word for areas, must have words")));
        }
    }

    /** @param seen the names and places that are taken */
    private static void check(Place place, Where where, Set<Object> seen, List<Problem> problems) {
        if (place.area().isBlank() || !seen.add(place.area())) {
            problems.add(new Problem(
                    where, "has the name \"" + place.area() + "\", which is blank or taken, must have one of its own"));
        }
        if (!place.local().isEmpty() && !place.local().equals(place.area()) && !seen.add(place.local())) {
            problems.add(new Problem(
                    where, "has the local name \"" + place.local() + "\", which is taken, must have one of its own"));
        }
        String at = "stands in column " + place.column() + " and row " + place.row();
        if (Math.min(place.column(), place.row()) < 1 || Math.max(place.column(), place.row()) > MOST) {
            problems.add(new Problem(where, at + ", must be 1 to " + MOST));
        }
        if (!seen.add(List.of(place.column(), place.row()))) {
            problems.add(new Problem(where, at + ", where another does, must have a place of its own"));
        }
    }

    private static void refuse(Where where, List<Place> places, List<Problem> problems) {
        if (places.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(where, "has no tiles, must have one or more"));
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

    /**
     * Reads a file in UTF-8, as {@link #of(String)} reads its text; problems name the file.
     *
     * @throws ReportDefinitionException also of a file in another encoding
     */
    public static TileLayout read(Path file) throws IOException {
        Where where = Where.of("tiles", file.toString());
        try {
            return of(Files.readString(file), where);
        } catch (CharacterCodingException e) {
            throw new ReportDefinitionException(List.of(new Problem(where, "is no text in UTF-8, must be")));
        }
    }

    /**
     * Reads lines {@code area,local name,column,row}, below a line of headings; the local name may be empty.
     *
     * @throws ReportDefinitionException that tells all lines that are no such, and all that cannot stand beside those before
     */
    public static TileLayout of(String csv) {
        return of(csv, new Where("tiles"));
    }

    private static TileLayout of(String csv, Where where) {
        List<Place> places = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        List<String> lines = csv.replace("\uFEFF", "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Where line = where.then("line", i + 1L);
            String[] cells = lines.get(i).strip().split("\\s*,\\s*", -1);
            boolean isTile = cells.length == 4 && cells[2].matches("\\d{1,3}") && cells[3].matches("\\d{1,3}");
            if (i == 0 && isTile) {
                problems.add(new Problem(line, "is a tile, must be the headings area,local name,column,row"));
            } else if (isTile) {
                Place place = new Place(cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
                check(place, line, seen, problems);
                places.add(place);
            } else if (i > 0 && !lines.get(i).isBlank()) {
                problems.add(new Problem(
                        line,
                        "is \"" + lines.get(i) + "\", must be area,local name,column,row, the last two from 1 to "
                                + MOST));
            }
        }
        refuse(where, places, problems);
        return new TileLayout(places);
    }
}
