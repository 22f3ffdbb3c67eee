package org.attest.report.internal.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.report.internal.xlsx.encode.SharedTexts;

/**
 * Proves the cached values of a workbook's formulas, with all rows shown and with every other one hidden: POI's evaluator
 * computes them, and LibreOffice, which else keeps them, computes a copy from which all of them were removed.
 */
public final class Recalculation {
    /** A formula cell whose cached value is not what a program computes. */
    public record Difference(String sheet, String cell, String formula, String cached, String computed) {}

    private static final double TOLERANCE = 1e-12;

    /** Where workbooks with formulas wait for LibreOffice, which starts once for all of them; without it each is asked for at once. */
    private static final Optional<Path> WAITING = Optional.ofNullable(System.getProperty("recalculated"))
            .filter(name -> !name.isEmpty())
            .map(Path::of);

    private Recalculation() {}

    /** Those whose cached value is not what POI computes, whichever rows are shown. */
    static List<Difference> evaluated(byte[] workbook) {
        List<String> withFormulas = new ArrayList<>();
        rewritten(workbook, sheet -> {
            if (sheet.contains("</f>")) {
                withFormulas.add(sheet);
            }
            return sheet;
        });
        // Most workbooks of the tests have none, and POI takes long to open one.
        if (withFormulas.isEmpty()) {
            return List.of();
        }
        List<Difference> all = new ArrayList<>();
        for (byte[] shown : List.of(workbook, withHiddenRows(workbook))) {
            try (XSSFWorkbook cached = open(shown);
                    XSSFWorkbook evaluated = open(shown)) {
                XSSFFormulaEvaluator.evaluateAllFormulaCells(evaluated);
                // To POI, EXACT is of one cell: LibreOffice alone is asked.
                differences(cached, evaluated).stream()
                        .filter(difference -> !difference.formula().contains("--EXACT("))
                        .forEach(all::add);
            } catch (IOException e) {
                throw new IllegalStateException("the workbook cannot be read", e);
            }
        }
        // One with a planted fault does not wait.
        if (all.isEmpty()) {
            WAITING.ifPresent(folder -> keep(workbook, folder.resolve(digest(withFormulas) + ".xlsx")));
        }
        return all;
    }

    /** Each once, whichever tests draw it. */
    private static void keep(byte[] workbook, Path file) {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.write(file, workbook);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID digest(List<String> sheets) {
        return UUID.nameUUIDFromBytes(String.join("", sheets).getBytes(StandardCharsets.UTF_8));
    }

    /** All workbooks that POI has computed to their cached values in this build, by the names of their files. */
    static SortedMap<Path, byte[]> waiting() throws IOException {
        SortedMap<Path, byte[]> workbooks = new TreeMap<>();
        if (WAITING.filter(Files::exists).isPresent()) {
            try (Stream<Path> files = Files.list(WAITING.get())) {
                for (Path file : files.toList()) {
                    workbooks.put(file, Files.readAllBytes(file));
                }
            }
        }
        return workbooks;
    }

    /** All formula cells whose cached value is wrong, to POI now and to LibreOffice now or when all tests have run. */
    public static List<Difference> differences(byte[] workbook) {
        List<Difference> byPoi = evaluated(workbook);
        return byPoi.isEmpty() && WAITING.isPresent()
                ? byPoi
                : Stream.concat(byPoi.stream(), byLibreOffice(List.of(workbook)).stream())
                        .distinct()
                        .toList();
    }

    /** Those whose cached value is not what LibreOffice computes, whichever rows are shown. */
    public static List<Difference> byLibreOffice(List<byte[]> workbooks) {
        List<byte[]> shown = workbooks.stream()
                .flatMap(workbook -> Stream.of(workbook, withHiddenRows(workbook)))
                .toList();
        List<Difference> all = new ArrayList<>();
        try {
            List<byte[]> computed = LibreOffice.computed(
                    shown.stream().map(Recalculation::withoutCachedValues).toList());
            for (int i = 0; i < shown.size(); i++) {
                try (XSSFWorkbook before = open(shown.get(i));
                        XSSFWorkbook after = open(computed.get(i))) {
                    all.addAll(differences(before, after));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("a workbook could not be computed", e);
        }
        return all.stream().distinct().toList();
    }

    private static List<Difference> differences(XSSFWorkbook cached, XSSFWorkbook computed) {
        List<Difference> differences = new ArrayList<>();
        for (Cell cell : formulas(cached)) {
            Cell other = computed.getSheet(cell.getSheet().getSheetName())
                    .getRow(cell.getRowIndex())
                    .getCell(cell.getColumnIndex());
            if (!same(cell, other)) {
                differences.add(new Difference(
                        cell.getSheet().getSheetName(),
                        cell.getAddress().formatAsString(),
                        cell.getCellFormula(),
                        value(cell),
                        value(other)));
            }
        }
        return differences;
    }

    private static byte[] withHiddenRows(byte[] workbook) {
        return rewritten(workbook, sheet -> sheet.replaceAll("<row r=\"\\d*[13579]\"", "$0 hidden=\"1\""));
    }

    /** How many formula cells a workbook has. */
    public static int formulaCount(byte[] workbook) {
        try (XSSFWorkbook opened = open(workbook)) {
            return formulas(opened).size();
        } catch (IOException e) {
            throw new IllegalStateException("the workbook cannot be read", e);
        }
    }

    static byte[] withoutCachedValues(byte[] workbook) {
        return rewritten(workbook, sheet -> {
            String bare = sheet.replaceAll("(<f[^>]*>[^<]*</f>)<v>[^<]*</v>", "$1");
            if (bare.contains("</f><v>")) {
                throw new IllegalStateException("a cached value is left: nothing would be recalculated");
            }
            return bare;
        });
    }

    /** The workbook with the XML of its sheets and their shared texts changed. */
    static byte[] rewritten(byte[] workbook, UnaryOperator<String> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] content = parts.readAllBytes();
                copy.putNextEntry(new ZipEntry(part.getName()));
                copy.write(
                        part.getName().startsWith("xl/worksheets/sheet")
                                        || part.getName().equals(SharedTexts.PART)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the workbook cannot be rewritten", e);
        }
        return out.toByteArray();
    }

    private static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    private static List<Cell> formulas(XSSFWorkbook workbook) {
        List<Cell> formulas = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cell -> {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell);
                    }
                });
            }
        }
        return formulas;
    }

    private static boolean same(Cell cached, Cell computed) {
        Optional<Double> before = number(cached);
        Optional<Double> after = number(computed);
        if (before.isPresent() && after.isPresent()) {
            return same(before.get(), after.get());
        }
        return value(cached).equals(value(computed));
    }

    /** Counts are the same to the last digit; what was divided may differ in it. */
    static boolean same(double before, double after) {
        return before == after
                || (before != Math.rint(before) && Math.abs(before - after) <= TOLERANCE * Math.abs(before));
    }

    private static Optional<Double> number(Cell cell) {
        return type(cell) == CellType.NUMERIC ? Optional.of(cell.getNumericCellValue()) : Optional.empty();
    }

    private static String value(Cell cell) {
        return switch (type(cell)) {
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case STRING -> "\"" + cell.getStringCellValue() + "\"";
            case ERROR -> "error " + cell.getErrorCellValue();
            default -> type(cell).toString();
        };
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }
}
