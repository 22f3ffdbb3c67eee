package org.attest.report.internal.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.attest.report.document.Document;
import org.attest.report.document.Document.Finding;
import org.attest.report.internal.xlsx.encode.CellEncoder;
import org.attest.report.internal.xlsx.encode.EscapedText;
import org.attest.report.internal.xlsx.encode.SharedTexts;
import org.attest.report.internal.xlsx.look.Looks;
import org.attest.report.internal.xlsx.look.StyleSheet;
import org.attest.report.internal.xlsx.template.Placeholders;
import org.attest.report.internal.xlsx.template.Placeholders.Of;
import org.attest.report.internal.xlsx.template.Placeholders.Whole;
import org.attest.report.internal.xlsx.template.TemplateCache;
import org.attest.report.internal.xlsx.template.TemplateKey;
import org.attest.report.internal.xlsx.template.WorkbookTemplate;
import org.attest.report.internal.xlsx.zip.Archive;
import org.attest.report.internal.xlsx.zip.EntryOutput;
import org.attest.report.problem.Where;
import org.attest.report.xlsx.Profile;

/** One workbook on its way into one archive: each sheet is written as its rows come, all other parts after them. */
public final class WorkbookDrawing {
    /** Listed one by one; a register may have one in each row. */
    private static final int MOST_FINDINGS = 100;

    private static final long FOUR_GIB = 1L << 32;

    private final Document document;
    private final Profile profile;
    private final Archive archive;
    private final Layout layout;
    private final Looks looks = new Looks();
    private final SharedTexts texts = new SharedTexts();
    private final Placeholders placeholders = new Placeholders();
    private final List<Finding> findings = new ArrayList<>();
    private long unlisted;
    private WorkbookTemplate template;

    public WorkbookDrawing(Document document, Profile profile, Archive archive) {
        this.document = document;
        this.profile = profile;
        this.archive = archive;
        this.layout = Layout.of(document);
        this.template = TemplateCache.of(templateKey());
    }

    Layout layout() {
        return layout;
    }

    Looks looks() {
        return looks;
    }

    Placeholders placeholders() {
        return placeholders;
    }

    WorkbookTemplate template() {
        return template;
    }

    public List<Finding> draw() throws IOException {
        describe();
        template.open(archive);
        for (SheetPlan page : layout.pages()) {
            if (page.part() == 1) {
                draw(page);
            }
        }
        texts.write(archive.open(SharedTexts.PART, false));
        archive.add(TemplateCache.of(new StyleSheet(
                document.theme(), document.notation().locale(), profile == Profile.WORKING, looks.inOrder())));
        template.close(archive, placeholders);
        if (unlisted > 0) {
            findings.add(new Finding(layout.report().text(), unlisted + " more findings of this kind are not listed"));
        }
        return List.copyOf(findings);
    }

    private void draw(SheetPlan page) {
        SheetDrawing sheet = open(page);
        if (page.table().isPresent() && page.hasRows()) {
            sheet = new TableDrawing(this, sheet).draw();
        }
        sheet.close();
    }

    /** Begins a sheet. One that was not planned from the start makes the workbook another one. */
    SheetDrawing open(SheetPlan page) {
        if (page.part() > 1) {
            template = TemplateCache.of(templateKey());
        }
        int index = layout.indexOf(page);
        SheetDrawing sheet = new SheetDrawing(this, page, index, new CellEncoder(entry(page, index), texts));
        sheet.begin();
        return sheet;
    }

    private EntryOutput entry(SheetPlan page, int index) {
        try {
            return archive.open(template.part(index), mayPassFourGib(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RowCells cells(SheetDrawing sheet) {
        return new RowCells(sheet, layout, looks);
    }

    void found(Where where, String what) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(where.text(), what));
        } else {
            unlisted++;
        }
    }

    /** Writes to what else a finished sheet relates, and forgets what only that sheet needed. */
    void close(int index) {
        try {
            template.relate(index, archive, placeholders);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        placeholders.forget(index, Of.LINKS);
        placeholders.forget(index, Of.RELATIONS);
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

    private void describe() {
        describe(Whole.TITLE, "title", document.cover().title());
        describe(Whole.SUBJECT, "subject", document.id() + " " + document.version());
        describe(Whole.ORGANISATION, "organisation", document.organisation());
        describe(Whole.LANGUAGE, "language", document.notation().locale().toLanguageTag());
        // The hour at which it is the same day from ten hours west to thirteen hours east of Greenwich.
        placeholders.text(Whole.DATE, 0, DateTimeFormatter.ISO_LOCAL_DATE.format(document.asOf()) + "T10:00:00Z");
        List<String> targets = KeyFigureNames.targets(layout);
        for (int i = 0; i < targets.size(); i++) {
            placeholders.text(Whole.NAME, i, targets.get(i));
        }
    }

    private void describe(Whole placeholder, String property, String text) {
        Limits.checkOutsideCells(text, () -> layout.report().then("property", property));
        placeholders.text(placeholder, 0, text);
    }

    private TemplateKey templateKey() {
        return TemplateKeys.of(layout, profile);
    }
}
