package org.attest.report.internal.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.SoftAssertions;
import org.attest.report.internal.xlsx.HostilePlaces.Found;
import org.attest.report.internal.xlsx.HostilePlaces.Place;
import org.attest.report.internal.xlsx.check.PartText;
import org.attest.report.internal.xlsx.check.WorkbookFaults;
import org.attest.report.problem.RenderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text comes back as it was, or is refused by an error that names its place; nothing in between. */
class HostileTextTest {
    private static final int SHARES = 4;

    static List<Place> places() {
        return HostilePlaces.all();
    }

    /** Each place takes some of the texts, and each text has its places. */
    @ParameterizedTest
    @MethodSource("places")
    void comes_back_or_is_refused(Place place) {
        int some = Math.floorMod(place.name().hashCode(), SHARES);
        comeBackOrAreRefused(
                place,
                IntStream.range(0, HostileText.ALL.size())
                        .filter(i -> i % SHARES == some)
                        .mapToObj(HostileText.ALL::get)
                        .toList());
    }

    @Tag("proof")
    @ParameterizedTest
    @MethodSource("places")
    void comes_back_or_is_refused_whatever_it_is(Place place) {
        comeBackOrAreRefused(place, HostileText.ALL);
    }

    private static void comeBackOrAreRefused(Place place, List<String> texts) {
        SoftAssertions softly = new SoftAssertions();
        for (String text : texts) {
            String shown = place.name() + ": " + shown(text);
            if (place.refused().test(text)) {
                softly.assertThatThrownBy(
                                () -> Workbooks.unchecked(place.document().apply(text)))
                        .as(shown)
                        .isInstanceOf(RenderException.class)
                        .hasMessageStartingWith("report \"tribunal-caseload\" > ")
                        .hasMessageContaining(place.where());
            } else {
                softly.assertThatCode(() -> comesBack(place, text, softly))
                        .as(shown)
                        .doesNotThrowAnyException();
            }
        }
        softly.assertAll();
    }

    private static void comesBack(Place place, String text, SoftAssertions softly) throws IOException {
        byte[] workbook = Workbooks.unchecked(place.document().apply(text));
        for (Found found : place.read().apply(text)) {
            String shown = place.name() + ": " + shown(text) + " at " + found.where();
            if (found.where().contains(" ")) {
                softly.assertThat(PartText.of(workbook, found.where()))
                        .as(shown)
                        .contains(found.text());
            } else {
                softly.assertThat(byPoi(workbook, found)).as(shown + " by POI").isEqualTo(found.text());
                softly.assertThat(byFastexcel(workbook, found))
                        .as(shown + " by fastexcel-reader")
                        .isEqualTo(found.text());
            }
        }
        if (place.isInSkeleton()) {
            softly.assertThat(WorkbookFaults.of(workbook))
                    .as(place.name() + ": " + shown(text))
                    .isEmpty();
        }
    }

    private static String byPoi(byte[] workbook, Found found) throws IOException {
        CellAddress at = new CellAddress(found.where());
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getSheetAt(found.sheet())
                    .getRow(at.getRow())
                    .getCell(at.getColumn())
                    .getStringCellValue();
        }
    }

    private static String byFastexcel(byte[] workbook, Found found) throws IOException {
        CellAddress at = new CellAddress(found.where());
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sheet = read.getSheet(found.sheet()).orElseThrow();
            try (Stream<Row> rows = sheet.openStream()) {
                return rows.filter(row -> row.getRowNum() == at.getRow() + 1)
                        // This reader hands out the format's escapes as they stand.
                        .map(row -> PartText.unescaped(row.getCellText(at.getColumn())))
                        .findFirst()
                        .orElseThrow();
            }
        }
    }

    private static String shown(String text) {
        List<String> units = new ArrayList<>();
        text.chars()
                .limit(20)
                .forEach(unit -> units.add(
                        unit > ' ' && unit < 0x7F ? Character.toString(unit) : "U+" + Integer.toHexString(unit)));
        return String.join(" ", units) + " (" + text.length() + ")";
    }
}
