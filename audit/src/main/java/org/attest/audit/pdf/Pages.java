package org.attest.audit.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfObject;

/** The pages of a file in their order; each is read when its turn comes. */
final class Pages {
    private record Leaf(PdfObject page, @Nullable PdfObject inheritedResources) {}

    /** @param number counted from 1 */
    record Page(int number, Dict dict, Dict resources) {
        List<PdfObject> annotations() {
            return dict.list("Annots");
        }

        boolean hasLinks() {
            return annotations().stream()
                    .map(Dict::of)
                    .anyMatch(annotation -> annotation.name("Subtype").equals("Link"));
        }

        String where() {
            return "page " + number;
        }
    }

    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    static Pages read(Dict catalog) {
        Pages pages = new Pages();
        PdfObject root = catalog.raw("Pages");
        if (root != null) {
            pages.add(root, null);
        }
        return pages;
    }

    private void add(PdfObject node, @Nullable PdfObject inherited) {
        int object = Dict.numberOf(node);
        // A branch is no page; here it only tells that it has been seen.
        if (object != 0 && numbers.putIfAbsent(object, 0) != null) {
            return;
        }
        Dict dict = Dict.of(node);
        if (dict.has("Kids")) {
            PdfObject own = dict.raw("Resources");
            dict.list("Kids").forEach(kid -> add(kid, own == null ? inherited : own));
        } else {
            leaves.add(new Leaf(node, inherited));
            numbers.put(object, leaves.size());
        }
    }

    int count() {
        return leaves.size();
    }

    /** 0 for what is no page. */
    int numberOf(@Nullable PdfObject page) {
        return page == null ? 0 : numbers.getOrDefault(Dict.numberOf(page), 0);
    }

    void forEach(Consumer<Page> reader) {
        for (int i = 0; i < leaves.size(); i++) {
            Dict page = Dict.of(leaves.get(i).page());
            Dict resources = page.has("Resources")
                    ? page.dict("Resources")
                    : Dict.of(leaves.get(i).inheritedResources());
            reader.accept(new Page(i + 1, page, resources));
        }
    }
}
