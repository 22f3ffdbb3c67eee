package org.attest.report.internal.resolve;

import java.net.URI;
import java.time.LocalDate;
import org.attest.model.value.Reason;
import org.attest.report.document.Cell;
import org.attest.report.document.RichText;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;

/** A small cell as it reads. */
final class CellText {
    private CellText() {}

    static String of(Cell cell, Format format, Notation notation) {
        return switch (cell) {
            case Cell.Figure(double value) -> notation.print(value, format);
            case Cell.Day(LocalDate date) -> notation.print(date);
            case Cell.Text(RichText text, var instead) -> text.plain();
            case Cell.Missing(Reason reason) -> notation.print(reason);
            case Cell.Link(String text, URI target) -> text;
            case Cell.Jump(String text, String table, int row) -> text;
            case Cell.Live(var expression, Cell result) -> of(result, format, notation);
            case Cell.Formatted(Format own, Cell value) -> of(value, own, notation);
        };
    }
}
