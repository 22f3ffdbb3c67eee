package org.attest.audit.pdf;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openpdf.text.pdf.PdfObject;

/** What a file claims to conform to. */
final class Claims {
    private static final Map<String, Set<String>> LEVELS = Map.of(
            "1", Set.of("A", "B"),
            "2", Set.of("A", "B", "U"),
            "3", Set.of("A", "B", "U"),
            "4", Set.of("", "E", "F"));

    private Claims() {}

    /** Part and level of the PDF/A that it claims, such as {@code 2a}; empty when there is no such PDF/A. */
    static String flavour(Pdf pdf) {
        String part = pdf.xmp().value(Xmp.PDF_A, "part");
        String level = pdf.xmp().value(Xmp.PDF_A, "conformance");
        return LEVELS.getOrDefault(part, Set.of()).contains(level) ? part + level.toLowerCase(Locale.ROOT) : "";
    }

    static void pdfA(Pdf pdf, Check check) {
        check.apply();
        String part = pdf.xmp().value(Xmp.PDF_A, "part");
        String level = pdf.xmp().value(Xmp.PDF_A, "conformance");
        if (part.isEmpty()) {
            check.add(Check.DOCUMENT, "does not claim PDF/A (pdfaid:part)");
        } else if (flavour(pdf).isEmpty()) {
            check.add(
                    Check.DOCUMENT,
                    "claims part \"" + part + "\" and conformance \"" + level + "\" of PDF/A, must be such as 2 and A");
        } else if (pdf.isEncrypted()) {
            check.add(Check.DOCUMENT, "claims PDF/A, which must not be encrypted");
        }
    }

    static void pdfUa(Pdf pdf, Check check) {
        check.apply();
        String part = pdf.xmp().value(Xmp.PDF_UA, "part");
        if (part.isEmpty()) {
            check.add(Check.DOCUMENT, "does not claim PDF/UA (pdfuaid:part)");
        } else if (!part.equals("1") && !part.equals("2")) {
            check.add(Check.DOCUMENT, "claims part \"" + part + "\" of PDF/UA, must be 1 or 2");
        }
    }

    static void outputIntent(Pdf pdf, Check check) {
        check.apply();
        boolean found = pdf.catalog().list("OutputIntents").stream()
                .map(Dict::of)
                .anyMatch(intent -> intent.name("S").equals("GTS_PDFA1") && intent.has("DestOutputProfile"));
        if (!found) {
            check.add(Check.DOCUMENT, "has no output intent with a colour profile (GTS_PDFA1)");
        }
    }

    /** Scripts by name, which run when the file is opened; veraPDF sees those that something else starts. */
    static void scripts(Pdf pdf, Check check) {
        check.apply();
        if (pdf.catalog().dict("Names").has("JavaScript")) {
            check.add(Check.DOCUMENT, "has JavaScript");
        }
    }

    static void attachments(Pdf pdf, Check check) {
        for (PdfObject reference : NameTree.values(pdf.catalog().dict("Names").dict("EmbeddedFiles"))) {
            check.apply();
            Dict file = Dict.of(reference);
            if (file.name("AFRelationship").isEmpty()) {
                check.add(
                        embeddedFile(file.text("UF").isEmpty() ? file.text("F") : file.text("UF")),
                        "does not say how it relates to the document (AFRelationship)");
            }
        }
    }

    static String embeddedFile(String name) {
        return "embedded file \"" + name + "\"";
    }
}
