package org.attest.testing.internal.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.testing.internal.message.Recent;
import org.attest.testing.internal.message.TestedFile;
import org.attest.testing.internal.message.TestedFile.Kind;

/** A whole workbook of any program, with its properties by name. */
public record WorkbookContent(List<SheetContent> sheets, List<DefinedName> names, Map<String, String> properties) {
    private static final Recent<WorkbookContent> READ = new Recent<>();

    /** What formulas call a range or a value, without an equals sign, in one sheet only or in all. */
    public record DefinedName(String name, String refersTo, Optional<String> sheet) {}

    /** Reads all of it; fails when the file is not there or no workbook. One of a million rows takes some gigabytes. */
    public static WorkbookContent read(Path path) {
        return read(TestedFile.at(path, Kind.WORKBOOK));
    }

    /** As {@link #read(Path)}; the same bytes are read once. */
    public static WorkbookContent read(TestedFile file) {
        return READ.of(file, WorkbookContent::content);
    }

    private static WorkbookContent content(TestedFile file) {
        byte[] bytes = file.bytes();
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw file.unfit();
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return content(workbook);
        } catch (IOException | RuntimeException e) {
            throw file.unsound(e);
        }
    }

    private static WorkbookContent content(XSSFWorkbook workbook) {
        List<SheetContent> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
            sheets.add(new SheetReader(workbook, sheet).read(hidden));
        }
        return new WorkbookContent(sheets, names(workbook), properties(workbook.getProperties()));
    }

    private static List<DefinedName> names(XSSFWorkbook workbook) {
        return workbook.getAllNames().stream()
                .map(name -> new DefinedName(
                        name.getNameName(),
                        Objects.requireNonNullElse(name.getRefersToFormula(), ""),
                        Optional.of(name.getSheetIndex()).filter(i -> i >= 0).map(workbook::getSheetName)))
                .toList();
    }

    private static Map<String, String> properties(POIXMLProperties properties) {
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        Map<String, String> said = new LinkedHashMap<>();
        said.put("title", core.getTitleProperty().orElse(""));
        said.put("subject", core.getSubjectProperty().orElse(""));
        said.put("author", core.getCreatorProperty().orElse(""));
        said.put(
                "organisation",
                Objects.requireNonNullElse(properties.getExtendedProperties().getCompany(), ""));
        said.put("description", core.getDescriptionProperty().orElse(""));
        said.put("keywords", core.getKeywordsProperty().orElse(""));
        said.put("category", core.getCategoryProperty().orElse(""));
        said.put("language", core.getLanguageProperty().orElse(""));
        said.put("created", moment(core.getCreatedProperty()));
        said.put("modified", moment(core.getModifiedProperty()));
        said.put("last modified by", core.getLastModifiedByProperty().orElse(""));
        return said;
    }

    private static String moment(Optional<Date> date) {
        return date.map(moment -> moment.toInstant().toString()).orElse("");
    }

    public Optional<SheetContent> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** All native tables, sheet by sheet. */
    public List<TableContent> tables() {
        return sheets.stream().flatMap(sheet -> sheet.tables().stream()).toList();
    }
}
