package org.attest.report.internal.standard;

import org.attest.model.Dossier;
import org.attest.model.json.DossierJson;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.document.TextDump;
import org.attest.report.internal.resolve.report.ReportResolver;

/** Dossiers as somebody writes them, and what a report says of them. */
public final class Written {
    private Written() {}

    /** What a report says of a dossier of these lists, with sources "a" and "b" and a place "p", at the end of 2024. */
    public static String dump(Report<Dossier> report, String lists) {
        Dossier dossier = dossier(lists);
        return TextDump.of(ReportResolver.resolve(report, dossier, Edition.of(dossier.asOf(), "Secretariat")));
    }

    /** A dossier of these lists. */
    public static Dossier dossier(String lists) {
        return DossierJson.parse("""
                {"schemaVersion": "1", "id": "d", "title": "Written by hand", "asOf": "2024-12-31",
                 "sources": [
                   {"id": "a", "kind": "dataset", "title": "Source A", "published": "2024", "language": "en"},
                   {"id": "b", "kind": "news", "title": "Source B", "published": "2024", "language": "en"}],
                 "jurisdictions": [
                   {"id": "p", "name": "Pinemark", "level": "region", "citations": ["a"]},
                   {"id": "q", "name": "Quarrel", "level": "region", "citations": ["a"]}]%s}
                """.formatted(lists.isEmpty() ? "" : ", " + lists))
                .dossier();
    }

    /** A value of source "a". */
    public static String stated(String value) {
        return "{\"value\": " + value + ", \"source\": \"a\"}";
    }
}
