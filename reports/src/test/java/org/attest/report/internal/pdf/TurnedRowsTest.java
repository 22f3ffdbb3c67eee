package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.pdf.ColumnFitterTest.alike;
import static org.attest.report.internal.pdf.ColumnFitterTest.fit;

import java.util.ArrayList;
import java.util.List;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.table.TableLayout;
import org.attest.report.style.Paper;
import org.junit.jupiter.api.Test;

/** Which tables are turned because their rows are high. */
class TurnedRowsTest {
    private static final int MOST_LINES = 3;

    @Test
    void rows_of_three_lines_stay_upright_and_higher_ones_are_turned_only_where_that_takes_fewer_pages() {
        PageFrame portrait = PageFrame.portrait(Paper.A4);
        PageFrame landscape = PageFrame.landscape(Paper.A4);
        List<PageFrame> sheets = new ArrayList<>();
        for (int words = 1; words <= 90; words++) {
            String text = "ever".concat(" ever".repeat(words));
            TableLayout layout = fit(alike(11, text));
            int upright = lines(layout, text, portrait);
            int across = lines(layout, text, landscape);
            if (layout.sheet().equals(landscape)) {
                assertThat(upright).as("%d words: lines of a turned row", words).isGreaterThan(MOST_LINES);
                assertThat(pages(layout, across, landscape))
                        .as("%d words: %d lines across for %d", words, across, upright)
                        .isLessThan(pages(layout, upright, portrait));
            } else {
                assertThat(upright <= MOST_LINES
                                || pages(layout, upright, portrait) <= pages(layout, across + 1, landscape))
                        .as("%d words: %d lines upright for %d", words, upright, across)
                        .isTrue();
            }
            sheets.add(layout.sheet());
        }
        assertThat(sheets).contains(portrait, landscape);
    }

    /** The part of a page that a row takes, with what is above and below its lines. */
    private static float pages(TableLayout layout, int lines, PageFrame page) {
        return (lines * layout.style().leading() + 7) / page.textHeight();
    }

    /** What words fill in one of six columns of such a page, a tenth of each line left empty. */
    private static int lines(TableLayout layout, String text, PageFrame page) {
        float room = page.textWidth() / 6 - 2 * layout.padding();
        float whole = layout.style().width(text);
        return whole <= room ? 1 : (int) Math.ceil(whole / (0.9 * room));
    }
}
