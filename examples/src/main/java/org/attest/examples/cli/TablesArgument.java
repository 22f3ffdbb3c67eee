package org.attest.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.attest.examples.intake.Input;
import org.attest.examples.intake.kind.Kinds;
import picocli.CommandLine.ITypeConverter;

/** A file or folder of tables, perhaps with its kind before it: {@code caseloads=2023.csv}. */
final class TablesArgument implements ITypeConverter<Input.Tables> {
    @Override
    public Input.Tables convert(String text) {
        int mark = text.indexOf('=');
        boolean hasKind = mark > 0 && Kinds.find(text.substring(0, mark)).isPresent();
        return hasKind
                ? new Input.Tables(Optional.of(text.substring(0, mark)), Path.of(text.substring(mark + 1)))
                : new Input.Tables(Optional.empty(), Path.of(text));
    }
}
