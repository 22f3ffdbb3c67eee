package org.attest.report.internal.pdf.tag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes the structure tree while the pages are drawn, so that the memory that it takes does not grow with the text: of
 * what is closed only numbers are kept. OpenPDF's own tree keeps an object for each element and each mark.
 *
 * @see "ISO 32000-1, 14.7 (logical structure), 14.7.4.4 (parent tree)"
 */
public final class TagTree implements Tags {
    /** Pages have the keys of the parent tree from 0 on, links from here. */
    private static final int FIRST_LINK = 1 << 24;

    private final TaggedWriter writer;
    private final int treeNumber;
    private final Element document;
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder pageParents = new StringBuilder();
    private final StringBuilder linkParents = new StringBuilder();
    private final StringBuilder marksOfPage = new StringBuilder();
    private int pages;
    private int links;
    private int marks;
    private int page;

    TagTree(TaggedWriter writer) {
        this.writer = writer;
        this.treeNumber = writer.treeNumber();
        this.document = new Element(Role.DOCUMENT, writer.newNumber(), treeNumber);
        open.push(document);
    }

    @Override
    public boolean written() {
        return true;
    }

    @Override
    public Element add(Role role) {
        return add(open.getFirst(), role);
    }

    @Override
    public Element add(Element parent, Role role) {
        Element element = new Element(role, writer.newNumber(), parent.number());
        parent.kid(element);
        return element;
    }

    @Override
    public Element open(Role role) {
        Element element = add(role);
        open.push(element);
        return element;
    }

    @Override
    public void close(Element element) {
        if (open.getFirst().number() == element.number()) {
            open.pop();
        }
        write(element.number(), element.dictionary());
    }

    @Override
    public void startPage(int pageNumber) {
        page = pageNumber;
    }

    @Override
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

    @Override
    public int annotate(Element element, int annotationNumber) {
        element.object(page, annotationNumber);
        int key = FIRST_LINK + links++;
        linkParents.append(key).append(' ').append(element.number()).append(" 0 R ");
        return key;
    }

    @Override
    public void endPage() {
        int number = writer.newNumber();
        write(number, ("[" + marksOfPage + "]").getBytes(StandardCharsets.ISO_8859_1));
        pageParents.append(pages++).append(' ').append(number).append(" 0 R ");
        marksOfPage.setLength(0);
        marks = 0;
    }

    @Override
    public void end() {
        close(document);
        int parents = writer.newNumber();
        write(parents, ("<</Nums[" + pageParents + linkParents + "]>>").getBytes(StandardCharsets.ISO_8859_1));
        String root = "<</Type/StructTreeRoot/K " + document.number() + " 0 R/ParentTree " + parents
                + " 0 R/ParentTreeNextKey " + (FIRST_LINK + links) + ">>";
        write(treeNumber, root.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void write(int number, byte[] object) {
        try {
            writer.addToBody(new StructureObject(object), number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
