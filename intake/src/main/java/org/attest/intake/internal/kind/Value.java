package org.attest.intake.internal.kind;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.intake.internal.table.InputCell;
import org.attest.model.internal.json.CollectionForm;
import org.attest.model.internal.json.DossierWriter;
import org.attest.model.internal.json.EnumForm;
import org.attest.model.internal.json.Form;
import org.attest.model.internal.json.FormOf;
import org.attest.model.internal.json.Ids;
import org.attest.model.internal.json.Node;

/** What the cells of a column hold, and how that stands in JSON: both ways. What cannot be is left for the model to reject. */
public sealed interface Value {
    /** The JSON value of a cell that is not blank. */
    default Node node(InputCell cell, Dialect dialect) {
        return new Node.Text(cell.text());
    }

    /** The text of a cell for a JSON value; empty when no cell can hold it. */
    default Optional<String> text(Node node) {
        return switch (node) {
            case Node.Text(String text) -> Optional.of(text);
            case Node.Numeral(String digits) -> Optional.of(digits);
            case Node.Flag(boolean yes) -> Optional.of(yes ? "yes" : "no");
            default -> Optional.empty();
        };
    }

    /** What a person may fill in, in words: {@code a date such as 2024-03}. */
    String allowed();

    /** What a list offers to choose from; empty when the cell is free. */
    default List<String> choices() {
        return List.of();
    }

    /** Several texts or numbers in one cell. */
    sealed interface Compound extends Value permits ListValue, Pairs {}

    /** What cells hold for values of this form. */
    static Value of(Form<?> form) {
        return switch (form) {
            case Ids.IdForm<?> id -> Single.ID;
            case Ids.RefForm<?> ref -> Reference.to(ref.target());
            case FormOf<?, ?> other -> of(other.written());
            case CollectionForm<?, ?> all -> new ListValue(of(all.element()));
            case EnumForm choice -> new Choice(List.copyOf(choice.names()));
            default -> Single.of(form.name());
        };
    }

    /** One text or number. Those with the name of a form hold its values; the others are narrower than any form. */
    enum Single implements Value {
        TEXT("Text", "text"),
        LANGUAGE("", "the tag of a language such as en or bn"),
        URI("Address", "an address such as https://www.unodc.org"),
        ID("EntityId", "an id of your choice: lower-case letters, digits and hyphens, such as tribunal-dhaka"),
        DAY("Day", "a day such as 2024-03-18"),
        DATE(
                "Date",
                "a date as far as it is known: 2024-03-18, 2024-03, 2024, XXXX-10-10 without a year, XXXX if unknown"),
        SPAN("Period", "a period such as 2022-04/2023-03, 2020/.. or one date"),
        COUNT("Count", "a count such as 78, >295 (over), >=295, <10, <=10 or ~1000000 (about)"),
        OBSERVED(
                "ObservedValue",
                "a count such as 78 or >295, a decimal number such as 0.64, or a level such as tier-2"),
        WHOLE("WholeNumber", "a whole number"),
        NUMBER("Number", "a number such as 0.64"),
        PERCENT("", "a whole number"),
        UNIT("Unit", "a plural noun such as cases"),
        MONEY("Money", "a currency and an amount such as BDT 50000"),
        TERM("Term", "years and months such as 5y, 18m or 2y6m"),
        MAX_TERM("MaxTerm", "years and months such as 12y, or life, or unspecified"),
        ISO_CODE("IsoCode", "a code of ISO 3166 such as BD or BD-C"),
        FLAG("Flag", "yes or no") {
            @Override
            public List<String> choices() {
                return List.of("yes", "no");
            }
        };

        private static final Set<Single> MEASURED =
                EnumSet.of(DAY, DATE, SPAN, COUNT, OBSERVED, WHOLE, NUMBER, PERCENT, MONEY);

        /** By the codes of ISO 3166 with three letters. */
        private static final Map<String, String> ALPHA_2 = Arrays.stream(Locale.getISOCountries())
                .collect(Collectors.toMap(
                        code -> Locale.of("", code).getISO3Country(), code -> code, (first, second) -> first));

