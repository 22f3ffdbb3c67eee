package org.attest.audit.pdf;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfObject;

/** The structure tree, walked from element to element; only those that are open are in memory. */
final class Structure {
    /** Of PDF 1.7 (ISO 32000-1, 14.8.4) and what PDF 2.0 adds (ISO 32000-2, 14.8.4). */
    private static final Set<String> STANDARD = Set.of(
            ("Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6"
                            + " L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code"
                            + " Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form DocumentFragment Aside Title"
                            + " FENote Sub Em Strong Artifact")
                    .split(" ", -1));

    private static final int MOST_MAPPINGS = 20;

    private final Pages pages;
    private final Dict root;
    private final Dict roles;
    private final Dict classes;

    interface Visitor {
        void enter(Element element);

        /** All that is in it has been visited. */
        void leave(Element element);
    }

    private record Open(@Nullable Element element, Iterator<PdfObject> kids) {}

    Structure(Pdf pdf) {
        this.pages = pdf.pages();
        this.root = pdf.catalog().dict("StructTreeRoot");
        this.roles = root.dict("RoleMap");
        this.classes = root.dict("ClassMap");
    }

    /** The standard type that stands for a type, else the type itself. */
    String role(String type) {
        String role = type;
        for (int i = 0; i < MOST_MAPPINGS && !STANDARD.contains(role) && roles.has(role); i++) {
            role = roles.name(role);
        }
        return role;
    }

    static boolean isStandard(String role) {
        return STANDARD.contains(role) || headingLevel(role) > 0;
    }

    /** 0 for what is no numbered heading; PDF 2.0 has more than six levels. */
    static int headingLevel(String role) {
        boolean numbered = role.length() > 1
                && role.length() < 4
                && role.charAt(0) == 'H'
                && role.substring(1).chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return numbered ? Integer.parseInt(role.substring(1)) : 0;
    }

    List<PdfObject> classAttributes(String name) {
        return classes.list(name);
    }

    void walk(Visitor visitor) {
        Deque<Open> open = new ArrayDeque<>();
        BitSet seen = new BitSet();
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
                    Element element = new Element(top.element(), dict, this, pages.numberOf(dict.raw("Pg")));
                    visitor.enter(element);
                    open.push(new Open(element, dict.list("K").iterator()));
                } else if (top.element() != null) {
                    top.element().appearsOn(pages.numberOf(dict.raw("Pg")));
                }
            } else {
                open.pop();
                leave(top.element(), visitor);
            }
        }
    }

    private static boolean isElement(Dict dict) {
        String type = dict.name("Type");
        return dict.has("S") && !type.equals("MCR") && !type.equals("OBJR");
    }

    private static void leave(@Nullable Element element, Visitor visitor) {
        if (element != null) {
            element.parent().ifPresent(parent -> parent.appearsOn(element.page()));
            visitor.leave(element);
        }
    }
}
