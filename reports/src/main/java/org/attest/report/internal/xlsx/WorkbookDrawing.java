package org.attest.report.internal.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.report.document.Document;
import org.attest.report.document.Document.Finding;
import org.attest.report.internal.xlsx.encode.CellEncoder;
import org.attest.report.internal.xlsx.encode.EscapedText;
import org.attest.report.internal.xlsx.encode.SharedTexts;
import org.attest.report.internal.xlsx.look.Look;
import org.attest.report.internal.xlsx.part.ChartPart;
import org.attest.report.internal.xlsx.part.Parts;
import org.attest.report.internal.xlsx.part.SheetPart;
import org.attest.report.internal.xlsx.part.WorkbookPart;
import org.attest.report.internal.xlsx.plan.Layout;
import org.attest.report.internal.xlsx.plan.SheetPlan;
import org.attest.report.internal.xlsx.zip.Archive;
import org.attest.report.internal.xlsx.zip.EntryOutput;
import org.attest.report.problem.Where;
import org.attest.report.xlsx.Profile;

/** One workbook on its way into one archive: each sheet is written as its rows come, all other parts after them. */
public final class WorkbookDrawing {
    /** Listed one by one; a register may have one in each row. */
    private static final int MOST_FINDINGS = 100;

    private static final long FOUR_GIB = 1L << 32;

    private final boolean working;
    private final Parts parts;
    private final Layout layout;
    private final Map<Look, Integer> looks = new LinkedHashMap<>();
    private final SharedTexts texts = new SharedTexts();
    private final List<Finding> findings = new ArrayList<>();
    private long unlisted;

    public WorkbookDrawing(Document document, Profile profile, Archive archive) {
        this.working = profile == Profile.WORKING;
        this.parts = new Parts(archive);
        this.layout = Layout.of(document, working);
    }

    Layout layout() {
        return layout;
    }

    /** The number of a style, in the order in which looks are met; style 0 is the workbook's own. */
    int style(Look look) {
        return looks.computeIfAbsent(look, fresh -> looks.size() + 1);
    }

    public List<Finding> draw() throws IOException {
        WorkbookPart whole = new WorkbookPart(layout);
        whole.begin(parts);
        for (SheetPlan page : layout.pages()) {
            if (page.part() == 1) {
                draw(page);
            }
        }
        texts.write(parts.open(Parts.Type.TEXTS, SharedTexts.PART, false));
        whole.end(parts, List.copyOf(looks.keySet()), working);
        if (unlisted > 0) {
            findings.add(new Finding(layout.report().text(), unlisted + " more findings of this kind are not listed"));
        }
        return List.copyOf(findings);
    }

    private void draw(SheetPlan page) {
        SheetDrawing sheet = open(page);
        for (SheetPlan table : page.tables()) {
            sheet = new TableDrawing(this, table.top() == 0 ? sheet : sheet.below(table)).draw();
        }
        sheet.close();
    }

    SheetDrawing open(SheetPlan page) {
        SheetPart part = new SheetPart(layout, page, working);
        try {
            EntryOutput entry = parts.open(Parts.Type.SHEET, part.name(), mayPassFourGib(page));
            SheetDrawing sheet = new SheetDrawing(this, page, part, new CellEncoder(entry, texts));
            sheet.begin();
            return sheet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void found(Where where, String what) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(where.text(), what));
        } else {
            unlisted++;
        }
    }

    /** Writes to what else a finished sheet relates. */
    void relate(SheetPart sheet, Optional<ChartPart> chart) {
        try {
            sheet.relate(parts, chart);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Generously: a kilobyte for the markup and formula of each cell, and texts four times as long as those that were
     * measured, every letter escaped. What is marked needlessly is written no differently otherwise.
     */
    private static boolean mayPassFourGib(SheetPlan page) {
        long perRow = page.table().stream()
                .flatMap(table -> table.columns().stream())
                .mapToLong(column -> 1024
                        + 4L * EscapedText.MOST_BYTES_PER_UNIT * column.extent().longestText())
                .sum();
        return page.mostRows() * perRow > FOUR_GIB;
    }
}
