package org.attest.architecture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.attest.model.actor.Person;
import org.attest.model.place.IsoCode;
import org.attest.model.place.Jurisdiction;
import org.attest.model.place.JurisdictionBuilder;
import org.attest.model.place.JurisdictionLevel;
import org.attest.model.source.Source;
import org.attest.model.source.SourceBuilder;
import org.attest.model.source.SourceKind;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.EntityId;
import org.attest.model.value.PartialDate;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.ArithmeticColumn;
import org.attest.report.definition.Chart;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Plot;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.RunningColumn;
import org.attest.report.definition.Summary;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.definition.TileLayout;
import org.attest.report.style.Image;
import org.attest.testing.AttestAssertions;
import org.attest.testing.CellAssert;
import org.attest.testing.DefinedAssertions;
import org.attest.testing.DefinedPdfTableAssert;
import org.attest.testing.DefinedTableAssert;
import org.attest.testing.PdfAssert;
import org.attest.testing.SheetAssert;
import org.attest.testing.TableAssert;
import org.attest.testing.WorkbookAssert;

/** A value of any type of the API, good enough to be handed in beside a null. */
final class Samples {
    private static final Set<Class<?>> MANY =
            Set.of(Optional.class, List.class, Set.class, Iterable.class, Collection.class);
    private static final Map<String, String> WORDS = Map.of("language", "en", "mediaType", "text/csv");
    private static final Edition EDITION = Edition.of(LocalDate.of(2025, 1, 1), "Secretariat");
    private final Map<Class<?>, Object> known = new HashMap<>();
    private final Set<Class<?>> underWay = new HashSet<>();

    Samples() {
        known.put(String.class, "a");
        known.put(Object.class, "a");
        known.put(CharSequence.class, "a");
        known.put(Comparable.class, "a");
        known.put(Class.class, String.class);
        known.put(Integer.class, 1);
        known.put(Long.class, 1L);
        known.put(Double.class, 1.0);
        known.put(Boolean.class, true);
        known.put(BigDecimal.class, BigDecimal.ONE);
        known.put(LocalDate.class, LocalDate.of(2025, 1, 1));
        known.put(OptionalLong.class, OptionalLong.of(1));
        known.put(IsoCode.class, new IsoCode("BD"));
        known.put(Locale.class, Locale.ENGLISH);
        known.put(Currency.class, Currency.getInstance("EUR"));
        known.put(URI.class, URI.create("https://example.org/"));
        known.put(Path.class, Path.of("target", "none"));
        Columns<Object> columns = Columns.of(Object.class);
        TextColumn<Object> name = columns.text("Name", Object::toString);
        CountColumn<Object> cases = columns.count("Cases", new Unit("cases"), row -> 1);
        Table<Object> table = Table.of("a", t -> t.columns(name, cases).rowKey(name));
        known.put(Columns.class, columns);
        known.put(Table.class, table);
        known.put(TextColumn.class, name);
        known.put(CountColumn.class, cases);
        known.put(RatioColumn.class, columns.ratio("Ratio", cases, cases));
        known.put(ArithmeticColumn.class, columns.sum("Sum", cases, cases));
        known.put(RunningColumn.class, columns.rank("Rank", cases));
        known.put(Chart.class, Chart.bars(table, name, cases));
        known.put(Plot.class, Plot.tiles(table, name, cases, TileLayout.bangladeshDivisions()));
        known.put(TileLayout.class, TileLayout.bangladeshDivisions());
        known.put(Summary.class, table.by(name, Aggregate.sum(cases)));
        Report<Object> report = Report.of(
                "a", 1, Locale.ENGLISH, r -> r.title("A").section("B", s -> s.table(table, data -> List.of())));
        Path pdf = Path.of("target", "sample.pdf");
        Path workbook = Path.of("target", "sample.xlsx");
        Reports.bind(report, "", EDITION).write(Target.pdf(pdf), Target.xlsx(workbook));
        WorkbookAssert read = AttestAssertions.assertThatWorkbook(workbook);
        SheetAssert sheet = read.sheet("1 A");
        known.put(WorkbookAssert.class, read);
        known.put(SheetAssert.class, sheet);
        known.put(TableAssert.class, sheet.tableAt("A1"));
        known.put(CellAssert.class, sheet.cell("A1"));
        known.put(Offset.class, Offset.offset(1));
        known.put(DefinedTableAssert.class, DefinedAssertions.assertThatTable(workbook, table));
        known.put(DefinedPdfTableAssert.class, DefinedAssertions.assertThatPdfTable(pdf, table));
        known.put(
                Source.class,
                SourceBuilder.builder()
                        .id(new SourceId("act"))
                        .kind(SourceKind.LEGISLATION)
                        .title("Act")
                        .published(PartialDate.parse("2012"))
                        .language("en")
                        .build());
        known.put(
                Person.class, new Person(new EntityId("a"), Claim.stated("A", Citation.of("act", "s. 1")), List.of()));
        known.put(
                Jurisdiction.class,
                JurisdictionBuilder.builder()
                        .id(new EntityId("bd"))
                        .name("Bangladesh")
                        .level(JurisdictionLevel.COUNTRY)
                        .code(new IsoCode("BD"))
                        .addCitations(Citation.of("act", "s. 1"))
                        .build());
        known.put(PdfAssert.class, AttestAssertions.assertThatPdf(pdf));
        known.put(
                Image.class,
                Image.of(
                        Base64.getDecoder()
                                .decode(
                                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
                        "A dot"));
        known.put(Throwable.class, new IllegalStateException("a"));
    }

    Object of(Parameter parameter) throws ReflectiveOperationException {
        return parameter.getType() == String.class
                ? WORDS.getOrDefault(parameter.getName(), "a")
                : parameter.getType() == int.class ? Integer.valueOf(1) : of(parameter.getParameterizedType());
    }

    Object of(Type type) throws ReflectiveOperationException {
        return switch (type) {
            case Class<?> plain -> ofClass(plain);
            case ParameterizedType generic -> ofGeneric(generic);
            case WildcardType wild -> of(wild.getUpperBounds()[0]);
            case TypeVariable<?> variable -> of(variable.getBounds()[0]);
            case GenericArrayType array -> Array.newInstance(raw(array.getGenericComponentType()), 0);
            default -> throw new NoSuchMethodException("type " + type);
        };
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            case TypeVariable<?> variable -> raw(variable.getBounds()[0]);
            default -> Object.class;
        };
    }

