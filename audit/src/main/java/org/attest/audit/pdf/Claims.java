package org.attest.audit.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.audit.internal.Findings;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfObject;

/** What a document says of itself: language and title, bookmarks, and what it claims to conform to. */
final class Claims {
    static final String DOCUMENT = "document";

    /** As in the accessibility check of Adobe Acrobat, which asks for bookmarks from page 21 on. */
    private static final int MOST_PAGES = 20;

    private Claims() {}

    static void language(Pdf pdf, Findings found) {
        if (pdf.catalog().text("Lang").isEmpty()) {
            found.add(DOCUMENT, "has no language (Lang) in its catalogue");
        }
    }

    /** Of the title in the metadata veraPDF tells whether there is one. */
    static void title(Pdf pdf, Findings found) {
        String information = pdf.information().text("Title").strip();
        String metadata = pdf.xmp().text(Xmp.DUBLIN_CORE, "title");
        if (information.isEmpty()) {
            found.add(DOCUMENT, "has no title in its information dictionary");
        } else if (!metadata.isEmpty() && !information.equals(metadata)) {
            String both =
                    "\"" + information + "\" in the information dictionary and \"" + metadata + "\" in the metadata";
            found.add(DOCUMENT, "title is " + both + ", must be the same");
        }
    }

    static void bookmarks(Pdf pdf, Findings found) {
        boolean marked = pdf.catalog().dict("Outlines").has("First");
        int pages = pdf.pages().count();
        found.applyIf(marked || pages > MOST_PAGES);
        if (!marked && pages > MOST_PAGES) {
            found.add(DOCUMENT, "has " + pages + " pages and no bookmarks");
        }
    }

    /** Part and level of the PDF/A that it claims, such as {@code 2a}; empty when there is no such PDF/A. */
    static String flavour(Pdf pdf) {
        String part = pdf.xmp().value(Xmp.PDF_A, "part");
        String level = pdf.xmp().value(Xmp.PDF_A, "conformance");
        return (part + " " + level).matches("1 [AB]|[23] [ABU]|4 [EF]?") ? part + level.toLowerCase(Locale.ROOT) : "";
    }

    static void pdfA(Pdf pdf, Findings found) {
        String part = pdf.xmp().value(Xmp.PDF_A, "part");
        String level = pdf.xmp().value(Xmp.PDF_A, "conformance");
        if (part.isEmpty()) {
            found.add(DOCUMENT, "does not claim PDF/A (pdfaid:part)");
        } else if (flavour(pdf).isEmpty()) {
            String claim = "claims part \"" + part + "\" and conformance \"" + level + "\"";
            found.add(DOCUMENT, claim + " of PDF/A, must be such as 2 and A");
        } else if (pdf.isEncrypted()) {
            found.add(DOCUMENT, "claims PDF/A, which must not be encrypted");
        }
    }

    static void pdfUa(Pdf pdf, Findings found) {
        String part = pdf.xmp().value(Xmp.PDF_UA, "part");
        if (part.isEmpty()) {
            found.add(DOCUMENT, "does not claim PDF/UA (pdfuaid:part)");
        } else if (!part.equals("1") && !part.equals("2")) {
            found.add(DOCUMENT, "claims part \"" + part + "\" of PDF/UA, must be 1 or 2");
        }
    }

    static void outputIntent(Pdf pdf, Findings found) {
        boolean hasProfile = pdf.catalog().list("OutputIntents").stream()
                .map(Dict::of)
                .anyMatch(intent -> intent.name("S").equals("GTS_PDFA1") && intent.has("DestOutputProfile"));
        if (!hasProfile) {
            found.add(DOCUMENT, "has no output intent with a colour profile (GTS_PDFA1)");
        }
    }

    /** Scripts by name, which run when the file is opened; veraPDF sees those that something else starts. */
    static void scripts(Pdf pdf, Findings found) {
        if (pdf.catalog().dict("Names").has("JavaScript")) {
            found.add(DOCUMENT, "has JavaScript");
        }
    }

    static void attachments(Pdf pdf, Findings found) {
        for (PdfObject reference : named(pdf.catalog().dict("Names").raw("EmbeddedFiles"))) {
            found.apply();
            Dict file = Dict.of(reference);
            if (file.name("AFRelationship").isEmpty()) {
                String name = file.text("UF").isEmpty() ? file.text("F") : file.text("UF");
                found.add(embeddedFile(name), "does not say how it relates to the document (AFRelationship)");
            }
        }
    }

    /** What all names of a tree lead to (ISO 32000-1, 7.9.6). */
    private static List<PdfObject> named(@Nullable PdfObject root) {
        List<PdfObject> all = new ArrayList<>();
        List<PdfObject> branches = new ArrayList<>(Dict.list(root));
        Set<Integer> seen = new HashSet<>();
        while (!branches.isEmpty()) {
            PdfObject next = branches.removeLast();
            if (Dict.numberOf(next) == 0 || seen.add(Dict.numberOf(next))) {
                List<PdfObject> entries = Dict.of(next).list("Names");
                for (int i = 1; i < entries.size(); i += 2) {
                    all.add(entries.get(i));
                }
                branches.addAll(Dict.of(next).list("Kids").reversed());
            }
        }
        return all;
    }

    static String embeddedFile(String name) {
        return "embedded file \"" + name + "\"";
    }
}
