package org.attest.examples.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The language tag of any locale. */
final class LocaleArgument implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new TypeConversionException(
                    "\"" + tag + "\" is not a language tag, must be written like en-GB, de-DE or bn-BD");
        }
    }
}
