package org.attest.report.internal.xlsx.skeleton;

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
import org.attest.report.internal.xlsx.skeleton.Holes.Whole;
import org.attest.report.internal.xlsx.zip.Archive;
import org.attest.report.internal.xlsx.zip.Packed;

/** Has POI build a workbook of a shape, and takes its parts apart. */
final class SkeletonBuilder {
    private static final String PRODUCT = "Attest";
    private static final String PACKAGE_RELATIONS = "_rels/.rels";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String CORE_PROPERTIES = "docProps/core.xml";

    private final Shape shape;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<Skeleton.Sheet> sheets = new ArrayList<>();

    private SkeletonBuilder(Shape shape) {
        this.shape = shape;
    }

    static Skeleton build(Shape shape) {
        return new SkeletonBuilder(shape).build();
    }

    private Skeleton build() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (int i = 0; i < shape.sheets().size(); i++) {
                SheetBuilder.build(workbook, i, shape);
            }
            NameBuilder.build(workbook, shape);
            describe(workbook.getProperties());
            capture(workbook);
            for (int i = 0; i < shape.sheets().size(); i++) {
                take(workbook.getSheetAt(i), i);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory could not be written", e);
        }
        return skeleton();
    }

    private Skeleton skeleton() {
        Packed packageRelations = packed(PACKAGE_RELATIONS);
        parts.remove(PACKAGE_RELATIONS);
        parts.remove(Skeleton.STYLES);
        List<Packed> closed = new ArrayList<>();
        List<Skeleton.Open> open = new ArrayList<>();
        for (String part : parts.keySet()) {
            Template content = Template.of(xml(part));
            if (content.isWhole()) {
                closed.add(packed(part));
            } else {
                open.add(new Skeleton.Open(part, content));
            }
        }
        return new Skeleton(packageRelations, sheets, closed, open);
    }

    private Packed packed(String part) {
        return Archive.pack(part, xml(part).getBytes(StandardCharsets.UTF_8));
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
        core.setTitleProperty(Optional.of(Holes.mark(Whole.TITLE, 0)));
        core.setSubjectProperty(Optional.of(Holes.mark(Whole.SUBJECT, 0)));
        core.setCreatorProperty(Optional.of(Holes.mark(Whole.ORGANISATION, 0)));
        core.setLanguageProperty(Optional.of(Holes.mark(Whole.LANGUAGE, 0)));
        Optional<Date> standIn = Optional.of(Date.from(Instant.EPOCH));
        core.setCreatedProperty(standIn);
        core.setModifiedProperty(standIn);
        var extended = properties.getExtendedProperties().getUnderlyingProperties();
        extended.setApplication(PRODUCT);
        extended.setCompany(Holes.mark(Whole.ORGANISATION, 0));
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
                CORE_PROPERTIES, (part, xml) -> xml.replaceAll("1970-01-01T00:00:00Z", Holes.mark(Whole.DATE, 0)));
    }

    /** Takes a sheet's own part out, to be cut where its rows go. */
    private void take(XSSFSheet sheet, int index) {
        String part = partName(sheet.getPackagePart().getPartName().getName());
        String relations = Skeleton.relationsOf(part);
        sheets.add(SheetCut.of(part, xml(part), Optional.ofNullable(parts.get(relations)), index));
        parts.remove(part);
        parts.remove(relations);
        for (XSSFTable table : sheet.getTables()) {
            parts.computeIfPresent(
                    partName(table.getPackagePart().getPartName().getName()),
                    (name, xml) -> TableBuilder.marked(xml, index));
        }
        ChartBuilder.part(sheet)
                .ifPresent(name -> parts.computeIfPresent(partName(name), (chart, xml) -> ChartCut.marked(xml, index)));
    }

    private static String partName(String absolute) {
        return absolute.substring(1);
    }
}
