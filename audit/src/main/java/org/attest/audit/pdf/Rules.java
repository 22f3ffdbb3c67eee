package org.attest.audit.pdf;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.audit.internal.verapdf.VeraPdf.Reply.BrokenRule;

/** Which item a rule of PDF/UA-1 or PDF/A-2 and 3 belongs to, and what we say when it is broken. */
final class Rules {
    static final String PDF_UA = "ua1";

    private static final int LONGEST = 160;
    private static final Map<String, Rule> ALL = new HashMap<>();

    /** Broken only where an item of ours is not met, which says more; or said twice. */
    private static final Pattern KNOWN_OTHERWISE =
            Pattern.compile("ua 5-[12]|a 6\\.6\\.4-[1-3]|a 6\\.1\\.3-2|a 6\\.8-3|ua 7\\.2-(2|2[1-5]|3[0-4])");

    /** @param words with %1 and the like for what the rule names */
    record Rule(PdfItem item, String words) {}

    static {
        rule(PdfItem.TAGGED, "is not marked as tagged (Marked in MarkInfo)", "ua 6.2-1, a 6.7.2.2-1");
        rule(PdfItem.TAGGED, "has tags that its maker suspects to be wrong (Suspects in MarkInfo)", "ua 7.1-4");
        rule(PdfItem.TAGGED, "type %1 is not mapped to a standard one", "ua 7.1-5, ua 7.1-6, a 6.7.3.4-1, a 6.7.3.4-2");
        rule(PdfItem.TAGGED, "standard type %1 is mapped to another", "ua 7.1-7, a 6.7.3.4-3");
        rule(PdfItem.TAGGED, "has no structure tree", "ua 7.1-11, a 6.7.3.3-1");
        rule(PdfItem.CONTENT, "has an artifact within tagged content", "ua 7.1-1");
        rule(PdfItem.CONTENT, "has tagged content within an artifact", "ua 7.1-2");
        rule(PdfItem.CONTENT, "has content neither in the structure tree nor marked as an artifact", "ua 7.1-3");
        rule(PdfItem.LANGUAGE, "language \"%1\" is none, must be a tag such as en-GB", "ua 7.2-29, a 6.7.4-1");
        rule(PdfItem.TITLE, "has no title (dc:title) in its metadata", "ua 7.1-8, ua 7.1-9, a 6.6.2.1-1");
        rule(PdfItem.TITLE_SHOWN, "DisplayDocTitle is not true in its viewer preferences", "ua 7.1-10");
        rule(PdfItem.ALT_TEXT, "has no alternative text", "ua 7.3-1, ua 7.7-1");
        rule(PdfItem.HEADINGS, "level H%1 is skipped before it", "ua 7.4.2-1");
        rule(PdfItem.HEADINGS, "has more than one heading H", "ua 7.4.4-1");
        rule(PdfItem.HEADINGS, "headings are both H and numbered, must be one of the two", "ua 7.4.4-2, ua 7.4.4-3");
        rule(PdfItem.TABLE_HEADERS, "no header cell can be found for it", "ua 7.5-1");
        rule(PdfItem.TABLE_HEADERS, "names headers that are not there: %1", "ua 7.5-2");
        rule(PdfItem.TABLE_ROWS, "row is not in a table", "ua 7.2-4");
        rule(PdfItem.TABLE_ROWS, "part of a table is not directly in one", "ua 7.2-5, ua 7.2-6, ua 7.2-7");
        rule(PdfItem.TABLE_ROWS, "cell is not in a row (TR)", "ua 7.2-8, ua 7.2-9");
        rule(PdfItem.TABLE_ROWS, only("Caption, TBody, TFoot, THead, TR"), "ua 7.2-3");
        rule(PdfItem.TABLE_ROWS, only("TD, TH"), "ua 7.2-10");
        rule(PdfItem.TABLE_ROWS, only("TR"), "ua 7.2-36, ua 7.2-37, ua 7.2-38");
        rule(PdfItem.TABLE_ROWS, "has more than one THead or TFoot", "ua 7.2-11, ua 7.2-12");
        rule(PdfItem.TABLE_ROWS, "has THead or TFoot and no TBody", "ua 7.2-13, ua 7.2-14");
        rule(PdfItem.TABLE_ROWS, "cell overlaps another", "ua 7.2-15");
        rule(PdfItem.TABLE_ROWS, "has a Caption that is neither first nor last, or several", "ua 7.2-16, ua 7.2-39");
        rule(PdfItem.TABLE_ROWS, "column %1 has another number of rows than the first, spans counted", "ua 7.2-41");
        rule(PdfItem.TABLE_ROWS, "row %1 has another number of cells than the first, spans counted", "ua 7.2-42");
        rule(PdfItem.TABLE_ROWS, "row %1 has %3 cells, the first has %2, spans counted", "ua 7.2-43");
        rule(PdfItem.LISTS, "is not in L", "ua 7.2-17");
        rule(PdfItem.LISTS, "is not in LI", "ua 7.2-18");
        rule(PdfItem.LISTS, only("Caption, L, LI"), "ua 7.2-19");
        rule(PdfItem.LISTS, only("LBody, Lbl"), "ua 7.2-20");
        rule(PdfItem.LISTS, "has a Caption that is not first", "ua 7.2-40");
        rule(PdfItem.LINKS, "is tagged as %1, must be Link", "ua 7.18.5-1");
        rule(PdfItem.LINKS, "has no description (Contents)", "ua 7.18.5-2");
        rule(PdfItem.TAB_ORDER, "tab order is not that of the structure (Tabs is not S)", "ua 7.18.3-1");
        rule(PdfItem.FONTS_EMBEDDED, "is not embedded", "ua 7.21.4.1-1, a 6.2.11.4.1-1");
        rule(PdfItem.FONTS_EMBEDDED, "is embedded without letters that are used", "ua 7.21.4.1-2, a 6.2.11.4.1-2");
        rule(PdfItem.FONTS_UNICODE, "does not tell its letters (ToUnicode)", "ua 7.21.7-1, a 6.2.11.7.2-1");
        rule(PdfItem.FONTS_UNICODE, "tells letters that there are not (ToUnicode)", "ua 7.21.7-2, a 6.2.11.7.2-2");
        rule(
                PdfItem.NOT_LOCKED,
                "is encrypted without the permission for assistive technology (bit 10 of P)",
                "ua 7.16-1");
        rule(PdfItem.ATTACHMENTS, "must have its name both as F and as UF", "ua 7.11-1, a 6.8-2");
    }

