package org.attest.testing.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/** Reads the structure of a PDF. */
record TagReader(MarkedText texts) {
    /** Stands right behind what comes before it. */
    private static final String CLOSING = ".,;:!?)]";

    /** The topmost elements; none when it has no structure. */
    static List<Tag> of(PDDocument document) throws IOException {
        PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
        return root == null ? List.of() : new TagReader(new MarkedText(document)).kids(root);
    }

    private List<Tag> kids(PDStructureNode parent) {
        return parent.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(kid -> tag((PDStructureElement) kid))
                .toList();
    }

    private Tag tag(PDStructureElement element) {
        List<Tag> kids = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            String said;
            if (kid instanceof PDStructureElement inner) {
                kids.add(tag(inner));
                said = kids.getLast().text();
            } else {
                said = own(kid, element.getPage());
            }
            if (!said.isBlank()) {
                text.append(text.isEmpty() || CLOSING.indexOf(said.charAt(0)) >= 0 ? "" : " ")
                        .append(said);
            }
        }
        return new Tag(
                element.getStandardStructureType(),
                Optional.ofNullable(element.getActualText()).orElse(text.toString()),
                Optional.ofNullable(element.getAlternateDescription()),
                kids);
    }

    private String own(Object kid, @Nullable PDPage page) {
        return switch (kid) {
            case Integer mark -> texts.of(page, mark);
            case PDMarkedContentReference mark ->
                texts.of(Optional.ofNullable(mark.getPage()).orElse(page), mark.getMCID());
            default -> "";
        };
    }
}
