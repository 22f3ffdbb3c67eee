package org.attest.report.internal.pdf.tag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a file. The tree is written while the pages are drawn, so that the memory that it takes does not grow
 * with the text: of what is closed only numbers are kept. OpenPDF's own tree keeps an object for each element and mark.
 *
 * @see "ISO 32000-1, 14.7 (logical structure), 14.7.4.4 (parent tree)"
 */
public final class Tags {
    /** For what is drawn for a page that is already written: all elements are the same one, which is nowhere written. */
    public static final Tags NONE = new Tags(null);

    /** Pages have the keys of the parent tree from 0 on, links from here. */
    private static final int FIRST_LINK = 1 << 24;

    private final @Nullable TaggedWriter writer;
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder pageParents = new StringBuilder();
    private final StringBuilder linkParents = new StringBuilder();
    private final StringBuilder marksOfPage = new StringBuilder();
    private int pages;
    private int links;
    private int marks;
    private int tree;
    private int page;

    Tags(@Nullable TaggedWriter writer) {
        this.writer = writer;
        if (writer == null) {
            open.push(Element.NONE);
        } else {
            tree = writer.treeNumber();
            open.push(new Element(Role.DOCUMENT, writer.newNumber(), tree));
        }
    }

    /** Whether the file has a structure. */
    public boolean written() {
        return writer != null;
    }

    /** Adds an element to the innermost that is open. */
    public Element add(Role role) {
        return add(open.getFirst(), role);
    }

    public Element add(Element parent, Role role) {
        if (writer == null) {
            return Element.NONE;
        }
        Element element = new Element(role, writer.newNumber(), parent.number());
        parent.kid(element);
        return element;
    }

    /** What is added from now on is part of a new element, until that is closed. */
    public Element open(Role role) {
        Element element = add(role);
        if (writer != null) {
            open.push(element);
        }
        return element;
    }

    /** An element is complete, and goes into the file. */
    public void close(Element element) {
        if (writer != null) {
            if (open.getFirst().number() == element.number()) {
                open.pop();
            }
            writer.put(element.number(), element.dictionary());
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
                marksOfPage.append(element.number()).append(" 0 R ");
                yield "/" + element.role().type() + "<</MCID " + marks++ + ">>BDC\n";
            }
        };
    }

    /** Makes an annotation on the current page part of an element; gives its key in the parent tree. */
    public int annotate(Element element, int annotationNumber) {
        element.object(page, annotationNumber);
        int key = FIRST_LINK + links++;
        linkParents.append(key).append(' ').append(element.number()).append(" 0 R ");
        return key;
    }

    public void endPage() {
        if (writer != null) {
            int number = writer.put("[" + marksOfPage + "]");
            pageParents.append(pages++).append(' ').append(number).append(" 0 R ");
            marksOfPage.setLength(0);
            marks = 0;
        }
    }

    /** All pages are drawn. */
    public void end() {
        if (writer != null) {
            int document = open.getFirst().number();
            close(open.getFirst());
            int parents = writer.put("<</Nums[" + pageParents + linkParents + "]>>");
            String root = "<</Type/StructTreeRoot/K " + document + " 0 R/ParentTree " + parents
                    + " 0 R/ParentTreeNextKey " + (FIRST_LINK + links) + ">>";
            writer.put(tree, root.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
