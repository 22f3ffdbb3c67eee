package org.attest.report.internal.standard.source;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.finding.Finding;
import org.attest.model.finding.FindingKind;
import org.attest.model.finding.Findings;
import org.attest.model.source.Source;
import org.attest.model.value.DateSpan;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Wording;
import org.attest.report.wording.Notation;

/** A finding in words for readers: those for whoever edits the data name sources by their ids, and dates as they are written there. */
record FindingRow(Finding finding, String words) {
    private static final Pattern ID = Pattern.compile("\\b[a-z][a-z0-9]*(?:-[a-z0-9]+)+\\b");
    private static final Pattern DATE =
            Pattern.compile("\\b(?:\\d{4}|XXXX)(?:-\\d\\d){1,2}(?:/(?:\\d{4}|XXXX)(?:-\\d\\d){1,2})?(?![-\\w])");

    /** All findings but single sources, which are too many to list and are counted by state. */
    static List<FindingRow> of(Dossier dossier, Edition edition) {
        Map<String, String> titles = dossier.sources().stream()
                .collect(Collectors.toMap(source -> source.id().toString(), Source::title));
        Wording words = Wording.in(edition);
        return Findings.of(dossier.asOf(edition.asOf())).stream()
                .filter(finding -> finding.kind() != FindingKind.SINGLE_SOURCE)
                .map(finding -> new FindingRow(finding, readable(words.message(finding), titles, edition.notation())))
                .toList();
    }

    private static String readable(String message, Map<String, String> titles, Notation notation) {
        String named = ID.matcher(message).replaceAll(id -> Matcher.quoteReplacement(quoted(id.group(), titles)));
        return DATE.matcher(named).replaceAll(date -> Matcher.quoteReplacement(day(date.group(), notation)));
    }

    private static String quoted(String word, Map<String, String> titles) {
        return titles.containsKey(word) ? "\u201C" + titles.get(word) + "\u201D" : word;
    }

    private static String day(String written, Notation notation) {
        try {
            return notation.print(DateSpan.parse(written));
        } catch (IllegalArgumentException | DateTimeException e) {
            return written;
        }
    }
}
