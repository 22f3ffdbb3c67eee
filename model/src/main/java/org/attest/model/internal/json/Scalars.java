package org.attest.model.internal.json;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.internal.rule.Require;
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
    /** The written forms, as a schema holds texts against them; what a date of the calendar is only the reader knows. */
    static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final String DAY_OF_YEAR = "(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
    private static final String DAY = "\\d{4}-" + DAY_OF_YEAR;
    private static final String DATE =
            "(\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?|XXXX-" + DAY_OF_YEAR + ")[?~%]?|XXXX";
    private static final String COUNT = "(>=|<=|[<>~])?\\d+";
    private static final String TERM = "\\d{1,4}y(\\d{1,4}m)?|\\d{1,4}m";
    private static final String MAX_TERM = TERM + "|life|unspecified";
    private static final String PERIOD = "(" + DATE + ")(/(" + DATE + "|\\.\\.))?|\\.\\./(" + DATE + ")";
    private static final String OBSERVED = COUNT + "|-?\\d+\\.\\d+|[a-z][a-z0-9]*(-[a-z0-9]+)*";

    static final ScalarForm<EntityId> ID =
            ScalarForm.text("EntityId", "an id such as \"lynn-bell\"", text(SLUG), EntityId::new);
    static final ScalarForm<SourceId> SOURCE_ID =
            ScalarForm.text("SourceId", "the id of a source", text(SLUG), SourceId::new);

    static final Map<Class<?>, Form<?>> FORMS = Map.ofEntries(
            Map.entry(
                    String.class,
                    ScalarForm.text("Text", "a text", Schema.type("string"), (String text) -> text)
                            .ofAnyLength()),
            Map.entry(Boolean.class, new FlagForm(Optional.empty())),
            Map.entry(boolean.class, new FlagForm(Optional.of(false))),
            Map.entry(int.class, wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE, Integer::valueOf)),
            Map.entry(Integer.class, wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE, Integer::valueOf)),
            Map.entry(long.class, wholeNumber(Long.MIN_VALUE, Long.MAX_VALUE, Long::valueOf)),
            Map.entry(BigDecimal.class, decimalNumber()),
            text(LocalDate.class, "Day", "a day such as \"2024-03-18\"", DAY, LocalDate::parse),
            Map.entry(
                    URI.class,
                    ScalarForm.text(
                                    "Address",
                                    "an address such as \"https://www.unodc.org\"",
                                    text("\\S*"),
                                    Scalars::uri)
                            .ofAnyLength()),
            textOr("integer", Count.class, "a count such as 78 or \">295\"", COUNT, Count::parse),
            text(PartialDate.class, "Date", "a date such as \"2024-03\"", DATE, PartialDate::parse),
            text(DateSpan.class, "Period", "a period such as \"2022-04/2023-03\"", PERIOD, DateSpan::parse),
            text(Money.class, "Money", "an amount such as \"BDT 50000\"", "[A-Z]{3} +\\d+(\\.\\d+)?", Money::parse),
            text(Term.class, "Term", "a term such as \"5y\"", TERM, Term::parse),
            text(Unit.class, "Unit", "a unit such as \"cases\"", "[\\s\\S]*\\S[\\s\\S]*", Unit::new),
            text(MaxTerm.class, "MaxTerm", "a term such as \"12y\", or \"life\"", MAX_TERM, MaxTerm::parse),
            textOr(
                    "number",
                    ObservedValue.class,
                    "a value such as 78, 0.64 or \"tier-2\"",
                    OBSERVED,
                    ObservedValue::parse),
            text(
                    IsoCode.class,
                    "IsoCode",
                    "a code of ISO 3166 such as \"BD\"",
                    "[A-Z]{2}(-[A-Z0-9]{1,3})?",
                    IsoCode::new),
            Map.entry(EntityId.class, ID));

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Scalars() {}

    private static <N extends Number> ScalarForm<N> wholeNumber(N least, N most, Function<String, N> parse) {
        return ScalarForm.number(
                "WholeNumber",
                "a whole number up to " + most,
                Schema.type("integer").with("minimum", least.longValue()).with("maximum", most.longValue()),
                parse,
                Object::toString);
    }

    private static Schema text(String pattern) {
        return Schema.type("string").matching(pattern);
    }

    private static <T> Map.Entry<Class<?>, Form<?>> text(
            Class<T> type, String name, String allowed, String pattern, Function<String, T> parse) {
        return Map.entry(type, ScalarForm.text(name, allowed, text(pattern), parse));
    }

    private static <T> Map.Entry<Class<?>, Form<?>> textOr(
            String numeric, Class<T> type, String allowed, String pattern, Function<String, T> parse) {
        Schema shape = Schema.types(List.of(numeric, "string")).matching(pattern);
        return Map.entry(type, ScalarForm.textOrNumber(type.getSimpleName(), allowed, shape, parse));
    }

    private static ScalarForm<BigDecimal> decimalNumber() {
        return ScalarForm.number(
                "Number", "a number such as 0.64", Schema.type("number"), Scalars::decimal, BigDecimal::toPlainString);
    }

    private static BigDecimal decimal(String digits) {
        // In plain digits a number is as long as it looks; 1e999999999 is not.
        if (!PLAIN.matcher(digits).matches()) {
            throw new NumberFormatException(digits);
        }
        return Require.number("number", digits);
    }

    private static final Pattern SCRIPT = Pattern.compile("(?i)^\\s*(?:javascript|vbscript|data):");

    private static URI uri(String text) {
        if (SCRIPT.matcher(text).find()) {
            throw new IllegalArgumentException(
                    "address \"" + text + "\" is a program or data, must be where something stands");
        }
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "address \"" + text + "\" is malformed, must be a URI such as https://www.unodc.org", e);
        }
    }

    /** A yes or no; as a component that is no object it is no where it is left out. */
    private record FlagForm(Optional<Boolean> whenAbsent) implements Form<Boolean> {
        @Override
        public Optional<Boolean> read(Spot spot) {
            return spot.node() instanceof Node.Flag(boolean value) ? Optional.of(value) : spot.rejectAs(allowed());
        }

        @Override
        public Node write(Boolean value, Comments here) {
            return new Node.Flag(value);
        }

        @Override
        public String allowed() {
            return "true or false";
        }

        @Override
        public String name() {
            return "Flag";
        }

        @Override
        public Schema schema(Definitions definitions) {
            return Schema.type("boolean");
        }
    }
}
