package org.attest.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.attest.intake.Input;
import org.attest.intake.internal.kind.Kinds;
import picocli.CommandLine.TypeConversionException;

/** Reads the words on the command line that say which tables there are and how they are written. */
final class TableArguments {
    private static final String TAB = "tab";

    private TableArguments() {}

    /** A file or folder of tables, perhaps with its kind before it: {@code caseloads=2023.csv}. */
    static Input.Tables tables(String text) {
        int mark = text.indexOf('=');
        boolean hasKind = mark > 0 && Kinds.find(text.substring(0, mark)).isPresent();
        return hasKind
                ? new Input.Tables(Optional.of(text.substring(0, mark)), Path.of(text.substring(mark + 1)))
                : new Input.Tables(Optional.empty(), Path.of(text));
    }

    static Locale locale(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new TypeConversionException(
                    "\"" + tag + "\" is not a language tag, must be written like en-GB, de-DE or bn-BD");
        }
    }

    static Charset encoding(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new TypeConversionException(
                    "\"" + name + "\" is not a known encoding, must be such as utf-8, windows-1252 or utf-16le");
        }
    }

    static Character separator(String text) {
        if (text.equals(TAB)) {
            return '\t';
        }
        if (text.length() != 1 || Character.isLetterOrDigit(text.charAt(0)) || "\"\r\n".contains(text)) {
            throw new TypeConversionException(
                    "\"" + text + "\" cannot part cells, must be one character such as ; or the word " + TAB);
        }
        return text.charAt(0);
    }
}
