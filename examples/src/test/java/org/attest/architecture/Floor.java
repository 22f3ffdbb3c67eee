package org.attest.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The floors of the house (ARCHITECTURE.md) from the ground up: a package, with those below it when it ends in dots, and
 * the floors that it may import from. Java itself sees to it that these stand further down.
 */
enum Floor {
    VALUE("model.value"),
    MODEL("model..", VALUE),
    JSON("model.json", VALUE, MODEL),

    STYLE("report.style", VALUE),
    PROBLEM("report.problem"),

    DOCUMENT("report.document", VALUE, STYLE, PROBLEM),
    // An author's highlight is already the rule that will be drawn, hence a definition may name what is in a document.
    DEFINITION("report.definition", VALUE, STYLE, PROBLEM, DOCUMENT),

    RESOLVE("report.resolve", VALUE, STYLE, PROBLEM, DOCUMENT, DEFINITION),

    ZIP("report.xlsx.zip"),
    ENCODE("report.xlsx.encode", ZIP),
    LOOK("report.xlsx.look", STYLE, DOCUMENT, ENCODE),
    SKELETON("report.xlsx.template", STYLE, DOCUMENT, ZIP, ENCODE, LOOK),
    XLSX("report.xlsx", VALUE, STYLE, PROBLEM, DOCUMENT, ZIP, ENCODE, LOOK, SKELETON),
    PDF_TEXT("report.pdf.text", VALUE, STYLE, PROBLEM, DOCUMENT),
    PDF_TAG("report.pdf.tag", PROBLEM),
    PDF_LOCK("report.pdf.lock", PROBLEM),
    PDF_SIGN("report.pdf.sign", PROBLEM),
    PDF_FILE("report.pdf.file", STYLE, PROBLEM, DOCUMENT, PDF_TEXT, PDF_TAG, PDF_LOCK, PDF_SIGN),
    PDF_FLOW("report.pdf.flow", STYLE, PROBLEM, DOCUMENT, PDF_TEXT, PDF_TAG, PDF_FILE),
    PDF_TABLE("report.pdf.table", VALUE, STYLE, PROBLEM, DOCUMENT, PDF_TEXT, PDF_TAG, PDF_FILE, PDF_FLOW),
    PDF_CHART("report.pdf.chart", STYLE, PROBLEM, DOCUMENT, PDF_TEXT, PDF_TAG, PDF_FILE, PDF_FLOW, PDF_TABLE),
    PDF(
            "report.pdf",
            VALUE,
            STYLE,
            PROBLEM,
            DOCUMENT,
            PDF_TEXT,
            PDF_TAG,
            PDF_LOCK,
            PDF_SIGN,
            PDF_FILE,
            PDF_FLOW,
            PDF_TABLE,
            PDF_CHART),
    AUDIT("report.audit", PROBLEM),
    AUDIT_OF_SPREADSHEETS("report.audit.spreadsheet", STYLE, PROBLEM, AUDIT),
    AUDIT_OF_PDFS("report.audit.pdf", PROBLEM, AUDIT),
    STANDARD("report.standard..", VALUE, MODEL, STYLE, PROBLEM, DEFINITION),

    FACADE("report", VALUE, STYLE, PROBLEM, DOCUMENT, DEFINITION, RESOLVE, XLSX, PDF_FILE, PDF),

    TESTING_MESSAGE("testing.message"),
    TESTING_WORKBOOK("testing.workbook", PROBLEM, AUDIT),
    TESTING_ATTESTED("testing.attested", VALUE, STYLE, DEFINITION, TESTING_WORKBOOK),
    TESTING_COMPARE("testing.compare", TESTING_MESSAGE, TESTING_WORKBOOK),
    TESTING_GOLDEN("testing.golden"),
    TESTING_PDF("testing.pdf", PROBLEM, AUDIT),
    TESTING(
            "testing",
            VALUE,
            STYLE,
            PROBLEM,
            DEFINITION,
            AUDIT,
            AUDIT_OF_SPREADSHEETS,
            AUDIT_OF_PDFS,
            TESTING_MESSAGE,
            TESTING_WORKBOOK,
            TESTING_ATTESTED,
            TESTING_COMPARE,
            TESTING_GOLDEN,
            TESTING_PDF),

    LAUNCH("examples.launch"),
    INTAKE_TABLE("examples.intake.table"),
    INTAKE_KIND("examples.intake.kind", VALUE, MODEL, JSON, INTAKE_TABLE),
    INTAKE_FORM("examples.intake.form", VALUE, MODEL, JSON, INTAKE_TABLE, INTAKE_KIND),
    INTAKE("examples.intake", VALUE, MODEL, JSON, INTAKE_TABLE, INTAKE_KIND),
    EXAMPLES(
            "examples..",
            VALUE,
            MODEL,
            JSON,
            STYLE,
            PROBLEM,
            DOCUMENT,
            DEFINITION,
            STANDARD,
            XLSX,
            PDF_TEXT,
            PDF_LOCK,
            PDF_SIGN,
            PDF_FILE,
            PDF,
            INTAKE_TABLE,
            AUDIT,
            AUDIT_OF_SPREADSHEETS,
            AUDIT_OF_PDFS,
            FACADE,
            INTAKE_KIND,
            INTAKE_FORM,
            INTAKE);

    private static final String ROOT = "org.attest.";

    private final String packages;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Floor> below;

    Floor(String packages, Floor... below) {
        this.packages = ROOT + packages;
        this.below = List.of(below);
    }

    /** The floor that names the package of the class most closely. */
    static Floor of(JavaClass type) {
        return Arrays.stream(values())
                .filter(floor -> PackageMatcher.of(floor.packages).matches(type.getPackageName()))
                .max(Comparator.comparingInt(floor -> floor.packages.length()))
                .orElseThrow(() -> new AssertionError(type.getName() + " stands on no floor of the house"));
    }

    boolean mayImport(Floor other) {
        return this == other || below.contains(other);
    }
}
