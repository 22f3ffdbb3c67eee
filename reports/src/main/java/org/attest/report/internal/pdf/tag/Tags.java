package org.attest.report.internal.pdf.tag;

/** Takes the structure of a document while its pages are drawn. */
public sealed interface Tags permits TagTree, NoTags {
    /** For a file without structure, and for what is drawn for a page that is already written. */
    Tags NONE = new NoTags();

    /** Whether the file has a structure. */
    boolean written();

    /** Adds an element to the innermost that is open. */
    Element add(Role role);

    Element add(Element parent, Role role);

    /** What is added from now on is part of a new element, until that is closed. */
    Element open(Role role);

    /** An element is complete, and goes into the file. */
    void close(Element element);

    /** A page begins; its object has this number. */
    void startPage(int pageNumber);

    void endPage();

    /** What has to stand in the content before that which is drawn. */
    String begin(Content content);

    /** Makes an annotation on the current page part of an element; gives its key in the parent tree. */
    int annotate(Element element, int annotationNumber);

    /** All pages are drawn. */
    void end();
}
