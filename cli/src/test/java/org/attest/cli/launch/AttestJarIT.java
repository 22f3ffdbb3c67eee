package org.attest.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.attest.cli.launch.JavaSearch.JavaHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jar that people start: its content, and that it runs under every Java of this machine. */
class AttestJarIT {
    private static final String JAR = System.getProperty("attest.jar");

    /** Every Java here that can read the launcher, also those that are too old for the program. */
    static List<JavaHome> installed() {
        return JavaSearch.onThisMachine().newestFirst().stream()
                .filter(java -> java.version().feature() >= 11)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("installed")
    void runs_under_every_java_of_this_machine(JavaHome java) throws Exception {
        Process process = new ProcessBuilder(java.program("java").toString(), "-jar", JAR, "--version")
                .redirectErrorStream(true)
                .start();

        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output).matches("Attest \\d+\\.\\d+\\.\\d+\\S* on Java [2-9]\\d\\S*\n");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void carries_no_signature_and_no_module_name_of_the_jars_in_it() throws IOException {
        assertThat(names())
                .isNotEmpty()
                .noneMatch(name -> name.matches("META-INF/.*\\.(SF|DSA|RSA)|.*module-info\\.class"));
    }

    @Test
    void merges_what_several_jars_say_of_one_service() throws IOException {
        assertThat(text("META-INF/services/org.apache.poi.ss.usermodel.WorkbookProvider"))
                .contains("XSSFWorkbookFactory", "HSSFWorkbookFactory");
    }

    @Test
    void has_no_database_in_it() throws IOException {
        assertThat(names()).noneMatch(name -> name.startsWith("org/h2/"));
    }

    @Test
    void keeps_the_licences_of_all_jars_in_it() throws IOException {
        assertThat(names()).contains("META-INF/MPL-2.0.txt", "META-INF/LGPL-2.1.md");
        assertThat(text("META-INF/NOTICE") + text("META-INF/NOTICE.txt"))
                .contains("Apache POI", "Apache Log4j API", "Jackson", "Apache XmlBeans", "Apache Commons Compress");
    }

    private static List<String> names() throws IOException {
        try (JarFile jar = new JarFile(JAR)) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static String text(String name) throws IOException {
        try (JarFile jar = new JarFile(JAR);
                InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
