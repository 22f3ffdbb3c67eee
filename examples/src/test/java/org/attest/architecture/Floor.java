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
    RULE("model.internal.rule"),
    VALUE("model.value", RULE),
    FILE("model.internal.file"),
    MODEL("model..", RULE, VALUE),
    JSON("model.internal.json", RULE, VALUE, MODEL),
    JSON_API("model.json", RULE, MODEL, FILE, JSON),

    PROBLEM("report.problem"),
    STYLE("report.style", PROBLEM),
    FUNCTION("report.internal.function", PROBLEM),
    NUMBER("report.internal.number", FUNCTION),
    WORDS("report.internal.words"),
    WORDING("report.wording", VALUE, STYLE, NUMBER),
    XLSX_OPTIONS("report.xlsx"),
    PDF_OPTIONS("report.pdf", PROBLEM),
    ROWS("report.rows"),

    DOCUMENT("report.document", VALUE, STYLE, WORDING, NUMBER),
    // An author's highlight is already the rule that will be drawn, hence a definition may name what is in a document.
    DEFINITION("report.definition", RULE, VALUE, STYLE, WORDING, PROBLEM, FUNCTION, NUMBER, WORDS, DOCUMENT),

    RESOLVE_ROW(
            "report.internal.resolve.row",
            RULE,
            VALUE,
            STYLE,
            WORDING,
            PROBLEM,
            FUNCTION,
            NUMBER,
            WORDS,
            DOCUMENT,
            DEFINITION),
    RESOLVE_CHART("report.internal.resolve.chart", RESOLVE_ROW),
    RESOLVE_TABLE("report.internal.resolve.table", RESOLVE_ROW, RESOLVE_CHART),
    RESOLVE("report.internal.resolve.report", RESOLVE_ROW, RESOLVE_TABLE),

    DEFLATE("report.internal.deflate"),
    ZIP("report.internal.xlsx.zip", XLSX_OPTIONS, DEFLATE),
    ENCODE("report.internal.xlsx.encode", WORDS, DEFLATE, ZIP),
    LOOK("report.internal.xlsx.look", STYLE, WORDING, DOCUMENT, ENCODE),
    PLAN("report.internal.xlsx.plan", VALUE, STYLE, NUMBER, WORDS, WORDING, PROBLEM, DOCUMENT, ENCODE, LOOK),
    PART("report.internal.xlsx.part", STYLE, WORDING, PROBLEM, DOCUMENT, ZIP, ENCODE, LOOK, PLAN),
    XLSX("report.internal.xlsx", VALUE, STYLE, WORDING, PROBLEM, DOCUMENT, XLSX_OPTIONS, ZIP, ENCODE, LOOK, PLAN, PART),
    PDF_TAG("report.internal.pdf.tag", PROBLEM, DEFLATE),
    PDF_SIGN("report.internal.pdf.sign", PROBLEM, PDF_OPTIONS),
    PDF_TEXT("report.internal.pdf.text", STYLE, WORDING, PROBLEM, DOCUMENT, PDF_OPTIONS),
    PDF_FILE("report.internal.pdf.file", PDF_TEXT, PDF_TAG, PDF_SIGN),
    PDF_FLOW("report.internal.pdf.flow", PDF_TEXT, PDF_TAG, PDF_FILE),
    PDF_TABLE("report.internal.pdf.table", VALUE, PDF_TEXT, PDF_TAG, PDF_FILE, PDF_FLOW),
    PDF_CHART("report.internal.pdf.chart", PDF_TEXT, PDF_TAG, PDF_FILE, PDF_FLOW, PDF_TABLE),
    PDF("report.internal.pdf", VALUE, PDF_TEXT, PDF_TAG, PDF_FILE, PDF_FLOW, PDF_TABLE, PDF_CHART),

    MANIFEST("report.manifest", MODEL, FILE, JSON, DOCUMENT),
    // The front room: what binds a definition to data, and the two renderers of its own.
    FACADE(
            "report",
            MODEL,
            FILE,
            MANIFEST,
            STYLE,
            WORDING,
            PROBLEM,
            DOCUMENT,
            DEFINITION,
            XLSX_OPTIONS,
            PDF_OPTIONS,
            RESOLVE,
            ZIP,
            XLSX,
            PDF_TEXT,
            PDF_TABLE,
            PDF),
    // A wing like one of a user's own.
    CSV("report.csv", VALUE, STYLE, WORDING, PROBLEM, DOCUMENT, FACADE),
    STANDARD_ROOMS("report.internal.standard..", VALUE, MODEL, STYLE, WORDING, DOCUMENT, DEFINITION),
    STANDARD("report.standard", VALUE, MODEL, WORDING, DEFINITION, STANDARD_ROOMS),

    WORKBOOK("workbook.internal"),
    AUDIT("audit"),
    AUDIT_INTERNAL("audit.internal", AUDIT),
    VERAPDF("audit.internal.verapdf"),
    AUDIT_OF_SPREADSHEETS("audit.spreadsheet", WORKBOOK, AUDIT, AUDIT_INTERNAL),
    AUDIT_OF_PDFS("audit.pdf", WORKBOOK, AUDIT, AUDIT_INTERNAL, VERAPDF),

    TESTING_MESSAGE("testing.internal.message", RULE),
    TESTING_WORKBOOK("testing.internal.workbook", TESTING_MESSAGE),
    TESTING_PDF("testing.internal.pdf", TESTING_MESSAGE),
    TESTING_ATTESTED("testing.internal.attested", VALUE, WORDING, DEFINITION, TESTING_WORKBOOK, TESTING_PDF),
    TESTING_COMPARE("testing.compare", TESTING_MESSAGE, TESTING_WORKBOOK),
    TESTING_GOLDEN("testing.golden", FILE),
    TESTING(
            "testing",
            VALUE,
            WORDING,
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
    TESTING_POI("testing.poi", TESTING),

    INTAKE_TABLE("intake.internal.table", MODEL, WORKBOOK),
    INTAKE_KIND("intake.internal.kind", VALUE, MODEL, JSON, INTAKE_TABLE),
    INTAKE_FORM("intake.internal.form", MODEL, FILE, JSON, JSON_API, INTAKE_TABLE, INTAKE_KIND),
    INTAKE("intake", RULE, MODEL, FILE, JSON, INTAKE_TABLE, INTAKE_KIND),

    CLI_LAUNCH("cli.launch"),
    CLI(
            "cli..",
            MODEL,
            FILE,
            JSON,
            JSON_API,
            STYLE,
            WORDING,
            PROBLEM,
            DOCUMENT,
            DEFINITION,
            XLSX_OPTIONS,
            PDF_OPTIONS,
            PDF_TEXT,
            PDF_FILE,
            MANIFEST,
            FACADE,
            CSV,
            STANDARD,
            AUDIT,
            AUDIT_INTERNAL,
            AUDIT_OF_SPREADSHEETS,
            AUDIT_OF_PDFS,
            INTAKE_KIND,
            INTAKE_FORM,
            INTAKE,
            RULE),
    // Programs of users: what is not API is not for them.
    EXAMPLES(
            "examples..",
            ROWS,
            VALUE,
            MODEL,
            JSON_API,
            STYLE,
            WORDING,
            PROBLEM,
            DOCUMENT,
            DEFINITION,
            XLSX_OPTIONS,
            PDF_OPTIONS,
            MANIFEST,
            FACADE,
            CSV,
            STANDARD);

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

    /** A room may import what a room may that it stands on, within the same house: the lists stay short. */
    boolean mayImport(Floor other) {
        return this == other
                || below.contains(other)
                || below.stream().anyMatch(floor -> floor.isNeighbour(this) && floor.mayImport(other));
    }

    /** Of one wing. */
    private boolean isNeighbour(Floor other) {
        return wing().equals(other.wing());
    }

    private String wing() {
        return packages.replaceFirst("(internal\\.\\w+)\\..*", "$1");
    }
}
