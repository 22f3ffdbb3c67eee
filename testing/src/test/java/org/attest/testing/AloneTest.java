package org.attest.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.attest.testing.Failing.says;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.assertj.core.api.AbstractAssert;
import org.attest.testing.compare.Aspect;
import org.attest.testing.compare.Difference;
import org.attest.testing.compare.WorkbookComparison;
import org.attest.testing.golden.GoldenFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The assertions without attest-reports and attest-audit, which are optional, and without OpenPDF, which those bring. */
class AloneTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() {
        Foreign.workbook(folder);
        PlainPdf.in(folder);
    }

    private static final List<String> OPTIONAL = List.of("org.attest.report.", "org.attest.audit.", "org.openpdf.");
    private static final List<String> POI = List.of("org.apache.poi.", "org.openxmlformats.", "org.openpdf.");

    /** This class path without some classes. */
    private static final class Alone extends URLClassLoader {
        private final List<String> absent;

        Alone(List<String> absent) {
            super(classPath(), ClassLoader.getPlatformClassLoader());
            this.absent = absent;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (absent.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        private static URL[] classPath() {
            return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                    .map(path -> url(Path.of(path)))
                    .toArray(URL[]::new);
        }

        private static URL url(Path path) {
            try {
                return path.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    private static void run(Class<?> user) throws IOException, ReflectiveOperationException {
        run(user, OPTIONAL);
    }

    private static void run(Class<?> user, List<String> absent) throws IOException, ReflectiveOperationException {
        try (Alone alone = new Alone(absent)) {
            @SuppressWarnings("unchecked")
            Consumer<Path> other = (Consumer<Path>)
                    alone.loadClass(user.getName()).getConstructor().newInstance();
            other.accept(folder);
        }
    }

    @Test
    void ask_workbooks_and_pdf_files_of_other_programs() {
        assertThatCode(() -> run(ForeignUser.class)).doesNotThrowAnyException();
    }

    @Test
    void name_what_is_to_be_added() {
        says(
                () -> run(ForeignUser.OfAudit.class),
                "isAccessible(): attest-audit is not on the class path, must be added: org.attest:attest-audit with scope test");
        says(
                () -> run(ForeignUser.OfPdfAudit.class),
                "isAccessible(): attest-audit is not on the class path, must be added: org.attest:attest-audit with scope test");
        says(
                () -> run(ForeignUser.OfReports.class),
                "everyFigureIsCited(): attest-reports is not on the class path, must be added: org.attest:attest-reports with scope test");
    }

    @Test
    void ask_pdf_files_and_texts_without_poi() {
        assertThatCode(() -> run(ForeignUser.OfPdf.class, POI)).doesNotThrowAnyException();
        says(
                () -> run(ForeignUser.class, POI),
                "assertThatWorkbook(): poi-ooxml is not on the class path, must be added: org.apache.poi:poi-ooxml with scope test");
    }

    /** As Groovy, mocks and proxies do. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                AttestAssertions.class,
                WorkbookAssert.class,
                SheetAssert.class,
                TableAssert.class,
                RowAssert.class,
                CellAssert.class,
                ColumnAssert.class,
                AttestSoftAssertions.class,
                PdfAssert.class,
                PdfPageAssert.class,
                PdfTableAssert.class,
                TextAssert.class,
                GoldenFile.class,
                WorkbookComparison.class,
                Aspect.class,
                Difference.class
            })
    void are_looked_at_by_reflection(Class<?> api) throws IOException, ReflectiveOperationException {
        for (List<String> absent : List.of(OPTIONAL, POI)) {
            try (Alone alone = new Alone(absent)) {
                Class<?> other = alone.loadClass(api.getName());
                assertThat(other).isNotSameAs(api);
                assertThat(other.getMethods()).hasSameSizeAs(api.getMethods());
                assertThat(other.getDeclaredMethods()).hasSameSizeAs(api.getDeclaredMethods());
                assertThat(other.getDeclaredConstructors()).hasSameSizeAs(api.getDeclaredConstructors());
            }
        }
    }

    /** A compiler looks at every method of a name; one that names an absent type stops it. */
    @Test
    void are_compiled_against() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        String source = """
                import static org.attest.testing.AttestAssertions.*;
                class Shops {
                    void test() {
                        assertThatWorkbook(java.nio.file.Path.of("shops.xlsx"))
                                .isAccessible()
                                .everyFigureIsCited()
                                .table("shops")
                                .row("Mill")
                                .has("Visitors", 310);
                        assertThatPdf(java.nio.file.Path.of("shops.pdf")).table("Shop").hasRow("Mill");
                    }
                }
                """;
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of(
                                "-proc:none",
                                "-d",
                                folder.toString(),
                                "-classpath",
                                home(AttestAssertions.class) + File.pathSeparator + home(AbstractAssert.class)),
                        null,
                        List.of(
                                new SimpleJavaFileObject(
                                        URI.create("string:///Shops.java"), javax.tools.JavaFileObject.Kind.SOURCE) {
                                    @Override
                                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                                        return source;
                                    }
                                }))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
        assertThat(folder.resolve("Shops.class"))
                .satisfies(file -> assertThat(Files.size(file)).isPositive());
    }

    private static Path home(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