    private Rules() {}

    private static void rule(PdfItem item, String words, String keys) {
        for (String key : keys.split(", ", -1)) {
            ALL.put(key, new Rule(item, words));
        }
    }

    private static String only(String allowed) {
        return "has %1 directly in it, where only " + allowed + " may be";
    }

    /** The items that are not checked without veraPDF. */
    static Set<PdfItem> items() {
        Set<PdfItem> items = EnumSet.of(PdfItem.NO_SCRIPTS, PdfItem.PDF_UA, PdfItem.RULES);
        ALL.values().forEach(rule -> items.add(rule.item()));
        return Collections.unmodifiableSet(items);
    }

    /** The item that it belongs to and our words; empty when another item says it. */
    static Optional<Rule> of(BrokenRule broken) {
        String key = key(broken);
        // Links have a rule of their own for descriptions besides that of all annotations.
        boolean isSaidTwice = key.equals("ua 7.18.1-2") && broken.message().startsWith("Link");
        if (isSaidTwice || KNOWN_OTHERWISE.matcher(key).matches()) {
            return Optional.empty();
        }
        if (broken.message().endsWith("Action type JavaScript")) {
            return Optional.of(new Rule(PdfItem.NO_SCRIPTS, "has JavaScript"));
        }
        if (key.startsWith("a 6.6.2.3") && broken.context().endsWith("pdfuaid:part)")) {
            return Optional.of(new Rule(PdfItem.PDF_UA, "claims PDF/UA without the extension schema that PDF/A wants"));
        }
        Rule rule = ALL.get(key);
        return Optional.of(
                rule == null
                        ? new Rule(PdfItem.RULES, itsWords(broken) + " (" + clause(broken) + ")")
                        : new Rule(rule.item(), words(rule, broken)));
    }

    /** PDF/A-2 and 3 have the same clauses. */
    private static String key(BrokenRule broken) {
        String standard = broken.standard();
        String kind = standard.equals(PDF_UA) ? "ua " : standard.matches("[23].") ? "a " : standard + " ";
        return kind + broken.rule();
    }

    private static String words(Rule rule, BrokenRule broken) {
        if (rule.item() == PdfItem.LINKS && broken.arguments().contains("null")) {
            return "is not tagged (StructParent)";
        }
        String words = rule.words();
        for (int i = 0; i < broken.arguments().size(); i++) {
            words = words.replace("%" + (i + 1), broken.arguments().get(i));
        }
        return words;
    }

    /** Whether what it names is a file that is embedded, as F or as UF. */
    static boolean namesFile(BrokenRule broken) {
        Rule rule = ALL.get(key(broken));
        return rule != null && rule.item() == PdfItem.ATTACHMENTS;
    }

    private static String itsWords(BrokenRule broken) {
        String message = broken.message().strip().replaceAll("\\s+", " ");
        // A name such as DeviceGray keeps its letters.
        String start = message.matches("[A-Z]?[a-z]* .*")
                ? message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1)
                : message;
        return start.length() <= LONGEST ? start : start.substring(0, LONGEST) + " ...";
    }

    private static String clause(BrokenRule broken) {
        String standard = broken.standard().equals(PDF_UA)
                ? "ISO 14289-1"
                : "ISO 19005-" + broken.standard().charAt(0);
        return standard + ", " + broken.rule().substring(0, broken.rule().lastIndexOf('-'));
    }
}
