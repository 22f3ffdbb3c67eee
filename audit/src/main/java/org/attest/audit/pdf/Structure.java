package org.attest.audit.pdf;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfObject;

/** The structure tree, walked from element to element; only those that are open are in memory. */
final class Structure {
    private static final int MOST_MAPPINGS = 20;

    private final Pages pages;
    private final Limits limits;
    private final Dict root;
    private final Dict roles;
    private final Dict classes;

    private record Open(@Nullable Element element, Iterator<PdfObject> kids) {}

    Structure(Pdf pdf) {
        this.pages = pdf.pages();
        this.limits = pdf.limits();
        this.root = pdf.catalog().dict("StructTreeRoot");
        this.roles = root.dict("RoleMap");
        this.classes = root.dict("ClassMap");
    }

    /** What a type is mapped to in the end. */
    private String mappedTo(String type) {
        String role = type;
        for (int i = 0; i < MOST_MAPPINGS && roles.has(role); i++) {
            role = roles.name(role);
        }
        return role;
    }

    /** Visits each element once, when all that is in it has been visited, and counts them. */
    int walk(Consumer<Element> visitor) {
        Deque<Open> open = new ArrayDeque<>();
        BitSet seen = new BitSet();
        int count = 0;
        open.push(new Open(null, root.list("K").iterator()));
        while (!open.isEmpty()) {
            Open top = open.element();
            if (top.kids().hasNext()) {
                PdfObject kid = top.kids().next();
                // A tree that bites its own tail would have no end.
                boolean again = Dict.numberOf(kid) > 0 && seen.get(Dict.numberOf(kid));
                Dict dict = again ? Dict.NONE : Dict.of(kid);
                if (isElement(dict)) {
                    seen.set(Dict.numberOf(kid));
                    Element element =
                            new Element(top.element(), Dict.numberOf(kid), dict, pages.numberOf(dict.raw("Pg")));
                    limits.objects(++count);
                    limits.deep("elements", open.size());
                    if (element.is("TD") || element.is("TH")) {
                        limits.cells(element.spanned("RowSpan") * element.spanned("ColSpan"), element::where);
                    }
                    open.push(new Open(element, dict.list("K").iterator()));
                } else if (top.element() != null) {
                    top.element().appearsOn(pages.numberOf(dict.raw("Pg")));
                }
            } else {
                open.pop();
                if (top.element() != null) {
                    top.element().end();
                    visitor.accept(top.element());
                }
            }
        }
        return count;
    }

    private static boolean isElement(Dict dict) {
        String type = dict.name("Type");
        return dict.has("S") && !type.equals("MCR") && !type.equals("OBJR");
    }

    /** An element of the structure tree, known as long as the walk is in it. */
    final class Element {
        private final @Nullable Element parent;
        /** Its standard type. */
        final String role;

        private final String type;
        final int number;
        private final int ordinal;
        final Dict dict;

        /** The innermost table around it, or itself. */
        private final Element table;

        private final Map<String, Integer> kidsByRole = new HashMap<>(4);
        private int page;

        /** Whether there is a header cell in this table, and in no other one between them. */
        boolean headed;

        /**
         * @param number of the object, 0 for one that stands in its parent itself
         * @param page 0 while it is not known
         */
        Element(@Nullable Element parent, int number, Dict dict, int page) {
            this.parent = parent;
            this.number = number;
            this.dict = dict;
            this.type = dict.name("S");
            this.role = mappedTo(type);
            this.ordinal = parent == null ? 1 : parent.kidsByRole.merge(role, 1, Integer::sum);
            this.page = page;
            this.table = is("Table") || parent == null ? this : parent.table;
            table.headed |= is("TH");
        }

        boolean is(String wanted) {
            return role.equals(wanted);
        }

        /** Whether a sibling of this standard type stands before it. */
        boolean follows(String sibling) {
            return parent != null && parent.kidsByRole.containsKey(sibling);
        }

        /** All that is in it has been seen. */
        void end() {
            if (parent != null) {
                parent.appearsOn(page);
            }
        }

        /** Its own page, or the first on which something in it stands. */
        void appearsOn(int first) {
            if (page == 0) {
                page = first;
            }
        }

        /** An attribute, of the element itself or of its classes (ISO 32000-1, 14.7.5). */
        Optional<PdfObject> attribute(String owner, String name) {
            return attributes(dict.list("A"), owner, name)
                    .or(() -> dict.list("C").stream()
                            .map(Dict::name)
                            .flatMap(of -> attributes(classes.list(of), owner, name).stream())
                            .findFirst());
        }

        /** How many rows or columns a cell takes. */
        private long spanned(String attribute) {
            return Math.clamp(
                    attribute("Table", attribute).map(Dict::number).orElse(1.0).longValue(), 1, Integer.MAX_VALUE);
        }

        private static Optional<PdfObject> attributes(List<PdfObject> objects, String owner, String name) {
            for (PdfObject object : objects) {
                Dict attributes = Dict.of(object);
                PdfObject value = attributes.name("O").equals(owner) ? attributes.get(name) : null;
                if (value != null) {
                    return Optional.of(value);
                }
            }
            return Optional.empty();
        }

        /** Page and way from the root. */
        String where() {
            return page == 0 ? path() : "page " + page + ", " + path();
        }

        private String path() {
            String step = ordinal == 1 ? type : type + "[" + ordinal + "]";
            return parent == null ? step : parent.path() + " > " + step;
        }
    }
}
