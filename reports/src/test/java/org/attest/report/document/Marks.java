package org.attest.report.document;

import java.util.List;
import java.util.stream.IntStream;
import org.attest.report.document.RichText.Reference;

/** References that read {@code [note n]} and lead to row n of the notes. */
public final class Marks {
    private Marks() {}

    public static Reference of(int note) {
        return new Reference(note, "[note " + note + "]");
    }

    /** References alone, parted by blanks. */
    public static RichText of(List<Integer> notes) {
        RichText text = RichText.of("");
        for (int note : notes) {
            text = (text.isEmpty() ? text : text.with(" ")).with(of(note));
        }
        return text;
    }

    /** The same behind words. */
    public static RichText behind(List<Integer> notes) {
        return RichText.of(" ").with(of(notes));
    }

    /** What so many notes say. */
    public static List<Document.Evidence> evidence(int notes) {
        return IntStream.range(0, notes)
                .mapToObj(row -> new Document.Evidence("[note " + (row + 1) + "]", Document.NOTES, row))
                .toList();
    }
}
