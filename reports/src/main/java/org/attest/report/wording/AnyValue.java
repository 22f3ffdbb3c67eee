package org.attest.report.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.attest.model.value.Absence;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Measure;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Term;
import org.attest.model.value.Unit;
import org.attest.report.style.Format;

/** What a value of whatever kind reads as within a sentence; where there is none, why. */
record AnyValue(Notation notation) {
    String print(Object value) {
        return switch (value) {
            case String words -> words;
            case Phrase.Figure figure -> figure.words();
            case Integer number -> notation.print(number);
            case Long number -> notation.print(number);
            case BigDecimal number -> notation.exact(number, Format.text());
            case Count count -> notation.print(count);
            case LocalDate day -> notation.print(day);
            case PartialDate date -> notation.print(date);
            case DateSpan span -> notation.print(span);
            case Money money -> notation.print(money);
            case Term term -> notation.print(term);
            case Unit unit -> notation.print(unit);
            case Boolean flag -> notation.print(flag);
            case Reason reason -> notation.legend(reason).orElseGet(() -> notation.print(reason));
            case Absence.InWords(var reason, String words) -> words;
            case Measure.Value measured -> print(measured.number());
            case Measure.Undefined(Reason reason) -> print(reason);
            case Claim<?> claim ->
                claim.value()
                        .map(this::print)
                        .or(() -> claim.absence().map(this::print))
                        .orElseGet(() -> either(claim.values()));
            case List<?> all -> list(all);
            default ->
                throw new IllegalArgumentException(
                        "value is of " + value.getClass().getName()
                                + ", must be a number, date, term, amount, claim, measure, reason, name or a list of these");
        };
    }

    private String list(List<?> all) {
        List<String> names = all.stream().map(this::print).toList();
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : notation.say(
                        Word.LIST_END,
                        names.subList(0, last).stream()
                                .reduce((some, next) -> notation.say(Word.LIST_MORE, some, next))
                                .orElseThrow(),
                        names.get(last));
    }

    private String either(List<?> values) {
        return values.stream()
                .map(this::print)
                .reduce((some, next) -> notation.say(Word.EITHER, some, next))
                .orElseThrow();
    }
}
