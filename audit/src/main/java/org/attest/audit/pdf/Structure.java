package org.attest.audit.pdf;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.attest.audit.internal.AltWords;
import org.attest.audit.internal.Findings;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfObject;

/** The structure tree, walked from element to element; only those that are open are in memory. */
final class Structure {
    private static final int NUMBERS_OF_BOX = 4;
    private static final Set<String> SCOPES = Set.of("Row", "Column", "Both");
    private static final int MOST_MAPPINGS = 20;

    /** With what is in it, as it is asked. */
    private static final int BYTES_OF_ELEMENT = 1 << 7;

    /** Who checks a table makes a grid of them. */
    private static final int BYTES_OF_CELL = 12;

    private final Pages pages;
    private final Limits limits;
    private final Dict root;
    private final Dict roles;
    private final Dict classes;

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
    int walk(Consumer<Element> visitor) throws IOException {
        return limits.within("structure tree", () -> walk(null, root, new BitSet(), 1, visitor));
    }

    private int walk(@Nullable Element parent, Dict of, BitSet seen, int depth, Consumer<Element> visitor) {
        limits.deep(depth);
        int count = 0;
        for (PdfObject kid : of.list("K")) {
            // A tree that bites its own tail would have no end.
            boolean again = Dict.numberOf(kid) > 0 && seen.get(Dict.numberOf(kid));
            Dict dict = again ? Dict.NONE : Dict.of(kid);
            if (isElement(dict)) {
                seen.set(Dict.numberOf(kid));
                Element element = new Element(parent, Dict.numberOf(kid), dict, pages.numberOf(dict.raw("Pg")));
                limits.take(BYTES_OF_ELEMENT + BYTES_OF_CELL * element.cells());
                count += 1 + walk(element, dict, seen, depth + 1, visitor);
                element.end();
                visitor.accept(element);
            } else if (parent != null) {
                parent.appearsOn(pages.numberOf(dict.raw("Pg")));
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

        /** Without a number of an object when it stands in its parent itself, without a page (0) while that is not known. */
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

        /** How many cells of its table it takes. */
        private long cells() {
            return is("TD") || is("TH") ? (long) (spanned("RowSpan") * spanned("ColSpan")) : 0;
        }

        private double spanned(String attribute) {
            return Math.clamp(attribute("Table", attribute).map(Dict::number).orElse(1.0), 1, 1 << 20);
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

        /** Not met by a figure or formula with a program's own words such as image1.png; whether there are any, veraPDF tells. */
        void alternatives(Findings found) {
            if (is("Figure") || is("Formula")) {
                found.apply();
                String text = dict.text("Alt");
                if (!text.isBlank() && !AltWords.describe(text)) {
                    found.add(where(), "alternative text \"" + text + "\" describes nothing");
                }
            }
        }

        /** Not met by a figure without the rectangle that it fills. */
        void figureBoxes(Findings found) {
            if (is("Figure")) {
                found.apply();
                boolean boxed = attribute("Layout", "BBox")
                        .filter(box -> Dict.list(box).size() == NUMBERS_OF_BOX)
                        .isPresent();
                if (!boxed) {
                    found.add(where(), "has no bounding box (BBox)");
                }
            }
        }

        /** Not met by a head that is read after rows, and by a foot that is read before them. */
        void tableOrder(Findings found) {
            if (is("Table")) {
                found.apply();
            } else if (is("THead") && (follows("TBody") || follows("TFoot"))) {
                found.add(where(), "head of a table stands behind its rows, must stand before them");
            } else if (is("TBody") && follows("TFoot")) {
                found.add(where(), "rows of a table stand behind its foot, must stand before it");
            }
        }

        /** Not met by a table without a header cell, nor by a header cell that has neither a scope nor an ID. */
        void tableHeaders(Findings found) {
            if (is("Table")) {
                found.apply();
                if (!headed) {
                    found.add(where(), "has no header cell (TH)");
                }
            } else if (is("TH")) {
                found.apply();
                boolean scoped = attribute("Table", "Scope")
                        .filter(scope -> SCOPES.contains(Dict.name(scope)))
                        .isPresent();
                if (!scoped && !dict.has("ID")) {
                    found.add(where(), "header cell has no scope, must have Row, Column or Both");
                }
            }
        }
    }
}
