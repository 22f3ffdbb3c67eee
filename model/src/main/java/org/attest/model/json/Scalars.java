package org.attest.model.json;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.law.MaxTerm;
import org.attest.model.place.IsoCode;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.EntityId;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.SourceId;
import org.attest.model.value.Term;
import org.attest.model.value.Unit;

/** The types that are typed as one text, number or flag. */
final class Scalars {
    static final ScalarForm<EntityId> ID = ScalarForm.text("an id such as \"lynn-bell\"", EntityId::new);
    static final ScalarForm<SourceId> SOURCE_ID = ScalarForm.text("the id of a source", SourceId::new);

    static final Map<Class<?>, Form<?>> FORMS = Map.ofEntries(
            Map.entry(String.class, ScalarForm.text("a text", text -> text)),
            Map.entry(boolean.class, new FlagForm()),
            Map.entry(int.class, wholeNumber()),
            Map.entry(Integer.class, wholeNumber()),
            Map.entry(
                    BigDecimal.class,
                    ScalarForm.number("a number such as 0.64", Scalars::decimal, BigDecimal::toPlainString)),
            Map.entry(LocalDate.class, ScalarForm.text("a day such as \"2024-03-18\"", LocalDate::parse)),
            Map.entry(URI.class, ScalarForm.text("an address such as \"https://www.unodc.org\"", Scalars::uri)),
            Map.entry(Count.class, ScalarForm.textOrNumber("a count such as 78 or \">295\"", Count::parse)),
            Map.entry(PartialDate.class, ScalarForm.text("a date such as \"2024-03\"", PartialDate::parse)),
            Map.entry(DateSpan.class, ScalarForm.text("a period such as \"2022-04/2023-03\"", DateSpan::parse)),
            Map.entry(Money.class, ScalarForm.text("an amount such as \"BDT 50000\"", Money::parse)),
            Map.entry(Term.class, ScalarForm.text("a term such as \"5y\"", Term::parse)),
            Map.entry(Unit.class, ScalarForm.text("a unit such as \"cases\"", Unit::new)),
            Map.entry(MaxTerm.class, ScalarForm.text("a term such as \"12y\", or \"life\"", MaxTerm::parse)),
            Map.entry(
                    ObservedValue.class,
                    ScalarForm.textOrNumber("a value such as 78, 0.64 or \"tier-2\"", ObservedValue::parse)),
            Map.entry(IsoCode.class, ScalarForm.text("a code of ISO 3166 such as \"BD\"", IsoCode::new)),
            Map.entry(EntityId.class, ID));

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Scalars() {}

    private static ScalarForm<Integer> wholeNumber() {
        return ScalarForm.number(
                "a whole number up to " + Integer.MAX_VALUE, Integer::valueOf, number -> Integer.toString(number));
    }

    private static BigDecimal decimal(String digits) {
        // In plain digits a number is as long as it looks; 1e999999999 is not.
        if (!PLAIN.matcher(digits).matches()) {
            throw new NumberFormatException(digits);
        }
        return new BigDecimal(digits);
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "address \"" + text + "\" is malformed, must be a URI such as https://www.unodc.org", e);
        }
    }
}
