package org.attest.cli.internal.output;

import java.io.StringWriter;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The members of a JSON object, in the order in which they are put. */
public final class JsonText {
    private final JsonGenerator out;

    private JsonText(JsonGenerator out) {
        this.out = out;
    }

    /** An object as a text of its own, with a line for each member. */
    public static String of(Consumer<JsonText> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(new Indented(), text)) {
            new JsonText(out).members(members);
        }
        return text.append('\n').toString();
    }

    public JsonText put(String name, String value) {
        out.writeStringProperty(name, value);
        return this;
    }

    public JsonText put(String name, long value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    public JsonText put(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    public JsonText object(String name, Consumer<JsonText> members) {
        out.writeName(name);
        members(members);
        return this;
    }

    /** A list of objects. */
    public <T> JsonText list(String name, Iterable<T> elements, BiConsumer<JsonText, T> members) {
        out.writeArrayPropertyStart(name);
        elements.forEach(element -> members(object -> members.accept(object, element)));
        out.writeEndArray();
        return this;
    }

    private void members(Consumer<JsonText> members) {
        out.writeStartObject();
        members.accept(this);
        out.writeEndObject();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
        private static final Separators SEPARATORS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
