package org.attest.report.internal.resolve.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.document.Cover;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Says on the cover what the report stands on. */
final class FrontMatter {
    private FrontMatter() {}

    /** The lines below the title, with so many key figures, notes, sources and open conflicts. */
    static List<Cover.Line> lines(
            Report<?> report,
            Edition edition,
            int keyFigures,
            int notes,
            int sources,
            Checks<?> checks,
            long conflicts) {
        Notation notation = edition.notation();
        List<Cover.Line> lines = new ArrayList<>();
        lines.add(new Cover.Line(notation.say(Word.AS_OF), notation.print(edition.asOf())));
        lines.add(new Cover.Line(notation.say(Word.PREPARED_BY), edition.organisation()));
        lines.add(new Cover.Line(
                notation.say(Word.REPORT), notation.say(Word.REPORT_LINE, report.id(), report.version())));
        String counts = Stream.of(
                        count(Word.KEY_FIGURES_COUNT, keyFigures, notation),
                        count(Word.NOTES_COUNT, notes, notation),
                        count(Word.SOURCES_COUNT, sources, notation),
                        count(Word.CHECKS_COUNT, checks.count(), notation),
                        count(Word.CONFLICTS_COUNT, conflicts, notation))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        if (!counts.isEmpty()) {
            lines.add(new Cover.Line(notation.say(Word.FIGURES), counts));
        }
        checks.failures().ifPresent(words -> lines.add(new Cover.Line(notation.say(Word.FAILING_CHECKS), words)));
        edition.data()
                .ifPresent(digest -> lines.add(new Cover.Line(
                        notation.say(Word.DATA), notation.say(Word.DATA_LINE, digest.name(), digest.sha256()))));
        return lines;
    }

    /** What there is none of is not said. */
    private static Optional<String> count(Word word, long count, Notation notation) {
        return count == 0 ? Optional.empty() : Optional.of(notation.say(word, count));
    }
}
