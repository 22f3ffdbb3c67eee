package org.attest.report.internal.pdf.tag;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a file, which is made while the pages are drawn: of what is closed some bytes are kept ({@link
 * Structure}). OpenPDF's own tree keeps an object for each element and mark.
 *
 * @see "ISO 32000-1, 14.7 (logical structure), 14.7.4.4 (parent tree)"
 */
public final class Tags {
    /** For what is drawn for a page that is already written: all elements are the same one, which is nowhere written. */
    public static final Tags NONE = new Tags(null);

    /** Pages have the keys of the parent tree from 0 on, links from here. */
    private static final int FIRST_LINK = 1 << 24;

    private final @Nullable Structure structure;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Draft pageParents = new Draft();
    private final Draft linkParents = new Draft();
    private final Draft marksOfPage = new Draft();
    private int pages;
    private int links;
    private int marks;
    private int page;

    Tags(@Nullable Structure structure) {
        this.structure = structure;
        open.push(structure == null ? Element.NONE : new Element(Role.DOCUMENT, structure.next(), structure.root()));
    }

    /** Whether the file has a structure. */
    public boolean written() {
        return structure != null;
    }

    /** Adds an element to the innermost that is open. */
    public Element add(Role role) {
        return add(open.getFirst(), role);
    }

    public Element add(Element parent, Role role) {
        if (structure == null) {
            return Element.NONE;
        }
        Element element = new Element(role, structure.next(), parent.number());
        parent.kid(element);
        return element;
    }

    /** What is added from now on is part of a new element, until that is closed. */
    public Element open(Role role) {
        Element element = add(role);
        if (structure != null) {
            open.push(element);
        }
        return element;
    }

    /** An element is complete. */
    public void close(Element element) {
        if (structure != null) {
            if (open.getFirst().number() == element.number()) {
                open.pop();
            }
            structure.put(element.number(), element.dictionary());
        }
    }

    /** A page begins; its object has this number. */
    public void startPage(int pageNumber) {
        page = pageNumber;
    }

    /** What has to stand in the content before that which is drawn, if the file has a structure. */
    public String begin(Content content) {
        return switch (content) {
            case Artifact artifact -> artifact.operator();
            case Element element -> {
                element.content(page, marks);
                marksOfPage.next().reference(element.number());
                yield "/" + element.role().type() + "<</MCID " + marks++ + ">>BDC\n";
            }
        };
    }

    /** Makes an annotation on the current page part of an element; gives its key in the parent tree. */
    public int annotate(Element element, int annotationNumber) {
        element.object(page, annotationNumber);
        int key = FIRST_LINK + links++;
        linkParents.next().number(key).text(" ").reference(element.number());
        return key;
    }

    public void endPage() {
        if (structure != null) {
            int number = structure.next();
            structure.put(number, new Draft().text("[").add(marksOfPage).text("]"));
            pageParents.next().number(pages++).text(" ").reference(number);
            marksOfPage.clear();
            marks = 0;
        }
    }

    /** All pages are drawn; the rest of the file may still need so many objects. */
    public void end(int objects) throws IOException {
        if (structure != null) {
            Element document = open.getFirst();
            close(document);
            Draft parents = new Draft()
                    .text("<</Nums[")
                    .add(pageParents)
                    .text(" ")
                    .add(linkParents)
                    .text("]>>");
            structure.write(document.number(), parents, FIRST_LINK + links, objects + pages);
        }
    }
}
