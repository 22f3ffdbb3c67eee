package org.attest.intake.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.audit.Audit;
import org.attest.audit.UnreadableFileException;
import org.attest.audit.pdf.PdfAudit;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.intake.Trial;
import org.attest.intake.internal.form.FilledForms;
import org.attest.intake.internal.form.Forms;
import org.attest.model.DossierException;
import org.attest.model.finding.Findings;
import org.attest.model.json.DossierFile;
import org.attest.model.json.DossierJson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in a file: who reads it comes to an end, with a result or with what it says that it throws. Forty
 * spoilt files of each kind, or with {@code -Dfuzz.seconds=60} as many as come in that time; {@code -Dfuzz.first=} begins
 * at another number.
 */
@Tag("proof")
class FuzzTest {
    private static final int INPUTS = 40;
    private static final int MOST_SECONDS = 10;

    private static final Path SEEDS =
            Path.of("src/test/resources/org/attest/intake/fuzz").toAbsolutePath();

    private static final Path EVERY_FORM = Path.of("../model/src/test/resources/org/attest/model/json/every-form.json")
            .toAbsolutePath();

    @TempDir
    private Path folder;

    @TempDir
    private Path forms;

    /** Whether a file could be read; what it throws otherwise is a fault. */
    @FunctionalInterface
    private interface Reader {
        boolean read(Path file) throws IOException;
    }

    @Test
    void dossiers() throws IOException, InterruptedException {
        assertThat(failures("dossiers", List.of(EVERY_FORM), file -> {
                    try {
                        DossierFile read = DossierJson.read(file);
                        Findings.of(read.dossier());
                        assertThat(DossierJson.parse(DossierJson.print(read))).isEqualTo(read);
                        return true;
                    } catch (DossierException e) {
                        return false;
                    }
                }))
                .isEmpty();
    }

    @Test
    void imports_of_text() throws IOException, InterruptedException {
        try (Stream<Path> tables = Files.list(forms(forms))) {
            assertThat(failures("imports of text", tables.sorted().toList(), file -> imported(folder)))
                    .isEmpty();
        }
    }

    @Test
    void imports_of_workbooks() throws IOException, InterruptedException {
        List<Path> seeds = List.of(forms(forms.resolve("forms.xlsx")));
        assertThat(failures("imports of workbooks", seeds, this::imported)).isEmpty();
    }

    /** The tables of a dossier in which everything stands that may. */
    private static Path forms(Path target) throws IOException {
        DossierFile every = DossierJson.read(EVERY_FORM);
        Forms.of(every.dossier(), FilledForms.of(every).tables()).write(target);
        return target;
    }

    private boolean imported(Path tables) {
        try {
            Path made = folder.resolve("made.json");
            return Trial.imported(made, tables).problems().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void audits_of_workbooks() throws IOException, InterruptedException {
        List<Path> seeds = List.of(SEEDS.resolve("penalties-matrix.xlsx"), forms(forms.resolve("forms.xlsx")));
        assertThat(failures("audits of workbooks", seeds, file -> audited(SpreadsheetAudit::of, file)))
                .isEmpty();
    }

    /** The plain one, whose objects are text, more often: in the other most faults are in what is packed. */
    @Test
    void audits_of_pdfs() throws IOException, InterruptedException {
        Path plain = SEEDS.resolve("plain.pdf");
        List<Path> seeds = List.of(plain, plain, plain, SEEDS.resolve("penalties-matrix.pdf"));
        assertThat(failures("audits of PDFs", seeds, file -> audited(PdfAudit::of, file)))
                .isEmpty();
    }

    private static boolean audited(Function<Path, Audit> audit, Path file) {
        try {
            return !audit.apply(file).answers().isEmpty();
        } catch (UnreadableFileException e) {
            return false;
        }
    }

    /** What went wrong, each with the first seed and number that did it. */
    private Map<String, String> failures(String name, List<Path> seeds, Reader reader)
            throws IOException, InterruptedException {
        for (Path sound : seeds) {
            assertThat(reader.read(Files.copy(sound, prepared(sound), StandardCopyOption.REPLACE_EXISTING)))
                    .as("%s is read as long as it is not spoilt", sound)
                    .isTrue();
        }
        Map<String, String> failures = new LinkedHashMap<>();
        long first = Long.getLong("fuzz.first", 0);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.getLong("fuzz.seconds", 0));
        long number = first;
        AtomicLong sound = new AtomicLong();
        while (number < first + INPUTS || System.nanoTime() < end) {
            Path original = seeds.get((int) (number % seeds.size()));
            Path file = prepared(original);
            Files.write(file, new Mutation(number).of(original));
            String what = failure(reader, file, sound);
            if (!what.isEmpty()) {
                failures.putIfAbsent(what, original.getFileName() + " " + number);
            }
            number++;
        }
        System.out.println(name + ": " + (number - first) + " inputs, " + sound + " of them read, " + failures);
        return failures;
    }

    /** The file to be spoilt, in a folder with the tables that go with it. */
    private Path prepared(Path original) throws IOException {
        if (original.toString().endsWith(".csv")) {
            try (Stream<Path> tables = Files.list(Objects.requireNonNull(original.getParent()))) {
                for (Path table : tables.toList()) {
                    Files.write(folder.resolve(table.getFileName()), Files.readAllBytes(table));
                }
            }
        }
        return folder.resolve(original.getFileName());
    }

    /** What should not have happened, with the places in the code where it did; empty when nothing. */
    private static String failure(Reader reader, Path file, AtomicLong sound) throws InterruptedException {
        FutureTask<Void> work = new FutureTask<>(() -> {
            sound.addAndGet(reader.read(file) ? 1 : 0);
            return null;
        });
        Thread thread = new Thread(work, "reader");
        thread.setDaemon(true);
        thread.start();
        try {
            work.get(MOST_SECONDS, TimeUnit.SECONDS);
            return "";
        } catch (ExecutionException e) {
            Throwable thrown = Objects.requireNonNull(e.getCause());
            return thrown + " " + top(thrown.getStackTrace());
        } catch (TimeoutException e) {
            String where = top(thread.getStackTrace());
            work.cancel(true);
            thread.join(TimeUnit.SECONDS.toMillis(60));
            return "no end after " + MOST_SECONDS + " s " + where;
        }
    }

    private static String top(StackTraceElement[] stack) {
        return Arrays.stream(stack).limit(6).map(StackTraceElement::toString).collect(Collectors.joining(" < "));
    }
}
