package org.attest.examples.jsonlines;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the flat objects of a file of JSON lines, one after the other, by Jackson's streaming parser. */
final class JsonLines extends AbstractSpliterator<Map<String, String>> {
    private static final JsonFactory FORMAT = new JsonFactory();

    private final Path file;
    private final JsonParser parser;

    private JsonLines(Path file) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.file = file;
        this.parser = FORMAT.createParser(ObjectReadContext.empty(), file);
    }

    // snippet:lines
    /** The fields of each line by their names, without those that are null; closing the stream closes the file. */
    static Stream<Map<String, String>> of(Path file) {
        JsonLines lines = new JsonLines(file);
        return StreamSupport.stream(lines, false).onClose(lines.parser::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Map<String, String>> action) {
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            JsonToken start = parser.nextToken();
            if (start == null) {
                return false;
            }
            require(start == JsonToken.START_OBJECT, "a value is no object, must be one");
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                require(value.isScalarValue(), "field \"" + name + "\" holds several values, must hold one");
                if (value != JsonToken.VALUE_NULL) {
                    fields.put(name, parser.getString());
                }
            }
        } catch (JacksonException e) {
            throw wrong(e.getLocation().getLineNr(), e.getOriginalMessage(), e);
        }
        action.accept(fields);
        return true;
    }
    // end

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw wrong(parser.currentTokenLocation().getLineNr(), otherwise, null);
        }
    }

    private IllegalArgumentException wrong(int line, String what, @Nullable Throwable cause) {
        return new IllegalArgumentException(file + ":" + line + ": " + what, cause);
    }
}
