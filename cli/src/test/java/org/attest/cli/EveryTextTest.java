package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.attest.model.DossierException;
import org.attest.model.json.DossierJson;
import org.attest.report.internal.pdf.text.FontSet;
import org.attest.report.pdf.Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A dossier whose texts, wherever it has any, are in all scripts or very long: every file is written, and what is lost is told. */
@Tag("proof")
class EveryTextTest {
    private static final List<String> SAMPLES = List.of(
            "\u017dlu\u0165ou\u010dk\u00fd", // Latin with marks
            "\u1f19\u03bb\u03bb\u03ac\u03c2",
            "\u0420\u043e\u0441\u0441\u0438\u044f",
            "\u0540\u0561\u0575\u0561\u057d\u057f\u0561\u0576",
            "\u05d9\u05e9\u05e8\u05d0\u05dc",
            "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
            "\u0723\u0718\u072a\u071d\u071d\u0710",
            "\u078b\u07a8\u0788\u07ac\u0780\u07a8",
            "\u07d2\u07de\u07cf",
            "\u0939\u093f\u0928\u094d\u0926\u0940",
            "\u09ac\u09be\u0982\u09b2\u09be\u09a6\u09c7\u09b6",
            "\u0a2a\u0a70\u0a1c\u0a3e\u0a2c\u0a40",
            "\u0a97\u0ac1\u0a9c\u0ab0\u0abe\u0aa4\u0ac0",
            "\u0b13\u0b21\u0b3c\u0b3f\u0b06",
            "\u0ba4\u0bae\u0bbf\u0bb4\u0bcd",
            "\u0c24\u0c46\u0c32\u0c41\u0c17\u0c41",
            "\u0c95\u0ca8\u0ccd\u0ca8\u0ca1",
            "\u0d2e\u0d32\u0d2f\u0d3e\u0d33\u0d02",
            "\u0dc3\u0dd2\u0d82\u0dc4\u0dbd",
            "\u0e20\u0e32\u0e29\u0e32\u0e44\u0e17\u0e22",
            "\u0e9e\u0eb2\u0eaa\u0eb2\u0ea5\u0eb2\u0ea7",
            "\u0f56\u0f7c\u0f51\u0f0b\u0f61\u0f72\u0f42",
            "\u1019\u103c\u1014\u103a\u1019\u102c",
            "\u10e5\u10d0\u10e0\u10d7\u10e3\u10da\u10d8",
            "\ud55c\uad6d\uc5b4",
            "\u12a0\u121b\u122d\u129b",
            "\u13e3\u13b3\u13a9",
            "\u1403\u14c4\u1483",
            "\u1691\u168c\u1690\u168b",
            "\u16b1\u16a2\u16be\u16d6",
            "\u1797\u17b6\u179f\u17b6\u1781\u17d2\u1798\u17c2\u179a",
            "\u182e\u1824\u1829\u182d\u1824\u182f",
            "\u3072\u3089\u304c\u306a",
            "\u30ab\u30bf\u30ab\u30ca",
            "\u3105\u3106\u3107",
            "\u4e2d\u6587",
            "\ua188\ua320",
            "\ud835\udc9c\ud800\udf48",
            "\u2265\u2264\u2260\u2248\u221e\u221a",
            "\u2192\u21d2\u2190",
            "\u2713\u2717\u2714",
            "\u25a0\u25b2\u25cf\u25c6\u2605",
            "\u2610\u2611\u2612",
            "\u2460\u2461\u2776",
            "\u2162\u2173",
            "\u2116\u2122\u2103",
            "\u20bf\u09f3\u20b9",
            "\u00bd\u2153\u2075",
            "\u33a1\u338f",
            "\u2813\u280a",
            "\u26a0\u2696\ud83d\udc4d",
            "ab\u00adcd\u2011e\u200bf");

    /** Texts that are read by programs too, and comments, which no report shows. */
    private static final Pattern NOT_FOR_PEOPLE = Pattern.compile(
            "schemaVersion|language|citations/#$|comment|unit$|levels|/code|source$|/sources/#$|sex|criterion");

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private JsonNode example = JSON.createObjectNode();
    private Set<String> places = Set.of();

    @BeforeEach
    void findTheTexts() throws IOException {
        example = JSON.readTree(Files.readString(Shell.EXAMPLE));
        Set<String> shapes = new HashSet<>();
        changed(example, "", (pointer, text) -> {
            shapes.add(shape(pointer));
            return text;
        });
        while (removesThoseOfPrograms(shapes)) {
            // The next ones: of many problems only the first are told.
        }
        shapes.removeIf(shape -> NOT_FOR_PEOPLE.matcher(shape).find());
        places = shapes;
    }

