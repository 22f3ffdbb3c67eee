package org.attest.audit;

/**
 * Where something is wrong, and what.
 *
 * @param where a sheet or its cells, such as {@code Cases!A1:C2}; a page with the way through its tags, such as
 *     {@code page 3, Document > Table}; or the whole file
 */
public record Place(String where, String what) {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
