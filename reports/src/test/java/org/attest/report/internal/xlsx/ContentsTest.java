package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.xlsx.Visits.FOUND;
import static org.attest.report.internal.xlsx.Visits.ROWS;
import static org.attest.report.internal.xlsx.Visits.SHOP;
import static org.attest.report.internal.xlsx.Visits.shown;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.internal.xlsx.Visits.Visit;
import org.attest.report.style.Image;
import org.junit.jupiter.api.Test;

/** Each sheet stands in the contents once, below the part that it belongs to. */
class ContentsTest {
    private static Image photo() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", png);
        return Image.of(png.toByteArray(), "A black field");
    }

    @Test
    void pictures_alone_and_footnotes_alone_have_no_sheet_or_words_for_what_is_not_there() throws IOException {
        Image photo = photo();
        Table<Visit> table =
                Table.of("visits", t -> t.columns(SHOP, FOUND).footnote(FOUND, visit -> Optional.of("Estimated")));
        Report<List<Visit>> report = Report.of(
                "visits",
                1,
                Locale.ENGLISH,
                r -> r.section("Photos", s -> s.image("Shop", photo).image("Street", photo))
                        .section("Visits", s -> s.table(table, visits -> visits)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.bind(report, ROWS, Resolved.EDITION).write(Target.xlsx(out));
        assertThat(shown(out.toByteArray(), "Contents", "Sheet")).isEqualTo("""
                Sheet | What it holds | Rows
                1 Photos | 2 sheets | [z]
                Shop | Shop | [z]
                Street | Street | [z]
                2 Visits | 1 sheet | [z]
                1 Visits | Table 1. visits | 5
                Notes | 1 sheet | [z]
                Notes | Notes | 1
                """);
        assertThat(shown(out.toByteArray(), "Notes", "Notes")).doesNotContain("ource");
    }
}
