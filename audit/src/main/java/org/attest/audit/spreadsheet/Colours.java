package org.attest.audit.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.workbook.internal.Node;
import org.attest.workbook.internal.SheetCell;
import org.attest.workbook.internal.SheetRow;

/**
 * Not met by a text or figure whose colour has a contrast below 4.5:1 with what is behind it (WCAG 2.1, success criterion
 * 1.4.3; also for large text), as the cell, a part of its text or a conditional format says; by a colour scale, which has
 * no words; and by a conditional format that changes colours only, on a sheet without a text outside its tables that
 * mentions colours, highlights or the like. What a program chooses is black on white. Colours of the styles of tables are not in the file.
 */
final class Colours extends SheetCheck {
    private static final double LEAST = 4.5;
    private static final Colour BLACK = Colour.of(0x000000);
    private static final Colour WHITE = Colour.of(0xFFFFFF);

    private static final List<String> OTHER_THAN_COLOUR = List.of("b", "i", "u", "strike", "numFmt", "border");
    private static final Pattern TELLS_OF_COLOUR = Pattern.compile(
            "(?iu)\\b(highlight|colou?r|shaded|shading|marked|flagged|hervorgehoben|markiert|farb)|চিহ্নিত|রঙ|রং");

    /** The looks of cells are few, the cells are many. */
    private final IdentityHashMap<CellLook, Double> ratios = new IdentityHashMap<>();

    /** Cells whose conditional format changes nothing but colours. */
    private final List<String> silent = new ArrayList<>();

    private boolean explained;

    @Override
    void sheet(AuditedSheet sheet) {
        silent.clear();
        explained = false;
        sheet.root()
                .all("conditionalFormatting")
                .forEach(format -> format.all("cfRule").forEach(rule -> judge(sheet, format.get("sqref"), rule)));
    }

    private void judge(AuditedSheet sheet, String cells, Node rule) {
        if (rule.has("colorScale")) {
            add(sheet.name(), cells, "a colour scale tells by colour alone, must have words");
        }
        if (rule.get("dxfId").isEmpty()) {
            return;
        }
        Styles styles = sheet.styles();
        Node overlay = styles.overlay(rule.number("dxfId", -1));
        CellLook look = new CellLook(
                false, false, styles.font(overlay.child("font")), styles.overlaidFills(overlay.child("fill")));
        if (!look.fills().isEmpty() || look.font().colour().isPresent()) {
            apply();
            if (OTHER_THAN_COLOUR.stream()
                    .noneMatch(part -> overlay.below(part).findAny().isPresent())) {
                silent.add(cells);
            }
            double ratio = ratio(look.font().colour().orElse(BLACK), look.fills());
            if (ratio < LEAST) {
                add(sheet.name(), cells, "conditional format: " + words(ratio));
            }
        }
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        for (SheetCell cell : row.cells()) {
            if (cell.isText() && cell.row() > 0 && !sheet.isInTable(cell)) {
                explained |= TELLS_OF_COLOUR.matcher(cell.text()).find();
            }
            CellLook look = sheet.look(cell);
            double ratio = ratios.computeIfAbsent(look, Colours::ratio);
            for (CellLook.Font font : sheet.fonts(cell).toList()) {
                ratio = Math.min(ratio, ratio(font.colour().orElse(BLACK), look.fills()));
            }
            applyIf(ratio < BLACK.contrastWith(WHITE));
            if (ratio < LEAST) {
                add(sheet, cell.area(), words(ratio));
            }
        }
    }

    @Override
    void endOf(AuditedSheet sheet) {
        if (!explained) {
            String what = "a conditional format tells by colour alone, must be explained in words above the table";
            silent.forEach(cells -> add(sheet.name(), cells, what));
        }
    }

    private static double ratio(CellLook look) {
        return ratio(look.font().colour().orElse(BLACK), look.fills());
    }

    private static double ratio(Colour text, List<Colour> behind) {
        return behind.stream().mapToDouble(text::contrastWith).min().orElseGet(() -> text.contrastWith(WHITE));
    }

    /** Rounded down: 4.49 is not 4.5. */
    private static String words(double ratio) {
        return "contrast is " + BigDecimal.valueOf(ratio).setScale(1, RoundingMode.DOWN) + ":1, must be at least 4.5:1";
    }
}