    private boolean removesThoseOfPrograms(Set<String> shapes) {
        String marked = JSON.writeValueAsString(
                changed(example, "", (pointer, text) -> shapes.contains(shape(pointer)) ? text + " \u4e2d" : text));
        try {
            DossierJson.parse(marked);
            return false;
        } catch (DossierException e) {
            Set<String> others = new HashSet<>();
            e.problems().forEach(problem -> others.add(shape(problem.pointer())));
            others.remove("");
            return shapes.removeIf(
                    shape -> others.stream().anyMatch(other -> shape.equals(other) || shape.startsWith(other + "/")));
        }
    }

    private static String shape(String pointer) {
        return pointer.replaceAll("/\\d+", "/#");
    }

    private static JsonNode changed(JsonNode node, String pointer, BinaryOperator<String> change) {
        return switch (node) {
            case StringNode text -> StringNode.valueOf(change.apply(pointer, text.stringValue()));
            case ObjectNode object -> {
                ObjectNode made = JSON.createObjectNode();
                object.properties()
                        .forEach(member -> made.set(
                                member.getKey(), changed(member.getValue(), pointer + "/" + member.getKey(), change)));
                yield made;
            }
            case ArrayNode list -> {
                ArrayNode made = JSON.createArrayNode();
                for (int i = 0; i < list.size(); i++) {
                    made.add(changed(list.get(i), pointer + "/" + i, change));
                }
                yield made;
            }
            default -> node;
        };
    }

    private Shell run(BinaryOperator<String> change, String... options) throws IOException {
        JsonNode made = changed(
                example,
                "",
                (pointer, text) -> places.contains(shape(pointer)) ? change.apply(shape(pointer), text) : text);
        Path dossier = Files.writeString(folder.resolve("dossier.json"), JSON.writeValueAsString(made));
        Shell check = Shell.run("check", dossier.toString());
        assertThat(check.exitCode()).as(check.results()).isZero();
        return Shell.run(Stream.concat(
                        Stream.of(
                                "run",
                                "--data",
                                dossier.toString(),
                                "--force",
                                "--findings",
                                "--out",
                                folder.resolve("out").toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.toList();
        }
    }

    private String sheets() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files()) {
            if (file.toString().endsWith(".xlsx")) {
                try (ZipFile workbook = new ZipFile(file.toFile())) {
                    workbook.stream()
                            .filter(part -> part.getName().matches("xl/(worksheets/sheet.*|sharedStrings.xml)"))
                            .forEach(part -> all.append(text(workbook, part)));
                }
            }
        }
        return all.toString();
    }

    private static String text(ZipFile workbook, ZipEntry part) {
        try {
            return new String(workbook.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void fifty_scripts_and_blocks_of_symbols() throws IOException {
        List<String> placed = new ArrayList<>();
        Shell shell = run((shape, text) -> {
            String sample = SAMPLES.get(placed.size() % SAMPLES.size());
            placed.add(sample);
            return text + " " + sample;
        });

        assertThat(shell.exitCode()).isZero();
        assertThat(files()).hasSize(18 + 1);
        assertThat(placed).hasSizeGreaterThan(10 * SAMPLES.size());
        assertThat(sheets()).contains(SAMPLES);
        FontSet fonts = FontSet.of(Fonts.standard());
        for (String sample : SAMPLES) {
            assertThat(fonts.missing(sample))
                    .allSatisfy(number -> assertThat(shell.results()).contains(number));
        }
        assertThat(SAMPLES.stream().filter(sample -> fonts.missing(sample).isEmpty()))
                .as("what is drawn")
                .hasSizeGreaterThan(24);
    }

    @Test
    void a_hundred_thousand_letters() throws IOException {
        Set<String> done = new HashSet<>();
        Shell shell = run(
                // An excerpt is no longer than a quotation may be.
                (shape, text) -> shape.endsWith("excerpt") || !done.add(shape) ? text : text + " word".repeat(20_000));

        assertThat(shell.progress()).doesNotContain("attest:");
        assertThat(shell.exitCode()).isZero();
        assertThat(files()).hasSize(18 + 1);
        assertThat(shell.results()).contains("characters and is cut here: a cell holds at most 32767");
    }
}
