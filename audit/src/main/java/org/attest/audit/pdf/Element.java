package org.attest.audit.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfObject;

/** An element of the structure tree, known as long as the walk is in it. */
final class Element {
    private final @Nullable Element parent;
    private final String role;
    private final String type;
    private final int number;
    private final int ordinal;
    private final Dict dict;
    private final Structure structure;
    /** The innermost table around it, or itself. */
    private final Element table;

    private final Map<String, Integer> kidsByRole = new HashMap<>(4);
    private int page;
    private boolean headed;

    /**
     * @param number of the object, 0 for one that stands in its parent itself
     * @param page 0 while it is not known
     */
    Element(@Nullable Element parent, int number, Dict dict, Structure structure, int page) {
        this.parent = parent;
        this.number = number;
        this.dict = dict;
        this.structure = structure;
        this.type = dict.name("S");
        this.role = structure.role(type);
        this.ordinal = parent == null ? 1 : parent.kidsByRole.merge(role, 1, Integer::sum);
        this.page = page;
        this.table = is("Table") || parent == null ? this : parent.table;
        table.headed |= is("TH");
    }

    int number() {
        return number;
    }

    /** Its standard type. */
    String role() {
        return role;
    }

    boolean is(String wanted) {
        return role.equals(wanted);
    }

    Dict dict() {
        return dict;
    }

    /** Whether there is a header cell in this table, and in no other one between them. */
    boolean hasHeaders() {
        return headed;
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
                        .flatMap(type -> attributes(structure.classAttributes(type), owner, name).stream())
                        .findFirst());
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
