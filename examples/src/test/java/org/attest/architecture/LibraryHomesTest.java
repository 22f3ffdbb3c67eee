package org.attest.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each library is known in one package only. */
class LibraryHomesTest {
    @ParameterizedTest
    @CsvSource({
        "org.apache.poi.., org.attest.report.xlsx",
        "org.openxmlformats.., org.attest.report.xlsx",
        "org.apache.xmlbeans.., org.attest.report.xlsx",
        "org.openpdf.., org.attest.report.pdf",
        "tools.jackson.., org.attest.model.json",
        "com.fasterxml.jackson.., org.attest.model.json",
        "picocli.., org.attest.examples",
    })
    void lives_in_one_home(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
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
                        "javax.xml..",
                        "org.jspecify..",
                        "org.apache.poi..",
                        "org.openxmlformats..",
                        "org.apache.xmlbeans..",
                        "org.openpdf..",
                        "tools.jackson..",
                        "com.fasterxml.jackson..",
                        "picocli..")
                .check(MainCode.CLASSES);
    }
}
