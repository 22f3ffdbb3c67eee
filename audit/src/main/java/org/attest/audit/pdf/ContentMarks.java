package org.attest.audit.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.openpdf.text.pdf.PdfNull;
import org.openpdf.text.pdf.PdfObject;

/**
 * Not met by a page that draws something which is neither in the structure tree nor an artifact, by marked content of which
 * the tree does not know, and by artifacts within tagged content or the other way round.
 */
final class ContentMarks extends Check {
    private final Pdf pdf;

    ContentMarks(Pdf pdf) {
        super(PdfItem.CONTENT);
        this.pdf = pdf;
    }

    @Override
    void page(Page page, Content content) {
        Marks marks = content.marks();
        if (!marks.isEmpty()) {
            apply();
        }
        if (!marks.unmarked().isEmpty()) {
            List<String> counts = new ArrayList<>();
            marks.unmarked().forEach((kind, count) -> counts.add(count + " " + kind.word + (count == 1 ? "" : "s")));
            add(page.where(), String.join(", ", counts) + " neither in the structure tree nor marked as an artifact");
        }
        if (marks.isMixed()) {
            add(page.where(), "has an artifact within tagged content or tagged content within an artifact");
        }
        content.marked().forEach((key, numbers) -> owned(page, key, numbers));
    }

    private void owned(Page page, int key, BitSet numbers) {
        List<PdfObject> owners = Dict.list(pdf.owner(key));
        for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
            if (number >= owners.size() || owners.get(number) instanceof PdfNull) {
                add(page.where(), "marked content " + number + " belongs to no element of the structure tree");
            }
        }
    }
}
