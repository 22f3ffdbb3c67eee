package org.attest.audit.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfObject;

/** The pages of a file in their order; each is read when its turn comes. */
final class Pages {
    /** At least, as they are kept. */
    private static final int BYTES_OF_PAGE = 1 << 10;

    private record Leaf(PdfObject page, @Nullable PdfObject inheritedResources) {}

    /** @param number counted from 1 */
    record Page(int number, Dict dict, Dict resources) {
        List<PdfObject> annotations() {
            return dict.list("Annots");
        }

        boolean hasLinks() {
            return annotations().stream()
                    .anyMatch(each -> Dict.of(each).name("Subtype").equals("Link"));
        }

        String where() {
            return "page " + number;
        }
    }

    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    static Pages read(Dict catalog, Limits limits) {
        Pages pages = new Pages();
        PdfObject root = catalog.raw("Pages");
        if (root != null) {
            pages.add(root, null, 0, 1, limits);
        }
        return pages;
    }

    private void add(PdfObject node, @Nullable PdfObject inherited, int from, int depth, Limits limits) {
        limits.deep(depth);
        int object = Dict.numberOf(node);
        // A branch is no page; here it only tells that it has been seen.
        if (object != 0 && numbers.putIfAbsent(object, 0) != null) {
            return;
        }
        Dict dict = Dict.of(node);
        // Who looks for what a page inherits climbs until there is no parent; the way down from the root has an end.
        int parents = 0;
        for (Dict above = dict;
                Dict.numberOf(above.raw("Parent")) != from && above.has("Parent");
                above = above.dict("Parent")) {
            limits.deep(++parents);
        }
        if (dict.has("Kids")) {
            PdfObject own = dict.raw("Resources");
            dict.list("Kids").forEach(kid -> add(kid, own == null ? inherited : own, object, depth + 1, limits));
        } else {
            leaves.add(new Leaf(node, inherited));
            limits.take(BYTES_OF_PAGE);
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

    /** @param number counted from 1 */
    Page page(int number) {
        Leaf leaf = leaves.get(number - 1);
        Dict page = Dict.of(leaf.page());
        return new Page(
                number, page, page.has("Resources") ? page.dict("Resources") : Dict.of(leaf.inheritedResources()));
    }
}
