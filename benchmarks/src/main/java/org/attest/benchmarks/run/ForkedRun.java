package org.attest.benchmarks.run;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.apache.commons.io.output.CountingOutputStream;

/**
 * The program of a forked JVM: runs one job and prints what it measured. Its name, its arguments and its lines are what
 * builds share that are set beside each other. The arguments: the class of the contenders, the job, and the plan, which
 * is {@code JOB} (one large job, its units are counted; those before the measured ones are a fifth of it) or {@code WINDOW}
 * (small jobs, one after the other for a second; the jobs are counted), the units of a job, how many runs come before any is
 * measured, how many are measured.
 */
record ForkedRun(Contender contender, Optional<Path> file, boolean inWindows, boolean opened) {
    private static final int WARM_UP_SHARE = 5;
    private static final long WINDOW = TimeUnit.SECONDS.toNanos(1);
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    public static void main(String[] words) throws ReflectiveOperationException, IOException {
        AtomicLong peakHeap = watchedHeap();
        String[] job = words[1].split(":", 2);
        Contender contender = Class.forName(words[0])
                .asSubclass(Contender.ByName.class)
                .getConstructor()
                .newInstance()
                .contender(job[1]);
        Optional<Path> file = job[0].equals("null") ? Optional.empty() : Optional.of(newFile());
        boolean inWindows = words[2].equals("WINDOW");
        ForkedRun run = new ForkedRun(contender, file, inWindows, job[0].equals("open"));
        long units = Long.parseLong(words[3]);
        for (int left = Integer.parseInt(words[4]); left > 0; left--) {
            run.measured(inWindows ? units : units / WARM_UP_SHARE);
        }
        List<Outcome.Sample> samples = new ArrayList<>();
        for (int left = Integer.parseInt(words[5]); left > 0; left--) {
            samples.add(run.measured(units));
        }
        Map<String, Long> most = new HashMap<>(Map.of(Outcome.PEAK, peakHeap.get(), Outcome.RSS, mostMemory()));
        if (file.isPresent()) {
            most.put(Outcome.XML, unzipped(file.get()));
        }
        new Outcome(samples, most).lines().forEach(System.out::println);
    }

    private static Path newFile() throws IOException {
        Path file = Files.createTempFile("attest-benchmark", "");
        file.toFile().deleteOnExit();
        return file;
    }

    private Outcome.Sample measured(long size) throws IOException {
        long written = opened ? write(size) : 0;
        long cpu = MACHINE.getProcessCpuTime();
        long begin = System.nanoTime();
        long units = 0;
        long bytes;
        long wall;
        do {
            bytes = opened ? open(written) : write(size);
            units += inWindows ? 1 : size;
            wall = System.nanoTime() - begin;
        } while (inWindows && wall < WINDOW);
        return new Outcome.Sample(units, wall, MACHINE.getProcessCpuTime() - cpu, bytes);
    }

    /** One whole job: so many rows; tells how many bytes came out. */
    private long write(long rows) throws IOException {
        if (file.isPresent()) {
            contender.write(rows, file.get());
            return Files.size(file.get());
        }
        CountingOutputStream out = new CountingOutputStream(OutputStream.nullOutputStream());
        contender.write(rows, out);
        return out.getByteCount();
    }

    /** LibreOffice reads the file that was written, and writes it as CSV. */
    private long open(long written) throws IOException {
        try {
            Path opened = Files.createTempDirectory("attest-benchmark");
            String file = this.file.orElseThrow().toString();
            Process office = new ProcessBuilder(
                            "soffice", "--headless", "--convert-to", "csv", "--outdir", opened.toString(), file)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (office.waitFor() != 0) {
                throw new IllegalStateException("soffice: ended with " + office.exitValue() + ", must end with 0");
            }
            return written;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("soffice: was interrupted", e);
        }
    }

    /** What the entries of a zip hold, or 0 of another file. */
    private static long unzipped(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().mapToLong(ZipEntry::getSize).sum();
        } catch (IOException e) {
            return 0;
        }
    }

    /** The most memory that this process had, or 0 where the system does not tell it. */
    private static long mostMemory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** The largest heap after any collection of this JVM from now on. */
    private static AtomicLong watchedHeap() {
        AtomicLong peak = new AtomicLong();
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector -> ((NotificationEmitter) collector)
                        .addNotificationListener(
                                (notification, nothing) -> peak.accumulateAndGet(usedHeap(notification), Math::max),
                                null,
                                null));
        return peak;
    }

    private static long usedHeap(Notification collection) {
        return GarbageCollectionNotificationInfo.from((CompositeData) collection.getUserData())
                .getGcInfo()
                .getMemoryUsageAfterGc()
                .entrySet()
                .stream()
                .filter(pool -> isHeap(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    /** The other pools of the notification are classes and compiled code. */
    private static boolean isHeap(String pool) {
        return pool.contains("Eden") || pool.contains("Survivor") || pool.contains("Old") || pool.contains("Tenured");
    }
}
