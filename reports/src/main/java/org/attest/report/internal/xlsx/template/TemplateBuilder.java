package org.attest.report.internal.xlsx.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.report.internal.xlsx.encode.SharedTexts;
import org.attest.report.internal.xlsx.template.Placeholders.Whole;
import org.attest.report.internal.xlsx.zip.Archive;
import org.attest.report.internal.xlsx.zip.PrecompressedEntry;

/** Has POI build the workbook that a template key describes, and takes its parts apart. */
final class TemplateBuilder {
    private static final String PRODUCT = "Attest";
    private static final String PACKAGE_RELATIONS = "_rels/.rels";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String CORE_PROPERTIES = "docProps/core.xml";

    private final TemplateKey key;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<WorkbookTemplate.Sheet> sheets = new ArrayList<>();

    private TemplateBuilder(TemplateKey key) {
        this.key = key;
    }

    static WorkbookTemplate build(TemplateKey key) {
        return new TemplateBuilder(key).build();
    }

    private WorkbookTemplate build() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (int i = 0; i < key.sheets().size(); i++) {
                SheetBuilder.build(workbook, i, key);
            }
            NameBuilder.build(workbook, key);
            describe(workbook.getProperties());
            capture(workbook);
            for (int i = 0; i < key.sheets().size(); i++) {
                take(workbook.getSheetAt(i), i);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory could not be written", e);
        }
        return template();
    }

    private WorkbookTemplate template() {
        PrecompressedEntry packageRelations = precompressed(PACKAGE_RELATIONS);
        parts.remove(PACKAGE_RELATIONS);
        parts.remove(WorkbookTemplate.STYLES);
        parts.remove(SharedTexts.PART);
        List<PrecompressedEntry> closed = new ArrayList<>();
        List<WorkbookTemplate.Open> open = new ArrayList<>();
        for (String part : parts.keySet()) {
            XmlTemplate content = XmlTemplate.of(xml(part));
            if (content.isWhole()) {
                closed.add(precompressed(part));
            } else {
                open.add(new WorkbookTemplate.Open(part, content));
            }
        }
        return new WorkbookTemplate(packageRelations, sheets, closed, open);
    }

    private PrecompressedEntry precompressed(String part) {
        return Archive.precompress(part, xml(part).getBytes(StandardCharsets.UTF_8));
    }

    private String xml(String part) {
        String xml = parts.get(part);
        if (xml == null) {
            throw new IllegalStateException("the built workbook has no part " + part);
        }
        return xml;
    }

    private static void describe(POIXMLProperties properties) {
        var core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(Optional.of(Placeholders.mark(Whole.TITLE, 0)));
        core.setSubjectProperty(Optional.of(Placeholders.mark(Whole.SUBJECT, 0)));
        core.setCreatorProperty(Optional.of(Placeholders.mark(Whole.ORGANISATION, 0)));
        core.setLanguageProperty(Optional.of(Placeholders.mark(Whole.LANGUAGE, 0)));
        Optional<Date> standIn = Optional.of(Date.from(Instant.EPOCH));
        core.setCreatedProperty(standIn);
        core.setModifiedProperty(standIn);
        var extended = properties.getExtendedProperties().getUnderlyingProperties();
        extended.setApplication(PRODUCT);
        extended.setCompany(Placeholders.mark(Whole.ORGANISATION, 0));
    }

    private void capture(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        workbook.write(written);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        parts.computeIfPresent(WORKBOOK, (part, xml) -> NameBuilder.marked(xml));
        parts.computeIfPresent(
                CORE_PROPERTIES,
                (part, xml) -> xml.replaceAll("1970-01-01T00:00:00Z", Placeholders.mark(Whole.DATE, 0)));
    }

    /** Takes a sheet's own part out, to be cut where its rows go. */
    private void take(XSSFSheet sheet, int index) {
        String part = partName(sheet.getPackagePart().getPartName().getName());
        String relations = WorkbookTemplate.relationsOf(part);
        sheets.add(SheetTemplates.of(part, xml(part), Optional.ofNullable(parts.get(relations)), index));
        parts.remove(part);
        parts.remove(relations);
        for (XSSFTable table : sheet.getTables()) {
            parts.computeIfPresent(
                    partName(table.getPackagePart().getPartName().getName()),
                    (name, xml) -> TableBuilder.marked(xml, index));
        }
        ChartBuilder.part(sheet)
                .ifPresent(name ->
                        parts.computeIfPresent(partName(name), (chart, xml) -> ChartPlaceholders.marked(xml, index)));
    }

    private static String partName(String absolute) {
        return absolute.substring(1);
    }
}
