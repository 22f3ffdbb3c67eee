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
import org.attest.model.internal.json.Node;

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
        fields.add(new PlainField(Header.field(column.header()), column));
        return this;
    }

    KindBuilder mustFact(String header, Value value, boolean isAlone) {
        return fact(header, Header.field(header), value, true, isAlone, "");
    }

    KindBuilder fact(String header, Value value) {
        return fact(header, Header.field(header), value, false, false, "");
    }

    KindBuilder aloneFact(String header, Value value) {
        return fact(header, Header.field(header), value, false, true, "");
    }

    KindBuilder fact(String header, String path, Value value, boolean isRequired, boolean isAlone, String note) {
        fields.add(claim(header, path, value, isRequired, isAlone, note));
        return this;
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
                More.of("local name"),
                List.of(
                        new Part(
                                Column.optional(
                                        "local name",
                                        Single.TEXT,
                                        "The name in another language; a second one takes a second row."),
                                "text"),
                        new Part(Column.optional("local name language", Single.LANGUAGE, ""), "language")),
                ItemsField.Citation.LIST,
                Optional.empty()));
    }
}
