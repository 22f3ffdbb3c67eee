package org.attest.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each library is known in one package only, or in those that are named here. */
class LibraryHomesTest {
    @ParameterizedTest
    @CsvSource({
        // Of POI the reader of workbooks knows only what tells old and encrypted files, and the letters of columns.
        "org.apache.poi.., org.attest.workbook.internal org.attest.testing.internal.workbook org.attest.testing.poi org.attest.intake.internal.table org.attest.intake.internal.form",
        "org.openxmlformats.., org.attest.intake.internal.form",
        "org.apache.xmlbeans.., org.attest.intake.internal.form",
        "org.openpdf.., org.attest.report.internal.pdf.. org.attest.audit.pdf",
        "javax.imageio.., org.attest.report.style org.attest.report.internal.pdf.file",
        "org.bouncycastle.., org.attest.report.internal.pdf.sign",
        "com.ibm.icu.., org.attest.report.internal.pdf.text",
        "tools.jackson.., org.attest.model.internal.json org.attest.report.csv org.attest.cli.internal.output org.attest.examples.jsonlines",
        "javax.sql.., org.attest.report.rows",
        // Whoever uses the model or the reports gets no databind; its annotations stand at the records that it writes.
        "tools.jackson.databind.., org.attest.cli.internal.output",
        "com.fasterxml.jackson.annotation.., org.attest.cli org.attest.cli.internal.check org.attest.cli.internal.output",
        "de.siegmar.fastcsv.., org.attest.intake.internal.table",
        "picocli.., org.attest.cli",
        "org.verapdf.., org.attest.audit.internal.verapdf",
        "com.sun.net.httpserver.., org.attest.examples.embedding",
        "org.assertj.., org.attest.testing",
        "org.apache.pdfbox.., org.attest.testing.internal.pdf",
    })
    void lives_in_its_home(String library, String homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(homes.split(" ", -1))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(MainCode.CLASSES);
    }

    @Test
    void has_no_other_libraries() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.attest..",
                        "java..",
                        "javax.crypto..",
                        "javax.xml..",
                        "javax.imageio..",
                        "javax.sql..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "org.jspecify..",
                        "org.apache.poi..",
                        "org.openxmlformats..",
                        "org.apache.xmlbeans..",
                        "org.openpdf..",
                        "org.bouncycastle..",
                        "com.ibm.icu..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "de.siegmar.fastcsv..",
                        "picocli..",
                        "com.sun.net.httpserver..",
                        "org.assertj..",
                        "org.apache.pdfbox..",
                        "org.verapdf..")
                .check(MainCode.CLASSES);
    }
}
