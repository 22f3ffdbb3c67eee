package org.attest.model.internal.json;

import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.model.Dossier;
import org.attest.model.internal.rule.Ordered;

/**
 * Writes a dossier record by record, in the order of the dossier's components: the text that {@code DossierJson.print} gives
 * for it. It keeps no record; that their ids and references fit is for {@link RecordReader} to tell.
 */
public final class DossierWriter {
    /** The lists of a dossier by the types of the records in them, in their order. */
    public static final Map<Class<?>, String> LISTS = lists();

    private static final String NOTES = "notes";

    private final Writer out;
    private final Map<String, Node> head = new LinkedHashMap<>();
    private final List<Node> notes = new ArrayList<>();
    private String current = "";

    /** Begins a dossier with its comment, by the pointer {@code ""}, if it has one; the writer stays open when it ends. */
    public DossierWriter(Writer out, DossierHead head, Map<String, String> comment) {
        this.out = out;
        Map<String, Node> fields =
                new LinkedHashMap<>(((Node.Members) RecordJson.node(DossierHead.class, head, comment)).byName());
        Node remark = fields.remove(TreeParser.COMMENT);
        if (remark != null) {
            this.head.put(TreeParser.COMMENT, remark);
        }
        this.head.put("schemaVersion", new Node.Text(Dossier.SCHEMA_VERSION));
        this.head.putAll(fields);
    }

    private static Map<Class<?>, String> lists() {
        Map<Class<?>, String> lists = new LinkedHashMap<>();
        for (RecordComponent component : Dossier.class.getRecordComponents()) {
            if (component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> kind
                    && kind.isRecord()) {
                lists.put(kind, component.getName());
            }
        }
        return Ordered.map(lists);
    }

    /** Writes the next record, with comments by their JSON pointers within it. */
    public <R extends Record> void add(Class<R> type, R record, Map<String, String> comments) throws IOException {
        String text = Printer.element(RecordJson.node(type, record, comments));
        out.write(toListOf(type));
        out.write(text);
    }

    /** Keeps a note for the end. */
    public void note(String note) {
        notes.add(new Node.Text(note));
    }

    /** Writes what is left. */
    public void end() throws IOException {
        Map<String, Node> last = notes.isEmpty() ? Map.of() : Map.of(NOTES, new Node.Elements(notes));
        if (current.isEmpty()) {
            Map<String, Node> all = new LinkedHashMap<>(head);
            all.putAll(last);
            out.write(Printer.print(new Node.Members(all)));
        } else {
            out.write("\n" + Printer.INDENT + "]");
            for (Map.Entry<String, Node> field : last.entrySet()) {
                out.write(",\n" + Printer.field(field.getKey(), field.getValue()));
            }
            out.write("\n}\n");
        }
        out.flush();
    }

    /** What stands between the last record and one of this type. */
    private String toListOf(Class<?> type) {
        String list = LISTS.getOrDefault(type, "");
        if (!list.isEmpty() && list.equals(current)) {
            return ",\n" + Printer.INDENT.repeat(2);
        }
        List<String> order = List.copyOf(LISTS.values());
        if (order.indexOf(list) <= order.indexOf(current)) {
            throw new IllegalArgumentException(type.getSimpleName() + " cannot stand behind the " + current
                    + " of a dossier, must come in the order " + String.join(", ", order));
        }
        StringBuilder between = new StringBuilder();
        if (current.isEmpty()) {
            between.append("{\n");
            head.forEach(
                    (name, value) -> between.append(Printer.field(name, value)).append(",\n"));
        } else {
            between.append('\n').append(Printer.INDENT).append("],\n");
        }
        current = list;
        return between.append(Printer.INDENT)
                .append(Printer.quoted(list))
                .append(": [\n")
                .append(Printer.INDENT.repeat(2))
                .toString();
    }
}
