package org.attest.audit.pdf;

/** Not met by a page with annotations, such as links, on which the tab key does not follow the structure. */
final class TabOrder extends Check {
    TabOrder() {
        super(PdfItem.TAB_ORDER);
    }

    @Override
    void page(Page page, Content content) {
        if (!page.annotations().isEmpty()) {
            apply();
            if (!page.dict().name("Tabs").equals("S")) {
                add(page.where(), "tab order is not that of the structure (Tabs is not S)");
            }
        }
    }
}
