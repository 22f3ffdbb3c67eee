package org.attest.audit.pdf;

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

    static void pdfA(Pdf pdf, Check check) {
        check.apply();
        String part = pdf.xmp().value(Xmp.PDF_A, "part");
        String level = pdf.xmp().value(Xmp.PDF_A, "conformance");
        if (part.isEmpty()) {
            check.add(Check.DOCUMENT, "does not claim PDF/A (pdfaid:part)");
        } else if (!LEVELS.getOrDefault(part, Set.of()).contains(level)) {
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
        String archival = pdf.xmp().value(Xmp.PDF_A, "part");
        if (part.isEmpty()) {
            check.add(Check.DOCUMENT, "does not claim PDF/UA (pdfuaid:part)");
        } else if (!part.equals("1") && !part.equals("2")) {
            check.add(Check.DOCUMENT, "claims part \"" + part + "\" of PDF/UA, must be 1 or 2");
        } else if (Set.of("1", "2", "3").contains(archival) && !pdf.xmp().declares(Xmp.PDF_UA, "part")) {
            check.add(
                    Check.DOCUMENT,
                    "claims PDF/UA beside PDF/A-" + archival + " without the extension schema for that");
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

    static void attachments(Pdf pdf, Check check) {
        for (PdfObject reference : NameTree.values(pdf.catalog().dict("Names").dict("EmbeddedFiles"))) {
            check.apply();
            Dict file = Dict.of(reference);
            String name = file.text("UF").isEmpty() ? file.text("F") : file.text("UF");
            String where = "embedded file \"" + name + "\"";
            if (file.name("AFRelationship").isEmpty()) {
                check.add(where, "does not say how it relates to the document (AFRelationship)");
            }
            if (file.text("F").isEmpty() || file.text("UF").isEmpty()) {
                check.add(where, "must have its name both as F and as UF");
            }
        }
    }
}
