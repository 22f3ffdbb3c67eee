package org.attest.report.internal.xlsx.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.report.internal.xlsx.template.Placeholders.Of;
import org.attest.report.internal.xlsx.template.Placeholders.Whole;

/** Puts placeholders into the XML of a chart where its data go. */
final class ChartPlaceholders {
    private static final Pattern SERIES = Pattern.compile("<c:ser>.*?</c:ser>", Pattern.DOTALL);

    private ChartPlaceholders() {}

    static String marked(String xml, int sheet) {
        StringBuilder marked = new StringBuilder();
        Matcher series = SERIES.matcher(xml);
        for (int i = 0; series.find(); i++) {
            series.appendReplacement(marked, Matcher.quoteReplacement(marked(series.group(), sheet, i)));
        }
        return inItsLanguage(overlapped(series.appendTail(marked).toString()));
    }

    /** POI says of every title that it is in the language of the machine. */
    private static String inItsLanguage(String xml) {
        return xml.replaceAll("(<a:(?:rPr|endParaRPr) lang=\")[^\"]*", "$1" + Placeholders.mark(Whole.LANGUAGE, 0));
    }

    /** Stacked bars lie upon each other (ECMA-376 part 1, 21.2.2.131): POI's small schemas have no type for it. */
    private static String overlapped(String xml) {
        return xml.contains("<c:grouping val=\"stacked\"/>")
                ? xml.replaceFirst("<c:gapWidth [^>]*/>", "$0<c:overlap val=\"100\"/>")
                : xml;
    }

    private static String marked(String series, int sheet, int index) {
        // Not of the header's cell, which may say more than the chart does.
        return series.replaceFirst(
                        "(?s)<c:tx><c:strRef>.*?</c:strRef></c:tx>",
                        "<c:tx><c:v>" + Placeholders.mark(sheet, Of.SERIES_NAME, index) + "</c:v></c:tx>")
                .replaceFirst(
                        "(?s)(<c:cat>.*<c:strCache>).*?(</c:strCache>)",
                        "$1" + Placeholders.mark(sheet, Of.CATEGORY_CACHE) + "$2")
                .replaceFirst(
                        "(?s)(<c:val>.*<c:numCache>).*?(</c:numCache>)",
                        "$1" + Placeholders.mark(sheet, Of.SERIES_CACHE, index) + "$2");
    }
}
