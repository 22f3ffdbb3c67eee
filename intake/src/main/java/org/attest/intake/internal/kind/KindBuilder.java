package org.attest.intake.internal.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.attest.intake.internal.kind.Citing.CitationField;
import org.attest.intake.internal.kind.Citing.ExtraColumns;
import org.attest.intake.internal.kind.Field.ItemsField;
import org.attest.intake.internal.kind.Field.PlainField;
import org.attest.intake.internal.kind.Kind.Cited;
import org.attest.intake.internal.kind.Value.Reference;
import org.attest.intake.internal.kind.Value.Single;
import org.attest.model.internal.json.CitationForm;
import org.attest.model.internal.json.ClaimForm;
import org.attest.model.internal.json.CollectionForm;
import org.attest.model.internal.json.Form;
import org.attest.model.internal.json.FormOf;
import org.attest.model.internal.json.Forms;
import org.attest.model.internal.json.Ids;

/**
 * Makes the columns of a kind from the form of its record: one for each value in it, called as its field in words and holding
 * what the form says, but for what is said otherwise. A place is the path from the record to a value, such as
 * {@code penalty/range/minFine}.
 */
final class KindBuilder {
    private final String name;
    private final String about;
    private final Class<? extends Record> type;
    private final List<String> key = new ArrayList<>();
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, Value> values = new HashMap<>();
    private final Set<String> required = new HashSet<>();
    private final Set<String> elsewhere = new HashSet<>();
    private final List<String> last = new ArrayList<>();
    private Cited cited = Cited.NOT;
    private Optional<Kind.PartOf> part = Optional.empty();
    private boolean isAlone;

    private KindBuilder(String name, String about, Class<? extends Record> type) {
        this.name = name;
        this.about = about;
        this.type = type;
    }

    static KindBuilder kind(String name, String about, Class<? extends Record> type) {
        return new KindBuilder(name, about, type)
                .call("localNames", "local name")
                .call("localNames/text", "local name", "The name in another language; a second one takes a second row.")
                .value("localNames/language", Single.LANGUAGE);
    }

    Kind build() {
        Form<?> form = Forms.of(type);
        isAlone = claims(form) == 1;
        List<Field> fields = fields(form, "", "");
        return new Kind(name, about, type, List.copyOf(key), cited, part, fields);
    }

    private static int claims(Form<?> form) {
        return switch (form) {
            case ClaimForm<?> claim -> 1;
            case FormOf<?, ?> other -> claims(other.written());
            case CollectionForm<?, ?> all -> claims(all.element());
            default ->
                form.fields().values().stream().mapToInt(KindBuilder::claims).sum();
        };
    }

    /** The fields of an object: its place ends with a slash, or is empty for the record; its header begins theirs. */
    private List<Field> fields(Form<?> object, String place, String header) {
        List<Field> fields = new ArrayList<>();
        object.fields().forEach((name, form) -> add(form, place, name, header, fields));
        fields.sort(Comparator.comparingInt(field -> last.indexOf(place + field.path())));
        return List.copyOf(fields);
    }

    /** Adds what holds a value: its own columns, or those of what it is made of. */
    private void add(Form<?> given, String owner, String path, String ownerHeader, List<Field> fields) {
        Form<?> form =
                given instanceof FormOf<?, ?> other && other.written() instanceof ClaimForm<?> claim ? claim : given;
        String place = owner + path;
        String words = Header.plain(path.substring(path.lastIndexOf('/') + 1));
        String header = headers.getOrDefault(place, Header.of(ownerHeader, words));
        boolean isList = form instanceof CollectionForm;
        Form<?> each = form instanceof CollectionForm<?, ?> all ? all.element() : form;
        if (elsewhere.contains(place)) {
            return;
        }
        if (each instanceof CitationForm) {
            fields.addFirst(citation(path, ownerHeader, isList));
        } else if (form instanceof ClaimForm<?> claim) {
            fields.add(fact(claim, place, path, header));
        } else if (isCell(form, place)) {
            fields.add(cell(path, form, form, place, header));
        } else if (isList) {
            List<Field> parts = fields(each, place + "/", header);
            fields.add(new ItemsField(path, header, Fields.columns(parts), parts));
        } else {
            form.fields().forEach((name, part) -> add(part, owner, path + "/" + name, header, fields));
        }
    }

    private CitationField citation(String path, String header, boolean isList) {
        if (!header.isEmpty()) {
            return new CitationField(path, ExtraColumns.of(header), isList, true);
        }
        cited = cited == Cited.NOT ? Cited.ALWAYS : cited;
        return new CitationField(path, ExtraColumns.OF_ROW, isList, cited == Cited.ALWAYS);
    }

    private boolean isCell(Form<?> form, String place) {
        return values.containsKey(place)
                || (form instanceof CollectionForm<?, ?> all
                        ? isCell(all.element(), place)
                        : form.fields().isEmpty());
    }

    private FactField fact(ClaimForm<?> claim, String place, String path, String header) {
        Form<?> value = Objects.requireNonNull(claim.fields().get(FactField.VALUE));
        return new FactField(path, ExtraColumns.of(header), cell("", claim, value, place, header), isAlone);
    }

    /** A field whose cells hold a value of this form. */
    private PlainField cell(String path, Form<?> field, Form<?> value, String place, String header) {
        if (value instanceof Ids.IdForm) {
            key.add(header);
        }
        boolean isOfRecord = place.indexOf('/') < 0;
        KindColumn column = new KindColumn(
                header,
                values.containsKey(place) ? values.get(place) : Value.of(value),
                required.contains(place) || (isOfRecord && field.whenAbsent().isEmpty()),
                notes.getOrDefault(place, ""));
        return new PlainField(path, column, key.contains(header));
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
                new KindColumn(column, new Reference(List.of(table)), true, "Of which this row is a part."),
                table,
                list));
        return this;
    }

    /** The header of a value, or what those of its parts begin with, where that is not its field in words. */
    KindBuilder call(String place, String header) {
        headers.put(place, header);
        return this;
    }

    /** The header of a value, and what it does not say. */
    KindBuilder call(String place, String header, String note) {
        return call(place, header).note(place, note);
    }

    /** What the name of the field does not say. */
    KindBuilder note(String place, String note) {
        notes.put(place, note);
        return this;
    }

    /** What the form does not say, or one cell for what would take several. */
    KindBuilder value(String place, Value value) {
        values.put(place, value);
        return this;
    }

    /** A table asks for it, be it only for the reason why it is missing. */
    KindBuilder required(String place) {
        required.add(place);
        return this;
    }

    /** It has a table of its own. */
    KindBuilder elsewhere(String place) {
        elsewhere.add(place);
        return this;
    }

    /** These stand behind all others of their object. */
    KindBuilder last(String... places) {
        last.addAll(Arrays.asList(places));
        return this;
    }
}
