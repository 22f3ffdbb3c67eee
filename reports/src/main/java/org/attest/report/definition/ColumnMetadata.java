package org.attest.report.definition;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.model.value.Citation;
import org.attest.report.internal.function.Guarded;
import org.attest.report.internal.words.SheetWords;

/**
 * What every column has. A column is known by its row class and key, so a copy with another format is still the same column.
 *
 * @param citations where a row's value stands, beyond what a claim brings along; empty when the column cites nothing of its own
 */
public record ColumnMetadata<R>(
        Class<R> rowType, String key, String label, Optional<Function<R, List<Citation>>> citations) {
    /** A quotient is computed to two more. */
    private static final int MOST_PLACES = 8;

    /** Latin letters that are no letter with a mark. */
    private static final Map<String, String> LETTERS = Map.of(
            "\u00df", "ss", "\u00e6", "ae", "\u0153", "oe", "\u00f8", "o", "\u0142", "l", "\u0111", "d", "\u0131", "i");

    /** What a key is made of, of any script. */
    private static final String WORD = "\\p{L}\\p{M}\\p{N}";

    private static final Pattern KEY = Pattern.compile("[" + WORD + "]+(-[" + WORD + "]+)*");

    public ColumnMetadata {
        citations = citations.map(Guarded::function);
        label = inOneLine(label);
        if (SheetWords.areBlank(label)) {
            throw new IllegalArgumentException(
                    "label of a column of " + rowType.getSimpleName() + " is blank, must be the words of its header");
        }
        checkKey(key, "column \"" + label + "\"");
    }

    static void checkKey(String key, String owner) {
        if (!KEY.matcher(key).matches() || !key.equals(key.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("key \"" + key + "\" of " + owner
                    + " must be lower-case letters and digits, parted by single hyphens");
        }
    }

    /** What stands above a column, with a blank for each line break or several blanks. */
    static String inOneLine(String words) {
        return words.strip().replaceAll("[\\s\\x85\\u2028\\u2029]+", " ");
    }

    static <R> ColumnMetadata<R> of(Class<R> rowType, String label) {
        return new ColumnMetadata<>(rowType, keyOf(label, "column"), label, Optional.empty());
    }

    ColumnMetadata<R> withKey(String newKey) {
        return new ColumnMetadata<>(rowType, newKey, label, citations);
    }

    ColumnMetadata<R> withCitations(Function<R, List<Citation>> newCitations) {
        Function<R, List<Citation>> all = citations
                .<Function<R, List<Citation>>>map(
                        known -> row -> Stream.concat(known.apply(row).stream(), newCitations.apply(row).stream())
                                .toList())
                .orElse(newCitations);
        return new ColumnMetadata<>(rowType, key, label, Optional.of(all));
    }

    /** @param name what a computed column is called in a problem */
    void checkInputs(String name, List<NumberColumn<R>> inputs, int places) {
        String owner = name + " \"" + label + "\"";
        for (NumberColumn<R> input : inputs) {
            if (!rowType.equals(input.head().rowType())) {
                throw new IllegalArgumentException(
                        owner + " has inputs of other rows, must be of " + rowType.getSimpleName());
            }
            if (input instanceof RunningColumn<R>) {
                throw new IllegalArgumentException(owner + " is computed from \"" + input.label()
                        + "\", must be from columns that each row decides by itself");
            }
        }
        if (places < 0 || places > MOST_PLACES) {
            throw new IllegalArgumentException(owner + " has " + places + " decimals, must have 0 to " + MOST_PLACES);
        }
    }

    /** @param otherwise what may be done instead */
    void checkUnit(String name, String between, List<NumberColumn<R>> inputs, String otherwise) {
        List<String> units =
                inputs.stream().map(input -> input.unit().name()).distinct().toList();
        if (units.size() > 1) {
            throw new IllegalArgumentException(name + " \"" + label + "\" is of "
                    + String.join(" " + between + " ", units) + ", must be of one unit" + otherwise);
        }
    }

    /** Durations are kept in days and never below zero, so that not everything can be computed of them. */
    void checkDurations(String name, List<NumberColumn<R>> inputs, boolean computable) {
        if (!computable && inputs.stream().anyMatch(NumberColumn::isDuration)) {
            throw new IllegalArgumentException(
                    name + " \"" + label + "\" is of a duration, must be a sum, or a share, change"
                            + " or ratio of two durations: spreadsheets show none below zero and count them in days;"
                            + " make a decimal column of hours for it");
        }
    }

    /** The same column with these metadata. */
    Column<R> on(Column<R> column) {
        return switch (column) {
            case TextColumn<R> text -> new TextColumn<>(this, text.reading(), text.order(), text.closed());
            case OrdinalColumn<R> ordinal -> new OrdinalColumn<>(this, ordinal.reading());
            case TermColumn<R> term -> new TermColumn<>(this, term.reading());
            case FlagColumn<R> flag -> new FlagColumn<>(this, flag.reading());
            case LinkColumn<R> link -> new LinkColumn<>(this, link.reading(), link.words());
            case DateColumn<R> date -> new DateColumn<>(this, date.reading());
            case TimeColumn<R> time -> new TimeColumn<>(this, time.reading());
            case TimestampColumn<R> moment -> new TimestampColumn<>(this, moment.reading(), moment.zone());
            case DurationColumn<R> duration -> new DurationColumn<>(this, duration.reading());
            case MoneyColumn<R> money -> new MoneyColumn<>(this, money.reading());
            case CountColumn<R> count -> new CountColumn<>(this, count.reading(), count.unit());
            case DecimalColumn<R> decimal ->
                new DecimalColumn<>(this, decimal.reading(), decimal.unit(), decimal.places());
            case PercentColumn<R> percent -> new PercentColumn<>(this, percent.reading(), percent.places());
            case RatioColumn<R> ratio ->
                new RatioColumn<>(
                        this,
                        ratio.operation(),
                        ratio.numerator(),
                        ratio.denominator(),
                        ratio.places(),
                        ratio.share(),
                        ratio.contrast());
            case ArithmeticColumn<R> of ->
                new ArithmeticColumn<>(this, of.operation(), of.inputs(), of.places(), of.contrast());
            case SummaryColumn of -> throw new IllegalStateException("what a summary says has the key of its label");
            case RunningColumn<R> of -> new RunningColumn<>(this, of.operation(), of.input(), of.places());
        };
    }

    /**
     * A key made of the words of a label, in small letters, those of Latin without accents: {@code persons-convicted}.
     *
     * @param otherwise what comes before a number made of the label when that has neither letters nor digits
     */
    public static String keyOf(String label, String otherwise) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\p{IsLatin})\\p{M}+", "");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String key = Normalizer.normalize(plain, Normalizer.Form.NFC)
                .replaceAll("[^" + WORD + "]+", "-")
                .replaceAll("^-|-$", "");
        return key.isEmpty() ? otherwise + "-" + Integer.toHexString(label.hashCode()) : key;
    }
}
