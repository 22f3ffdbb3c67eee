package org.attest.report.internal.pdf.tag;

/** No structure: all elements are the same one, which is nowhere written. */
record NoTags() implements Tags {
    @Override
    public boolean written() {
        return false;
    }

    @Override
    public Element add(Role role) {
        return Element.NONE;
    }

    @Override
    public Element add(Element parent, Role role) {
        return Element.NONE;
    }

    @Override
    public Element open(Role role) {
        return Element.NONE;
    }

    @Override
    public void close(Element element) {}

    @Override
    public void startPage(int pageNumber) {}

    @Override
    public void endPage() {}

    @Override
    public String begin(Content content) {
        return "";
    }

    @Override
    public int annotate(Element element, int annotationNumber) {
        return 0;
    }

    @Override
    public void end() {}
}
