package org.attest.model.internal.json;

/** JSON pointers (RFC 6901) as plain text; the root is the empty text. */
final class Pointer {
    static final String ROOT = "";

    private Pointer() {}

    static String member(String parent, String name) {
        return parent + "/" + step(name);
    }

    /** A field's name as one step of a pointer. */
    static String step(String name) {
        boolean isPlain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
        return isPlain ? name : name.replace("~", "~0").replace("/", "~1");
    }

    static String element(String parent, int index) {
        return parent + "/" + index;
    }

    /** The pointer of the object or list that holds this; the root holds itself. */
    static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
