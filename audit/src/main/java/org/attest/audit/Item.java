package org.attest.audit;

/** One line of a checklist, as a constant of its own kind of file. */
public interface Item {
    /** Its key, the same in all versions. */
    String name();

    String words();

    /** Who asks for it: the standard with its clause, or the guidance. */
    String source();

    /** Whether a file that does not meet it fails as a whole. */
    boolean isEssential();
}
