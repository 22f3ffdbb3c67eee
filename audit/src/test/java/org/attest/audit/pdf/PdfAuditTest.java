package org.attest.audit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.attest.audit.Answer;
import org.attest.audit.Audit;
import org.attest.audit.Place;
import org.attest.audit.Verdict;
import org.attest.report.internal.pdf.proof.SamplePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfAuditTest {
    @TempDir
    Path folder;

    @Test
    void answers_every_item_in_the_order_of_the_checklist() {
        assertThat(PlantedPdf.audit(SamplePdf.sound()).answers())
                .extracting(Answer::item)
                .containsExactly(PdfItem.values());
    }

    @Test
    void finds_nothing_in_a_sound_file_of_one_library_or_the_other() {
        for (byte[] pdf : List.of(SamplePdf.sound(), SamplePdf.with(document -> {}))) {
            Audit audit = PlantedPdf.audit(pdf);

            assertThat(audit.answers()).flatExtracting(Answer::places).isEmpty();
            assertThat(audit.meetsEssentials()).isTrue();
            assertThat(audit.answers())
                    .filteredOn(answer -> answer.verdict() == Verdict.NOT_APPLICABLE)
                    .extracting(Answer::item)
                    .containsExactly(PdfItem.ATTACHMENTS);
        }
    }

    @Test
    void fails_what_veraPDF_has_no_time_for_and_finds_what_it_finds_itself() throws IOException {
        Path file = Files.write(
                folder.resolve("cases.pdf"),
                SamplePdf.with(pdf -> PlantedPdf.catalog(pdf).removeItem(PlantedPdf.name("OutputIntents"))));

        Audit audit = PdfAudit.of(file, Duration.ZERO);

        assertThat(audit.answer(PdfItem.LISTS))
                .isEqualTo(new Answer(
                        PdfItem.LISTS,
                        Verdict.NOT_CHECKED,
                        List.of(new Place(
                                "document",
                                "veraPDF needs more than 0 s for this file, audit a smaller one or give it more time")),
                        0));
        assertThat(audit.answer(PdfItem.OUTPUT_INTENT).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(audit.answers())
                .filteredOn(answer -> answer.verdict() == Verdict.MET)
                .extracting(Answer::item)
                .containsExactly(
                        PdfItem.LINE_ENDS, PdfItem.FIGURE_BOXES, PdfItem.TABLE_ORDER, PdfItem.BOOKMARKS, PdfItem.PDF_A);
        assertThat(audit.meetsEssentials()).isFalse();
        assertThat(audit.notMet()).hasSize(PdfItem.values().length - 6);
    }

    @Test
    void names_the_clause_behind_each_item() {
        assertThat(List.of(PdfItem.values()))
                .allSatisfy(item -> assertThat(item.source()).matches("(ISO|WCAG) .+, \\d.*"));
    }

    @Test
    void forgives_what_is_not_essential() {
        Audit audit = PlantedPdf.audit(
                SamplePdf.with(pdf -> PlantedPdf.catalog(pdf).removeItem(PlantedPdf.name("OutputIntents"))));

        assertThat(audit.notMet()).extracting(Answer::item).containsExactly(PdfItem.OUTPUT_INTENT, PdfItem.RULES);
        assertThat(audit.meetsEssentials()).isTrue();
    }

    @Test
    void finds_much_wanting_in_a_file_without_tags() {
        Audit audit = PlantedPdf.audit(SamplePdf.with(pdf -> {
            PlantedPdf.catalog(pdf).removeItem(PlantedPdf.name("StructTreeRoot"));
            PlantedPdf.catalog(pdf).removeItem(PlantedPdf.name("MarkInfo"));
        }));

        assertThat(audit.meetsEssentials()).isFalse();
        assertThat(audit.notMet())
                .extracting(Answer::item)
                .containsExactly(PdfItem.TAGGED, PdfItem.CONTENT, PdfItem.LINKS);
        assertThat(PlantedPdf.places(audit.answer(PdfItem.TAGGED)))
                .containsExactly(
                        "document: is not marked as tagged (Marked in MarkInfo)", "document: has no structure tree");
    }
}
