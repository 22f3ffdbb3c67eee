package org.attest.report.internal.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.finding.Finding;
import org.attest.model.finding.Saying;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.meeting.Organiser;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Entity;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Ref;
import org.attest.model.value.SourceId;
import org.attest.model.value.Term;
import org.attest.model.value.Unit;
import org.attest.report.definition.Edition;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Texts;

/** The texts of the ready-made reports in one language: those of the bundle "reports", with words for the model's value lists. */
public record Wording(Texts texts) {
    private static final int MOST_NAMED = 10;
    private static final int FEW_NAMED = 4;

    /** The texts in the language of a notation. */
    public static Wording in(Notation notation) {
        return new Wording(Texts.of(Wording.class, "reports", notation));
    }

    /** The texts for what an edition is of. */
    public static Wording in(Edition edition) {
        return in(edition.notation());
    }

    /** A text with its places filled in. */
    public String say(String key, Object... values) {
        return texts.say(key, values);
    }

    /** Any value of a dossier: sources and references by the names of what they point at. */
    public String value(Object value, Dossier dossier) {
        return switch (value) {
            case Ref<?> ref -> dossier.find(ref).map(Entity::label).orElseGet(ref::toString);
            case SourceId source -> "\u201C" + dossier.get(source).title() + "\u201D";
            case Organiser organiser -> value(organiser.actor(), dossier) + " (" + of(organiser.role()) + ")";
            case List<?> list -> list.stream().map(each -> value(each, dossier)).collect(Collectors.joining("; "));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> value(entry.getKey(), dossier) + ": " + value(entry.getValue(), dossier))
                        .collect(Collectors.joining("; "));
            case Enum<?> constant -> of(constant);
            case Count count -> texts.print(count);
            case ObservedValue.Counted(Count count) -> texts.print(count);
            case ObservedValue.Decimal(BigDecimal number) -> texts.print(number);
            case ObservedValue.Level(String level) -> capital(level.replace('-', ' '));
            case DateSpan span -> texts.print(span);
            case PartialDate date -> texts.print(date);
            case LocalDate day -> texts.print(day);
            case BigDecimal number -> texts.print(number);
            case Long number -> texts.print(number);
            case Unit unit -> texts.print(unit);
            case Money money -> texts.print(money);
            case Term term -> texts.print(term);
            case Boolean flag -> texts.print(flag);
            default -> value.toString();
        };
    }

    /** The words of a constant, by its class and name: those of {@code Completion.NOT_STARTED} are {@code completion-not-started}. */
    public String of(Enum<?> constant) {
        return say(inWords(constant.getDeclaringClass().getSimpleName()) + "-"
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What a field of the model is called, such as {@code pendingStart}; one that has no text by its own name. */
    public String field(String name) {
        String key = inWords(name);
        return texts.find("field-" + key).orElseGet(() -> key.replace('-', ' '));
    }

    private static String inWords(String name) {
        return name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** What a finding says: the text of its pattern, such as {@code said-fell-from-to}, with its values in words. */
    public String message(Finding finding, Dossier dossier) {
        return said(finding.said(), dossier).toString();
    }

    /** Numbers stay numbers: they decide on forms. */
    private Object said(Object value, Dossier dossier) {
        return switch (value) {
            case Saying saying -> {
                String key = keyOf(saying);
                yield texts.find(key).isEmpty()
                        ? saying.print(each -> said(each, dossier).toString())
                        : say(
                                key,
                                saying.values().stream()
                                        .map(each -> said(each, dossier))
                                        .toArray());
            }
            case List<?> all ->
                all.stream()
                        .map(each -> said(each, dossier))
                        .reduce((one, next) -> say("said-both", one, next))
                        .orElse("");
            case Number number -> number;
            case String words -> texts.find("field-" + words.replace(' ', '-')).orElse(words);
            default -> value(value, dossier);
        };
    }

    private static String keyOf(Saying saying) {
        String pattern = saying.pattern().toLowerCase(Locale.ROOT);
        return ("said-" + pattern).replaceAll("[^a-z0-9]+", "-").replaceFirst("-$", "");
    }

    /** The names of a remark or a check: the first ten, and how many more there are. */
    public String named(Stream<String> all) {
        return named(all.toList(), MOST_NAMED);
    }

    private String named(List<String> names, int most) {
        int more = names.size() - most;
        return more > 0
                ? say("names-and-more", String.join("; ", names.subList(0, most)), more)
                : String.join("; ", names);
    }

    /** The first four of some names, and how many more there are. */
    public String few(Collection<String> names) {
        return named(List.copyOf(names), FEW_NAMED);
    }

    /** The words in a row, parted by the separator; empty when there are none. */
    public static Optional<String> joined(String separator, Stream<String> words) {
        return Optional.of(words.collect(Collectors.joining(separator))).filter(all -> !all.isEmpty());
    }

    /** A sentence's first letter as a capital. */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
