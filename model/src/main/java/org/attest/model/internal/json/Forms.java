package org.attest.model.internal.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.model.internal.json.ClaimForm.DecidedClaim;
import org.attest.model.internal.json.ClaimForm.FlatAssertion;
import org.attest.model.internal.json.ClaimForm.MissingClaim;
import org.attest.model.source.Source;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Entity;
import org.attest.model.value.Ref;
import org.attest.model.value.SourceId;

/** Finds the form of a type by what kind of type it is, so that no record needs code of its own. */
public final class Forms {
    private static final Map<Class<?>, Function<List<Form<Object>>, Form<?>>> GENERIC = Map.of(
            Optional.class, of -> new FormOf.OptionalForm<>(of.getFirst()),
            List.class, of -> CollectionForm.list(of.getFirst()),
            Set.class, of -> CollectionForm.set(of.getFirst()),
            Collection.class, of -> CollectionForm.oneOrMore(of.getFirst()),
            Map.class, of -> new MapForm<>(of.getFirst(), of.getLast()),
            Assertion.class, of -> assertion(of.getFirst()),
            Claim.class, of -> claim(of.getFirst()));

    private static final ClassValue<Form<?>> FORMS = new ClassValue<>() {
        @Override
        protected Form<?> computeValue(Class<?> type) {
            return new Forms(Map.of()).find(type);
        }
    };

    /** What the type variables of the generic record stand for whose components are looked at. */
    private final Map<TypeVariable<?>, Form<?>> variables;

    private Forms(Map<TypeVariable<?>, Form<?>> variables) {
        this.variables = variables;
    }

    /** The form of a type, which must have one. */
    public static <T> Form<T> of(Class<T> type) {
        return cast(FORMS.get(type));
    }

    private Form<?> find(Type type) {
        return switch (type) {
            case TypeVariable<?> variable when variables.containsKey(variable) -> variables.get(variable);
            case ParameterizedType generic
            when generic.getRawType() instanceof Class<?> raw -> generic(raw, generic.getActualTypeArguments());
            case Class<?> plain -> plain(plain);
            default -> throw none(type);
        };
    }

    private Form<?> plain(Class<?> type) {
        if (Scalars.FORMS.containsKey(type)) {
            return Scalars.FORMS.get(type);
        }
        if (type == SourceId.class) {
            return new Ids.RefForm<>(Scalars.SOURCE_ID, Source.class);
        }
        if (type == Citation.class) {
            return new CitationForm(of(SourceId.class), record(Citation.class, List.of()));
        }
        if (type.isEnum()) {
            return EnumForm.of(type);
        }
        if (type.isSealed() && type.isInterface()) {
            return choice(type);
        }
        if (type.isRecord()) {
            return record(type, List.of());
        }
        throw none(type);
    }

    private Form<?> generic(Class<?> raw, Type... arguments) {
        if (raw == Ref.class && arguments[0] instanceof Class<?> target) {
            return new Ids.RefForm<>(Scalars.ID, target).as(Ref::new, Ref::id);
        }
        List<Form<Object>> forms = new ArrayList<>();
        for (Type argument : arguments) {
            forms.add(cast(find(argument)));
        }
        if (GENERIC.containsKey(raw)) {
            return GENERIC.get(raw).apply(forms);
        }
        if (raw.isRecord()) {
            return record(raw, forms);
        }
        throw none(raw);
    }

    private static Form<Claim<Object>> claim(Form<Object> value) {
        return ClaimForm.of(
                "ClaimOf" + value.name(),
                assertion(value),
                cast(record(DecidedClaim.class, List.of(value))),
                of(MissingClaim.class));
    }

    private static Form<Assertion<Object>> assertion(Form<Object> value) {
        Form<FlatAssertion<Object>> flat = cast(record(FlatAssertion.class, List.of(value)));
        return flat.as(FlatAssertion::assertion, FlatAssertion::of);
    }

    private static <R> RecordForm<R> record(Class<R> type, List<Form<Object>> arguments) {
        Map<TypeVariable<?>, Form<?>> variables = new HashMap<>();
        for (int index = 0; index < arguments.size(); index++) {
            variables.put(type.getTypeParameters()[index], arguments.get(index));
        }
        Forms inside = new Forms(variables);
        Map<String, Form<Object>> fields = new LinkedHashMap<>();
        RecordShape<R> shape = new RecordShape<>(type);
        shape.components().forEach(field -> fields.put(field.getName(), cast(inside.component(field))));
        return new RecordForm<>(name(type, arguments), shape, fields);
    }

    private static String name(Class<?> type, List<Form<Object>> arguments) {
        return type.getSimpleName()
                + arguments.stream().map(argument -> "Of" + argument.name()).collect(Collectors.joining());
    }

    private Form<?> component(RecordComponent component) {
        Class<?> owner = component.getDeclaringRecord();
        if (component.getName().equals(TreeParser.ID) && Entity.class.isAssignableFrom(owner)) {
            return new Ids.IdForm<>(Scalars.ID, owner);
        }
        if (component.getName().equals(TreeParser.ID) && owner == Source.class) {
            return new Ids.IdForm<>(Scalars.SOURCE_ID, owner);
        }
        return find(component.getGenericType());
    }

    private static ChoiceForm choice(Class<?> type) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        Map<String, Form<Object>> fields = new LinkedHashMap<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            String name = permitted.getSimpleName();
            String field = Character.toLowerCase(name.charAt(0)) + name.substring(1);
            types.put(field, permitted);
            fields.put(field, cast(chosen(permitted)));
        }
        return new ChoiceForm(type.getSimpleName(), types, fields);
    }

    /** A record that holds one thing only is written as that thing. */
    private static <R> Form<R> chosen(Class<R> type) {
        RecordShape<R> shape = new RecordShape<>(type);
        if (shape.components().size() > 1) {
            return record(type, List.of());
        }
        RecordComponent only = shape.components().getFirst();
        Form<Object> form = cast(new Forms(Map.of()).component(only));
        return form.as(
                held -> shape.make(List.of(held)), value -> shape.values(value).getFirst());
    }

    private static IllegalArgumentException none(Type type) {
        return new IllegalArgumentException("type " + type.getTypeName()
                + " has no JSON form, must be a known value, an enum, a record or a sealed interface");
    }

    @SuppressWarnings("unchecked")
    private static <T> Form<T> cast(Form<?> form) {
        return (Form<T>) form;
    }
}
