package org.attest.audit.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.audit.internal.verapdf.Reply.BrokenRule;

/**
 * Where a rule is broken, as we name places; veraPDF has the way through its own model of the file.
 *
 * @param elements what those are called that break a rule, by their numbers
 */
record TagPlaces(Map<Integer, String> elements) {
    static final String DOCUMENT = "document";

    private static final Pattern ELEMENT = Pattern.compile("\\((\\d+) \\d+ obj SE");
    private static final Pattern PAGE = Pattern.compile("/pages\\[(\\d+)]");
    private static final Pattern ANNOTATION = Pattern.compile("/annots\\[\\d+]\\((\\d+) \\d+ obj PD(Link)?");
    private static final Pattern FONT = Pattern.compile("/(?:font|usedGlyphs)\\[\\d+]\\(([^ )]+)");

    /** Walks the structure again when elements are to be named. */
    static TagPlaces of(Pdf pdf, List<BrokenRule> broken) {
        Map<Integer, String> elements = new HashMap<>();
        Set<Integer> wanted = broken.stream()
                .map(rule -> element(rule.context()))
                .filter(number -> number > 0)
                .collect(Collectors.toSet());
        if (!wanted.isEmpty()) {
            new Structure(pdf).walk(element -> {
                if (wanted.contains(element.number())) {
                    elements.put(element.number(), element.where());
                }
            });
        }
        return new TagPlaces(elements);
    }

    /** The number of the innermost element that has one, else 0. */
    private static int element(String context) {
        return ELEMENT.matcher(context)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .reduce(0, (outer, inner) -> inner);
    }

    String of(BrokenRule broken) {
        String context = broken.context();
        if (Rules.namesFile(broken)) {
            return broken.arguments().stream()
                    .filter(name -> !name.equals("null"))
                    .findFirst()
                    .map(Claims::embeddedFile)
                    .orElse(DOCUMENT);
        }
        Matcher page = PAGE.matcher(context);
        return page.find()
                ? "page " + (Integer.parseInt(page.group(1)) + 1) + onPage(context)
                : elements.getOrDefault(element(context), DOCUMENT);
    }

    private static String onPage(String context) {
        return ANNOTATION
                .matcher(context)
                .results()
                .findFirst()
                .map(found -> (found.group(2) == null ? ", annotation" : ", link") + ", object " + found.group(1))
                .or(() -> FONT.matcher(context).results().findFirst().map(font -> ", font " + font.group(1)))
                .orElse("");
    }
}
