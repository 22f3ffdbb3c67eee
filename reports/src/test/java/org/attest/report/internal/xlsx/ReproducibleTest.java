package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.document.Document;
import org.attest.report.document.Section;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One report is one file, whoever writes it: any number of workers, process, Java, language and zone. */
class ReproducibleTest {
    /** Changes with every change of what is written, and with nothing else. */
    private static final String DIGEST = "023b82b71a3ddf663cd16e948274c13b04e488a37e2719ff4af855589423b4f4";

    private static final Path HERE = Path.of(System.getProperty("java.home"));
    private static final Pattern FEATURE = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final int OLDEST = 21;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void any_number_of_workers_gives_the_same_bytes(int workers) {
        assertThat(StressDigest.of(XlsxOptions.DEFAULT.workers(workers))).isEqualTo(DIGEST);
    }

    @Test
    void another_process_gives_the_same_bytes() throws Exception {
        assertThat(digest(HERE, "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kolkata"))
                .isEqualTo(DIGEST);
        assertThat(digest(HERE, "-Dfile.encoding=ISO-8859-1", "-Duser.language=th", "-Duser.timezone=Pacific/Apia"))
                .isEqualTo(DIGEST);
    }

    @Test
    void every_java_of_this_machine_gives_the_same_bytes() throws Exception {
        List<Path> others = others();
        if (others.isEmpty()) {
            System.out.println("ReproducibleTest: " + HERE + " is the only Java >= " + OLDEST
                    + " here; its bytes were compared with the digest kept in the test");
        }
        for (Path java : others) {
            assertThat(digest(java)).as(java.toString()).isEqualTo(DIGEST);
        }
    }

    private static String digest(Path java, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(StressDigest.class.getName(), "2"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).isZero();
        return printed;
    }

    /** Where other installations of Java are kept: beside this one, and in the usual folder. */
    private static List<Path> others() throws IOException {
        TreeSet<Path> found = new TreeSet<>();
        for (Path shelf : List.of(HERE.resolveSibling("."), Path.of("/usr/lib/jvm"))) {
            if (Files.isDirectory(shelf)) {
                try (Stream<Path> homes = Files.list(shelf)) {
                    for (Path home : homes.filter(ReproducibleTest::isNewEnough).toList()) {
                        found.add(home.toRealPath());
                    }
                }
            }
        }
        found.remove(HERE.toRealPath());
        return List.copyOf(found);
    }

    private static boolean isNewEnough(Path home) {
        try {
            Matcher feature = FEATURE.matcher(Files.readString(home.resolve("release")));
            return Files.isExecutable(home.resolve("bin/java"))
                    && feature.find()
                    && Integer.parseInt(feature.group(1)) >= OLDEST;
        } catch (IOException e) {
            return false;
        }
    }

    /** Some of one shape, some of shapes of their own. */
    private static Document variant(int number) {
        List<Section> sections = new ArrayList<>(SampleReport.tribunals().sections());
        for (int i = 0; i < number % 4; i++) {
            sections.add(new Section(9 + i, "Heading " + number / 4 + " " + i, List.of()));
        }
        if (number % 2 == 0) {
            sections.add(SampleCharts.section(8));
        }
        return StressReport.with(SampleReport.tribunals(), sections);
    }

    @Test
    void eight_threads_give_the_same_bytes_as_one() throws Exception {
        List<Document> documents =
                IntStream.range(0, 8).mapToObj(ReproducibleTest::variant).toList();
        List<String> alone = documents.stream()
                .map(d -> StressDigest.of(Workbooks.unchecked(d)))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 3; round++) {
                List<Future<String>> together = documents.stream()
                        .map(d -> threads.submit(() -> StressDigest.of(Workbooks.unchecked(d))))
                        .toList();
                for (int i = 0; i < 8; i++) {
                    assertThat(together.get(i).get()).isEqualTo(alone.get(i));
                }
            }
        }
    }
}
