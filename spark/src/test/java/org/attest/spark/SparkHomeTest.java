package org.attest.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The homes of libraries are a test of the examples, which do not see this module. */
class SparkHomeTest {
    @Test
    void knows_spark_hadoop_and_what_users_may_import() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.attest.spark",
                        "org.attest.report",
                        "org.attest.report.manifest",
                        "org.attest.report.problem",
                        "org.apache.spark..",
                        "org.apache.hadoop.conf",
                        "org.apache.hadoop.fs",
                        "scala",
                        "java..",
                        "org.jspecify..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.attest.spark"));
    }
}
