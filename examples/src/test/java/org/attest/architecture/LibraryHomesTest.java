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
        // Of POI the audit knows only what tells old and encrypted files.
        "org.apache.poi.., org.attest.report.xlsx.look org.attest.report.xlsx.skeleton org.attest.report.audit",
        "org.openxmlformats.., org.attest.report.xlsx.look org.attest.report.xlsx.skeleton",
        "org.apache.xmlbeans.., org.attest.report.xlsx.look",
        "org.openpdf.., org.attest.report.pdf",
        "tools.jackson.., org.attest.model.json",
        "com.fasterxml.jackson.., org.attest.model.json",
        "picocli.., org.attest.examples",
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
