package org.attest.audit.pdf;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfObject;

/** The structure tree, walked from element to element; only those that are open are in memory. */
final class Structure {
    private static final int MOST_MAPPINGS = 20;

    private final Pages pages;
    private final Dict root;
    private final Dict roles;
    private final Dict classes;

    private record Open(@Nullable Element element, Iterator<PdfObject> kids) {}

    Structure(Pdf pdf) {
        this.pages = pdf.pages();
        this.root = pdf.catalog().dict("StructTreeRoot");
        this.roles = root.dict("RoleMap");
        this.classes = root.dict("ClassMap");
    }

    /** What a type is mapped to in the end. */
    String role(String type) {
        String role = type;
        for (int i = 0; i < MOST_MAPPINGS && roles.has(role); i++) {
            role = roles.name(role);
        }
        return role;
    }

    List<PdfObject> classAttributes(String name) {
        return classes.list(name);
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
                            new Element(top.element(), Dict.numberOf(kid), dict, this, pages.numberOf(dict.raw("Pg")));
                    count++;
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
}
