package org.attest.audit.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.audit.Place;
import org.attest.audit.internal.Findings;
import org.attest.audit.internal.verapdf.VeraPdf;
import org.attest.audit.internal.verapdf.VeraPdf.Reply;
import org.attest.audit.internal.verapdf.VeraPdf.Reply.BrokenRule;

/** What veraPDF decides, as findings of the items that it belongs to; the file has so many elements and operators. */
record Decisions(Pdf pdf, int elements, long operators, Function<PdfItem, Findings> findings) {
    /** Held against when a file claims no PDF/A: what it says of scripts. */
    private static final String ANY_PDF_A = "3b";

    /** With more, veraPDF would need minutes and gigabytes. */
    private static final int MOST_ELEMENTS = 100_000;

    /** It keeps those of a page, and draws a form anew each time. */
    private static final int MOST_OPERATORS = 2_000_000;

    private static final Pattern ELEMENT = Pattern.compile("\\((\\d+) \\d+ obj SE");
    private static final Pattern PAGE = Pattern.compile("/pages\\[(\\d+)]");
    private static final Pattern ANNOTATION = Pattern.compile("/annots\\[\\d+]\\((\\d+) \\d+ obj PD(Link)?");
    private static final Pattern FONT = Pattern.compile("/(?:font|usedGlyphs)\\[\\d+]\\(([^ )]+)");

    /** Asks veraPDF about a file that has been read to its end. */
    void make(Path path, Duration atMost) throws IOException {
        String why = tooMany("tags", elements, MOST_ELEMENTS);
        why = why.isEmpty() ? tooMany("operators", operators, MOST_OPERATORS) : why;
        if (why.isEmpty()) {
            pdf.reader().unpackAll();
        }
        String claimed = Claims.flavour(pdf);
        List<String> standards = List.of(Rules.PDF_UA, claimed.isEmpty() ? ANY_PDF_A : claimed);
        Reply reply = why.isEmpty() ? VeraPdf.ask(path, standards, atMost) : Reply.failed(why);
        if (!reply.failure().isEmpty()) {
            Place open = new Place(Claims.DOCUMENT, reply.failure());
            Rules.items().forEach(item -> findings.apply(item).notChecked(open));
            return;
        }
        Map<Integer, String> named = named(reply.broken());
        Set<Place> known = new HashSet<>();
        for (BrokenRule broken : reply.broken()) {
            boolean isAsked = broken.standard().equals(Rules.PDF_UA) || !claimed.isEmpty();
            Rules.of(broken)
                    .filter(rule -> isAsked || rule.item() == PdfItem.NO_SCRIPTS)
                    .ifPresent(rule -> {
                        Place place = new Place(where(broken, named), rule.words());
                        // Each word of a page may break the same rule, both standards may have it, and a font is judged
                        // once.
                        if (known.add(new Place(place.where().replaceFirst("^page .*, font ", ""), place.what()))) {
                            findings.apply(rule.item()).add(place);
                        }
                    });
        }
    }

    private static String tooMany(String what, long count, int most) {
        String words = String.format(Locale.ROOT, "has %,d %s, veraPDF is asked about at most %,d", count, what, most);
        return count > most ? words + ": audit a smaller file" : "";
    }

    /** What the elements that break a rule are called, by their numbers; walks the structure again when there are some. */
    private Map<Integer, String> named(List<BrokenRule> broken) throws IOException {
        Map<Integer, String> named = new HashMap<>();
        Set<Integer> wanted = broken.stream()
                .map(rule -> element(rule.context()))
                .filter(number -> number > 0)
                .collect(Collectors.toSet());
        if (!wanted.isEmpty()) {
            new Structure(pdf).walk(element -> {
                if (wanted.contains(element.number)) {
                    named.put(element.number, element.where());
                }
            });
        }
        return named;
    }

    /** The number of the innermost element that has one, else 0. */
    private static int element(String context) {
        return ELEMENT.matcher(context)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .reduce(0, (outer, inner) -> inner);
    }

    /** Where a rule is broken, as we name places; veraPDF has the way through its own model of the file. */
    private static String where(BrokenRule broken, Map<Integer, String> named) {
        String context = broken.context();
        if (Rules.namesFile(broken)) {
            return broken.arguments().stream()
                    .filter(name -> !name.equals("null"))
                    .findFirst()
                    .map(Claims::embeddedFile)
                    .orElse(Claims.DOCUMENT);
        }
        Matcher page = PAGE.matcher(context);
        return page.find()
                ? "page " + (Integer.parseInt(page.group(1)) + 1) + onPage(context)
                : named.getOrDefault(element(context), Claims.DOCUMENT);
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
