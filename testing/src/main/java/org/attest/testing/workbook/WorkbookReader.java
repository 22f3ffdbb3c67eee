package org.attest.testing.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.audit.UnreadableFileException;
import org.attest.audit.internal.ForeignFile;

/** Reads a workbook of any program as a whole; one of a million rows takes some gigabytes. */
public final class WorkbookReader {
    private static final String ALLOWED = "must be a workbook (.xlsx or .xlsm)";

    private WorkbookReader() {}

    /**
     * Reads all of it.
     *
     * @throws UnreadableFileException when the file is not there or no workbook
     */
    public static WorkbookContent read(Path path) {
        ForeignFile file = new ForeignFile(path, ALLOWED);
        if (!isArchive(file.start(2))) {
            throw file.unreadable("is no workbook, " + ALLOWED);
        }
        try (InputStream in = Files.newInputStream(path);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            return content(String.valueOf(path.getFileName()), workbook);
        } catch (IOException | RuntimeException e) {
            throw file.unreadable("cannot be read, must be a sound workbook: " + e.getMessage(), e);
        }
    }

    private static boolean isArchive(byte[] start) {
        return start.length == 2 && start[0] == 'P' && start[1] == 'K';
    }

    private static WorkbookContent content(String file, XSSFWorkbook workbook) {
        List<SheetContent> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
            sheets.add(new SheetReader(workbook, sheet).read(hidden));
        }
        return new WorkbookContent(file, sheets, names(workbook), properties(workbook.getProperties()));
    }

    private static List<DefinedName> names(XSSFWorkbook workbook) {
        List<DefinedName> names = new ArrayList<>();
        for (Name name : workbook.getAllNames()) {
            Optional<String> sheet = name.getSheetIndex() < 0
                    ? Optional.empty()
                    : Optional.of(workbook.getSheetName(name.getSheetIndex()));
            names.add(new DefinedName(
                    name.getNameName(),
                    Optional.ofNullable(name.getRefersToFormula()).orElse(""),
                    sheet));
        }
        return names;
    }

    private static Map<String, String> properties(POIXMLProperties properties) {
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        List<Optional<String>> values = List.of(
                core.getTitleProperty(),
                core.getSubjectProperty(),
                core.getCreatorProperty(),
                Optional.ofNullable(properties.getExtendedProperties().getCompany()),
                core.getDescriptionProperty(),
                core.getKeywordsProperty(),
                core.getCategoryProperty(),
                core.getLanguageProperty(),
                core.getCreatedProperty().map(date -> date.toInstant().toString()),
                core.getModifiedProperty().map(date -> date.toInstant().toString()),
                core.getLastModifiedByProperty());
        Map<String, String> present = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String name = WorkbookContent.PROPERTIES.get(i);
            values.get(i).filter(text -> !text.isEmpty()).ifPresent(text -> present.put(name, text));
        }
        return present;
    }
}
