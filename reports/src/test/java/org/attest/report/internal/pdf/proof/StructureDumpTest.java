package org.attest.report.internal.pdf.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructureDumpTest {
    @TempDir
    Path folder;

    @Test
    void tells_types_attributes_and_texts_in_the_order_of_the_tree() throws IOException {
        Path file = Files.write(folder.resolve("sample.pdf"), SamplePdf.sound());
        assertThat(StructureDump.of(file)).isEqualTo("""
                Document
                  H1 'Cases in court'
                  P 'Two courts have reported.'
                  P
                    Link
                      'The register of the court'
                      (Link 'The register of the court')
                  H2 'Courts'
                  L
                    LI
                      Lbl '1.'
                      LBody 'Dhaka'
                  Table
                    THead
                      TR
                        TH [Scope=Column] 'Court'
                        TH [Scope=Column] 'Filed'
                        TH [Scope=Column] 'Decided'
                    TBody
                      TR
                        TH [Scope=Row] 'Dhaka'
                        TD '12'
                        TD '7'
                      TR
                        TH [Scope=Row] 'Khulna'
                        TD [ColSpan=2] 'not reported'
                  H2 'Chart'
                  Figure [Alt='Bars: 12 filed, 7 decided', BBox] ''
                """);
    }

    @Test
    void is_empty_for_a_file_without_tags() {
        byte[] untagged = SamplePdf.with(pdf -> pdf.getDocumentCatalog().setStructureTreeRoot(null));
        assertThat(StructureDump.of(untagged)).isEmpty();
    }
}
