package org.attest.report.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.attest.model.value.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be added up does not compile. */
class SummableColumnTest {
    @TempDir
    private Path classes;

    @ParameterizedTest
    @ValueSource(strings = {"CountColumn", "DecimalColumn", "MoneyColumn", "ArithmeticColumn"})
    void counts_quantities_and_amounts_may_be_summed(String kind) {
        assertThat(errorsOfSumming(kind)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RatioColumn", "PercentColumn", "RunningColumn", "TermColumn", "TextColumn"})
    void ratios_percentages_and_words_may_not(String kind) {
        assertThat(errorsOfSumming(kind))
                .singleElement()
                .asString()
                .contains(kind + "<java.lang.String> cannot be converted to ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aggregate.mean(percent)               | PercentColumn | SummableColumn
            Aggregate.mean(ratio)                 | RatioColumn   | SummableColumn
            Aggregate.weightedMean(percent, text) | TextColumn    | SummableColumn
            Aggregate.weightedMean(count, ratio)  | RatioColumn   | SummableColumn
            Aggregate.ratio(percent)              | PercentColumn | RatioColumn
            Aggregate.median(text)                | TextColumn    | NumberColumn
            Aggregate.max(date)                   | DateColumn    | NumberColumn
            c.difference("d", percent, percent)   | PercentColumn | SummableColumn
            c.sum("s", count, text)               | TextColumn    | SummableColumn
            c.product("p", ratio, count)          | RatioColumn   | SummableColumn
            c.change("c", count, date)            | DateColumn    | SummableColumn
            c.rank("r", text)                     | TextColumn    | NumberColumn
            c.cumulative("c", percent)            | PercentColumn | SummableColumn
            Aggregate.share(ratio)                | RatioColumn   | SummableColumn
            t.by(date, Aggregate.sum(count))      | DateColumn    | GroupKey
            t.pivot(text, count, Aggregate.sum(count)) | CountColumn | GroupKey
            """)
    void what_cannot_be_computed_does_not_compile(String expression, String given, String wanted) {
        assertThat(errorsOf(expression))
                .singleElement()
                .asString()
                .contains(given + "<")
                .contains(wanted + "<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aggregate.weightedMean(percent, count)",
                "Aggregate.median(ratio)",
                "Aggregate.distinct(text)",
                "Aggregate.count(date)",
                "t.by(date.month(), Aggregate.count(text), Aggregate.share(count))",
                "Aggregate.max(t.by(text, Aggregate.sum(count)).of(Aggregate.sum(count)))",
                "c.product(\"p\", count, percent)",
                "c.cumulative(\"c\", c.difference(\"d\", count, count))",
                "Aggregate.sum(c.sum(\"s\", count, count, count))"
            })
    void what_can_be_computed_does(String expression) {
        assertThat(errorsOf(expression)).isEmpty();
    }

    /** Its total is that of all rows, which is not always the sum of the groups. */
    @Test
    void what_a_summary_says_may_not_be_summed() {
        assertThat(errorsOf("Aggregate.sum(t.by(text, Aggregate.sum(count)).of(Aggregate.sum(count)))"))
                .singleElement()
                .asString()
                .contains("SummaryColumn cannot be converted to ");
    }

    private List<String> errorsOf(String expression) {
        return errors("Object of(Columns<String> c, CountColumn<String> count, PercentColumn<String> percent,"
                + " RatioColumn<String> ratio, TextColumn<String> text, DateColumn<String> date, Table<String> t) { return "
                + expression + "; }");
    }

    private List<String> errorsOfSumming(String kind) {
        return errors("Aggregate<String> of(" + kind + "<String> column) { return Aggregate.sum(column); }");
    }

    private List<String> errors(String method) {
        JavaFileObject source = source("import org.attest.report.definition.*; class Sum { " + method + " }");
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-d", classes.toString(), "-classpath", classPath());
        compiler.getTask(null, null, problems, options, null, List.of(source)).call();
        return problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(problem -> problem.getMessage(Locale.ROOT))
                .toList();
    }

    private static String classPath() {
        return Stream.of(Aggregate.class, Citation.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static JavaFileObject source(String code) {
        return new SimpleJavaFileObject(URI.create("string:///Sum.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
    }
}
