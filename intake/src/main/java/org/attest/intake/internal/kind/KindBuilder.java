package org.attest.intake.internal.kind;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.attest.intake.internal.kind.Citing.ExtraColumns;
import org.attest.intake.internal.kind.Field.PlainField;
import org.attest.intake.internal.kind.Kind.Cited;
import org.attest.intake.internal.kind.Value.Choice;
import org.attest.intake.internal.kind.Value.Reference;
import org.attest.intake.internal.kind.Value.Single;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.internal.json.Node;
import org.attest.model.place.IsoCode;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.LocalName;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Ref;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;

/**
 * Collects the columns of a kind: one for each component of its record, called as it in words and holding what it holds, but
 * for what is said otherwise.
 */
final class KindBuilder {
    private static final Map<Class<?>, Value> VALUES = Map.of(
            String.class, Single.TEXT,
            LocalDate.class, Single.DAY,
            PartialDate.class, Single.DATE,
            DateSpan.class, Single.SPAN,
            Count.class, Single.COUNT,
            ObservedValue.class, Single.OBSERVED,
            Integer.class, Single.WHOLE,
            Unit.class, Single.UNIT,
            IsoCode.class, Single.ISO_CODE,
            URI.class, Single.URI);

    private final List<String> key = new ArrayList<>();
    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, List<Field>> instead = new HashMap<>();
    private Optional<Cited> cited = Optional.empty();
    private Optional<Kind.PartOf> part = Optional.empty();

    static Kind kind(String name, String about, Class<? extends Record> type) {
        return kind(name, about, type, k -> {});
    }

    static Kind kind(String name, String about, Class<? extends Record> type, Consumer<KindBuilder> content) {
        KindBuilder builder = new KindBuilder();
        content.accept(builder);
        List<Field> fields = new ArrayList<>();
        List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
        boolean isAlone = components.stream().filter(KindBuilder::isFact).count() == 1;
        for (RecordComponent component : components) {
            String field = component.getName();
            if (builder.instead.containsKey(field)) {
                fields.addAll(builder.instead.get(field));
            } else if (field.equals("citations")) {
                builder.cited = builder.cited.or(() -> Optional.of(Cited.ALWAYS));
            } else {
                fields.add(builder.field(component, isAlone));
            }
        }
        return new Kind(
                name,
                about,
                type,
                List.copyOf(builder.key),
                builder.cited.orElse(Cited.NOT),
                builder.part,
                List.copyOf(fields));
    }

    private static boolean isFact(RecordComponent component) {
        return component.getType() == Claim.class;
    }

    private Field field(RecordComponent component, boolean isAlone) {
        String path = component.getName();
        String header = Header.words(path);
        Class<?> raw = component.getType();
        Type held = raw == Claim.class || raw == Optional.class
                ? held(component.getGenericType())
                : component.getGenericType();
        String note = notes.getOrDefault(path, "");
        if (path.equals(Header.ID)) {
            key.add(Header.ID);
            return plain(header, Single.ID, true, "");
        }
        if (raw == List.class && held(held) == LocalName.class) {
            return localNames(path);
        }
        Value value = values.containsKey(path) ? values.get(path) : value(held);
        boolean isRequired = raw != Optional.class && !Collection.class.isAssignableFrom(raw);
        return isFact(component)
                ? claim(header, path, value, false, isAlone, note)
                : plain(header, value, isRequired, note);
    }

    private static Type held(Type generic) {
        return ((ParameterizedType) generic).getActualTypeArguments()[0];
    }

    @SuppressWarnings("unchecked") // that it is an enum is asked
    private static Value value(Type type) {
        return switch (type) {
            case ParameterizedType ref when ref.getRawType() == Ref.class -> Reference.to((Class<?>) held(ref));
            case ParameterizedType several -> new ListValue(value(held(several)));
            case Class<?> choice when choice.isEnum() -> new Choice((Class<? extends Enum<?>>) choice);
            case Class<?> source when source == SourceId.class -> Reference.to("sources");
            default -> Optional.ofNullable(VALUES.get(type)).orElseThrow();
        };
    }

    KindBuilder key(String... headers) {
        key.addAll(Arrays.asList(headers));
        return this;
    }

    KindBuilder cited(Cited how) {
        cited = Optional.of(how);
        return this;
    }

    KindBuilder partOf(String column, String table, String list) {
        part = Optional.of(new Kind.PartOf(
                new KindColumn(column, Reference.to(table), true, "Of which this row is a part."), table, list));
        return this;
    }

    /** What the name of the component does not say. */
    KindBuilder note(String component, String note) {
        notes.put(component, note);
        return this;
    }

    /** What the type of the component does not say. */
    KindBuilder value(String component, Value value) {
        values.put(component, value);
        return this;
    }

    /** Fields in place of that of the component; none when it has a table of its own. */
    KindBuilder instead(String component, Field... fields) {
        instead.put(component, Arrays.asList(fields));
        return this;
    }

    static Field plain(String header, Value value, boolean isRequired, String note) {
        return new PlainField(Header.field(header), new KindColumn(header, value, isRequired, note));
    }

    static FactField claim(String header, String path, Value value, boolean isRequired, boolean isAlone, String note) {
        KindColumn column = new KindColumn(header, value, isRequired, note);
        return new FactField(
                header,
                ExtraColumns.of(header),
                path,
                List.of(new ValuePart(column, "")),
                UnaryOperator.<Node>identity(),
                isRequired,
                isAlone);
    }

    /** Names in other languages, one in a row. */
    private static Field localNames(String path) {
        return new ItemsField(
                path,
                "local name",
                ItemsField.Citation.LIST,
                ValuePart.of(
                        "local name",
                        Single.TEXT,
                        "text",
                        "The name in another language; a second one takes a second row."),
                ValuePart.of("local name language", Single.LANGUAGE, "language", ""));
    }
}
