package org.attest.cli.internal.output;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import org.attest.model.internal.Unprintable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** What the program tells other programs: a record as JSON, its components in their order, each on a line. */
public final class Json {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            // Only what a record holds, not what it is asked for.
            .changeDefaultVisibility(all -> all.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            // As it was typed; Jackson would make it a URI.
            .addModule(new SimpleModule().addSerializer(Path.class, ToStringSerializer.instance))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES))
            .build();

    private Json() {}

    /** One of many, in one line. */
    public static String line(Record event) {
        return Unprintable.escaped(
                MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(event));
    }

    public static String of(Record document) {
        // Jackson leaves the controls beyond ASCII as they are; in a text of JSON the escape is the same character.
        return Unprintable.escapedLines(MAPPER.writeValueAsString(document)) + "\n";
    }
}
