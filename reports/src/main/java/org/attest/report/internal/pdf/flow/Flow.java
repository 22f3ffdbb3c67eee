package org.attest.report.internal.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.style.Paper;

/**
 * The cursor that runs down the pages. Whoever draws reserves the height that must stay together, which may start a page,
 * and then takes what it drew. Spaces between blocks do not add up: the larger one counts, and none at the top of a page.
 */
public final class Flow {
    /** Keep with next: something that is drawn only together with what follows it. */
    public interface KeepWithNext {
        float height(PageFrame sheet);

        /** Draws itself below the given height. */
        void draw(PageFrame sheet, float top);
    }

    private record Pending(KeepWithNext kept, float above) {}

    /** Fewest lines of a text on a page, where it has as many. */
    private static final int LEAST_LINES = 2;

    private final Paper paper;
    private final PdfFile file;
    private final Watermark watermark;
    private final RunningLines running;
    private final List<Pending> pending = new ArrayList<>();
    private PageFrame sheet;
    private PageFrame next;
    private boolean open;
    private float y;
    private float space;

    public Flow(Paper paper, PdfFile file, Watermark watermark, RunningLines running) {
        this.paper = paper;
        this.sheet = PageFrame.portrait(paper);
        this.next = sheet;
        this.file = file;
        this.watermark = watermark;
        this.running = running;
    }

    public Paper paper() {
        return paper;
    }

    /** What follows stands on upright pages. */
    public void upright() {
        turn(PageFrame.portrait(paper));
    }

    /** What follows stands on such pages. */
    public void turn(PageFrame to) {
        next = to;
    }

    /** The pages that what follows will stand on. */
    public PageFrame sheet() {
        return next;
    }

    public void space(float height) {
        space = Math.max(space, height);
    }

    public void keepWithNext(KeepWithNext kept, float above, float below) {
        space(above);
        pending.add(new Pending(kept, space));
        space = below;
    }

    /** What all that is kept would take on such a page. */
    public float kept(PageFrame on) {
        float height = space;
        for (Pending each : pending) {
            height += each.above + each.kept.height(on);
        }
        return height;
    }

    /** Makes room for this much, with all that is kept for it. */
    public void reserve(float height) {
        float needed = height + kept(next);
        // A page at its top has no more room to offer than it has there.
        boolean full = needed > y - sheet.bottom() && y < sheet.top();
        if (full || !open || !sheet.equals(next)) {
            startPage();
        }
        for (Pending each : pending) {
            skip(each.above);
            each.kept.draw(sheet, take(each.kept.height(sheet)));
        }
        pending.clear();
        skip(space);
        space = 0;
    }

    /** Moves below what is being drawn; gives the height at which it begins. */
    public float take(float height) {
        float top = y;
        y -= height;
        return top;
    }

    /** What the page still has below the cursor. */
    public float room() {
        return open && sheet.equals(next) ? y - sheet.bottom() : 0;
    }

    /** Draws what is still kept; what follows begins on another page. */
    public void endPage() {
        if (!pending.isEmpty()) {
            reserve(0);
        }
        closePage();
        space = 0;
    }

    /** The least lines of so many that have to stay together. */
    public static int least(int lines) {
        return lines <= LEAST_LINES + 1 ? lines : LEAST_LINES;
    }

    /** How many of so many lines to draw here: all, or as many as fit with enough left for the next page. */
    public int fitting(int lines, float leading, float frame) {
        int fit = Math.max(1, (int) ((room() - frame) / leading + 0.001f));
        return fit >= lines ? lines : Math.min(fit, Math.max(1, lines - LEAST_LINES));
    }

    private void skip(float height) {
        if (y < sheet.top()) {
            y -= height;
        }
    }

    private void closePage() {
        if (open) {
            running.foot(sheet);
        }
        open = false;
    }

    private void startPage() {
        closePage();
        sheet = next;
        file.startPage(sheet);
        watermark.draw(sheet);
        running.head(sheet);
        y = sheet.top();
        open = true;
    }
}
