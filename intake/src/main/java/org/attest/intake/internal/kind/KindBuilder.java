package org.attest.intake.internal.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.attest.intake.internal.kind.Kind.Cited;
import org.attest.intake.internal.kind.Value.Reference;
import org.attest.intake.internal.kind.Value.Single;
import org.attest.model.json.Node;

/** Collects the columns of a kind. A column is called as its field, in words. */
final class KindBuilder {
    private final List<Field> fields = new ArrayList<>();
    private final List<String> key = new ArrayList<>();
    private Cited cited = Cited.NOT;
    private Optional<Kind.PartOf> part = Optional.empty();

    static Kind kind(String name, String about, Class<? extends Record> type, Consumer<KindBuilder> content) {
        KindBuilder builder = new KindBuilder();
        content.accept(builder);
        return new Kind(
                name, about, type, List.copyOf(builder.key), builder.cited, builder.part, List.copyOf(builder.fields));
    }

    KindBuilder id() {
        key.add(Header.ID);
        return must(Header.ID, Single.ID);
    }

    KindBuilder key(String... headers) {
        key.addAll(Arrays.asList(headers));
        return this;
    }

    KindBuilder cited(Cited how) {
        cited = how;
        return this;
    }

    KindBuilder partOf(String column, String table, String list) {
        part = Optional.of(new Kind.PartOf(
                new Column(column, Reference.to(table), true, "Of which this row is a part."), table, list));
        return this;
    }

    KindBuilder must(String header, Value value) {
        return plain(new Column(header, value, true, ""));
    }

    KindBuilder may(String header, Value value) {
        return may(header, value, "");
    }

    KindBuilder may(String header, Value value, String note) {
        return plain(Column.optional(header, value, note));
    }

    private KindBuilder plain(Column column) {
        return field(new PlainField(Header.field(column.header()), column));
    }

    KindBuilder fact(String header, Value value) {
        return fact(header, value, "");
    }

    KindBuilder fact(String header, Value value, String note) {
        return field(claim(header, Header.field(header), value, false, false, note));
    }

    /** A fact that is the only one of its record. */
    KindBuilder aloneFact(String header, Value value) {
        return field(claim(header, Header.field(header), value, false, true, ""));
    }

    static FactField claim(String header, String path, Value value, boolean isRequired, boolean isAlone, String note) {
        Column column = new Column(header, value, isRequired, note);
        return new FactField(
                header,
                More.of(header),
                path,
                List.of(new Part(column, "")),
                UnaryOperator.<Node>identity(),
                isRequired,
                isAlone);
    }

    KindBuilder field(Field field) {
        fields.add(field);
        return this;
    }

    /** Names in other languages, one in a row. */
    KindBuilder localNames() {
        return field(new ItemsField(
                "localNames",
                "local name",
                ItemsField.Citation.LIST,
                Part.of(
                        "local name",
                        Single.TEXT,
                        "text",
                        "The name in another language; a second one takes a second row."),
                Part.of("local name language", Single.LANGUAGE, "language", "")));
    }
}
