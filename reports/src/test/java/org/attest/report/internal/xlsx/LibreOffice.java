package org.attest.report.internal.xlsx;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, which computes workbooks. */
public final class LibreOffice {
    private static final long PATIENCE_IN_SECONDS = 180;

    private LibreOffice() {}

    /** Whether LibreOffice is installed; without it nothing can be proved, which a build server must not pass over. */
    public static boolean isPossible() {
        if (office().isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("LibreOffice is not installed on this build server, must be");
        }
        return office().isPresent();
    }

    static byte[] computed(byte[] workbook) throws IOException {
        return computed(List.of(workbook)).getFirst();
    }

    /** In one run of LibreOffice, whose start takes longer than a workbook. */
    static List<byte[]> computed(List<byte[]> workbooks) throws IOException {
        Path room = Files.createTempDirectory("recalculation");
        try {
            Path result = room.resolve("out");
            List<String> command = new ArrayList<>(List.of(
                    office().orElseThrow().toString(),
                    "-env:UserInstallation=" + room.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    "xlsx",
                    "--outdir",
                    result.toString()));
            for (int i = 0; i < workbooks.size(); i++) {
                command.add(
                        Files.write(room.resolve(i + ".xlsx"), workbooks.get(i)).toString());
            }
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(room.resolve("log").toFile())
                    .start();
            long patience = PATIENCE_IN_SECONDS + workbooks.size();
            if (!process.waitFor(patience, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("LibreOffice took more than " + patience + " s");
            }
            List<byte[]> computed = new ArrayList<>();
            for (int i = 0; i < workbooks.size(); i++) {
                computed.add(Files.readAllBytes(result.resolve(i + ".xlsx")));
            }
            return computed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while LibreOffice computed", e);
        } finally {
            delete(room);
        }
    }

    private static Optional<Path> office() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .flatMap(folder -> Stream.of("soffice", "libreoffice").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void delete(Path room) throws IOException {
        try (Stream<Path> files = Files.walk(room)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