        private final String form;
        private final String allowed;

        Single(String form, String allowed) {
            this.form = form;
            this.allowed = allowed;
        }

        private static Single of(String form) {
            return Arrays.stream(values())
                    .filter(value -> value.form.equals(form))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "a cell holds no \"" + form + "\", must be said which values it takes"));
        }

        @Override
        public String allowed() {
            return allowed;
        }

        @Override
        public Node node(InputCell cell, Dialect dialect) {
            // A number or a date that a workbook stores as such is none of the words of a locale.
            boolean typed = cell.type() == InputCell.Type.TEXT;
            String text = cell.text();
            return switch (this) {
                case DAY, DATE, SPAN -> new Node.Text(date(cell, dialect));
                case COUNT -> new Node.Text(typed ? dialect.count(text) : text);
                case OBSERVED -> new Node.Text(typed ? dialect.count(text) : text);
                case MONEY -> new Node.Text(money(text, dialect));
                case TERM, MAX_TERM -> new Node.Text(Dialect.latin(text));
                case WHOLE -> wholeNumber(typed ? dialect.whole(text) : text);
                // Kosovo, which the standard leaves to its users.
                case ISO_CODE -> new Node.Text(text.equals("XKX") ? "XK" : ALPHA_2.getOrDefault(text, text));
                case NUMBER, PERCENT -> {
                    String number = text.replaceFirst("\\s*%$", "");
                    String plain = typed ? dialect.number(number) : number;
                    yield this == NUMBER ? number(plain) : wholeNumber(plain);
                }
                case FLAG -> flag(text);
                default -> new Node.Text(text);
            };
        }

        @Override
        public Optional<String> text(Node node) {
            Optional<String> text = Value.super.text(node);
            return this == SPAN ? text.map(FiscalYears::unmistakable) : text;
        }

        private String date(InputCell cell, Dialect dialect) {
            boolean maySpan = this == SPAN;
            return switch (cell.type()) {
                case TEXT -> maySpan ? dialect.span(cell.text()) : dialect.date(cell.text());
                case NUMBER -> dialect.year(cell.text(), maySpan);
                default -> cell.text();
            };
        }

        /** Whether statisticians put marks behind it. */
        boolean isMeasured() {
            return MEASURED.contains(this);
        }

        private static String money(String text, Dialect dialect) {
            int space = text.indexOf(' ');
            return space < 0
                    ? text
                    : text.substring(0, space)
                            + " "
                            + dialect.number(text.substring(space + 1).strip());
        }

        private static Node wholeNumber(String text) {
            return text.matches("-?\\d+") ? new Node.Numeral(text) : new Node.Text(text);
        }

        private static Node number(String text) {
            return text.matches("-?\\d+(\\.\\d+)?") ? new Node.Numeral(text) : new Node.Text(text);
        }

        private static Node flag(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "yes", "true", "1" -> new Node.Flag(true);
                case "no", "false", "0" -> new Node.Flag(false);
                default -> new Node.Text(text);
            };
        }
    }

    /** One of the constants of an enum. */
    record Choice(List<String> choices) implements Value {
        @Override
        public Node node(InputCell cell, Dialect dialect) {
            return new Node.Text(cell.text().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-"));
        }

        @Override
        public String allowed() {
            return "one of " + String.join(", ", choices);
        }
    }

    /** The id of something in one of these tables. */
    record Reference(List<String> tables) implements Value {
        /** To the table of this record, or to those of the records that it may be. */
        static Reference to(Class<?> type) {
            Stream<Class<?>> types = type.isSealed() ? Stream.of(type.getPermittedSubclasses()) : Stream.of(type);
            return new Reference(types.map(DossierWriter.LISTS::get).toList());
        }

        @Override
        public Node node(InputCell cell, Dialect dialect) {
            return new Node.Text(Names.reference(cell.text()));
        }

        @Override
        public String allowed() {
            return "an id of table " + String.join(" or ", tables);
        }
    }
}
