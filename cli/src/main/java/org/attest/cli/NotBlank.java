package org.attest.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a text that says something. */
final class NotBlank implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("\"" + text + "\" is blank, must be a text");
        }
        return text;
    }
}
