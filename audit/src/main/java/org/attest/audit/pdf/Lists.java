package org.attest.audit.pdf;

import java.util.Map;
import java.util.Set;

/** Not met by what is in a list and no item or caption, in an item and neither label nor body, and by items without a list. */
final class Lists extends Check {
    private static final Map<String, Set<String>> KIDS =
            Map.of("L", Set.of("L", "LI", "Caption"), "LI", Set.of("Lbl", "LBody"));
    private static final Map<String, String> PARENTS = Map.of("LI", "L", "LBody", "LI");

    Lists() {
        super(PdfItem.LISTS);
    }

    @Override
    void leave(Element element) {
        if (element.is("L")) {
            apply();
        }
        Set<String> allowed = KIDS.get(element.parentRole());
        String needed = PARENTS.get(element.role());
        if (allowed != null && !allowed.contains(element.role())) {
            add(
                    element.where(),
                    "is directly in " + element.parentRole() + ", where only "
                            + String.join(", ", allowed.stream().sorted().toList()) + " may be");
        } else if (needed != null && !element.parentRole().equals(needed)) {
            add(element.where(), "is not in " + needed);
        }
    }
}