    /** One element in each, or none where this would never end. */
    private Object ofGeneric(ParameterizedType generic) throws ReflectiveOperationException {
        Class<?> raw = (Class<?>) generic.getRawType();
        if (!MANY.contains(raw)) {
            return ofClass(raw);
        }
        Type element = generic.getActualTypeArguments()[0];
        try {
            Object one = of(element);
            return raw == Optional.class ? Optional.of(one) : raw == Set.class ? Set.of(one) : List.of(one);
        } catch (ReflectiveOperationException e) {
            return raw == Optional.class ? Optional.empty() : raw == Set.class ? Set.of() : List.of();
        }
    }

    private Object ofClass(Class<?> type) throws ReflectiveOperationException {
        if (known.containsKey(type)) {
            return known.get(type);
        }
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Optional<Object> ofJdk = ofJdk(type);
        if (ofJdk.isPresent()) {
            return ofJdk.get();
        }
        if (!underWay.add(type)) {
            throw new NoSuchMethodException("sample of " + type + " needs one of itself");
        }
        try {
            Object made = made(type);
            known.put(type, made);
            return made;
        } finally {
            underWay.remove(type);
        }
    }

    private static Optional<Object> ofJdk(Class<?> type) {
        Object found = null;
        if (type == Map.class) {
            found = Map.of();
        } else if (type == Stream.class) {
            found = Stream.empty();
        } else if (type == List.class) {
            found = List.of();
        } else if (type == Optional.class) {
            found = Optional.empty();
        } else if (type == OutputStream.class) {
            found = new ByteArrayOutputStream();
        } else if (type == PrintStream.class) {
            found = new PrintStream(new ByteArrayOutputStream());
        } else if (type == InputStream.class) {
            found = new ByteArrayInputStream(new byte[0]);
        } else if (type == Reader.class) {
            found = new StringReader("");
        }
        return Optional.ofNullable(found);
    }

    private Object made(Class<?> type) throws ReflectiveOperationException {
        if (type.isInterface() && !type.isSealed()) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "hashCode" -> 1;
                        case "equals" -> false;
                        case "toString" -> "sample";
                        default ->
                            method.isDefault()
                                    ? InvocationHandler.invokeDefault(proxy, method, arguments)
                                    : method.getReturnType() == void.class ? null : of(method.getGenericReturnType());
                    });
        }
        ReflectiveOperationException last = new NoSuchMethodException("sample of " + type);
        for (Class<?> kind : type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[0]) {
            try {
                return ofClass(kind);
            } catch (ReflectiveOperationException e) {
                last = e;
            }
        }
        List<Method> factories = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers())
                        && Modifier.isPublic(method.getModifiers())
                        && type.isAssignableFrom(method.getReturnType()))
                .sorted(Comparator.comparingInt(Method::getParameterCount).thenComparing(Method::toString))
                .toList();
        for (Method factory : factories) {
            try {
                return factory.invoke(null, arguments(factory));
            } catch (ReflectiveOperationException e) {
                last = e;
            }
        }
        for (java.lang.reflect.Field constant : type.getDeclaredFields()) {
            if (Modifier.isStatic(constant.getModifiers())
                    && Modifier.isPublic(constant.getModifiers())
                    && constant.getType() == type) {
                return constant.get(null);
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            try {
                constructor.setAccessible(true);
                return constructor.newInstance(arguments(constructor));
            } catch (ReflectiveOperationException e) {
                last = e;
            }
        }
        throw last;
    }

    private Object[] arguments(Executable entry) throws ReflectiveOperationException {
        Object[] arguments = new Object[entry.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = of(entry.getParameters()[i]);
        }
        return arguments;
    }
}
