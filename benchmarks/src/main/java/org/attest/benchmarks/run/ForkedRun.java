package org.attest.benchmarks.run;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.apache.commons.io.output.CountingOutputStream;

/**
 * The program of a forked JVM: runs one job and prints what it measured. Its name, its arguments and its lines are what
 * builds share that are set beside each other. The arguments: the class of the contenders, the job, and the plan, which
 * is {@code JOB} or {@code WINDOW}, the units of a job, how many runs come before any is measured, how many are measured.
 */
final class ForkedRun {
    private static final int WARM_UP_SHARE = 5;
    private static final long WINDOW = TimeUnit.SECONDS.toNanos(1);
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** What one run is. */
    private enum Way {
        /** One large job, before the measured ones a fifth of it; its units are counted. */
        JOB,
        /** Small jobs, one after the other for a second; the jobs are counted. */
        WINDOW
    }

    /** One whole job: so many rows; tells how many bytes came out. */
    private interface Job {
        long run(long units) throws IOException;
    }

    private ForkedRun() {}

    public static void main(String[] words) throws ReflectiveOperationException, IOException {
        Contenders contenders = Class.forName(words[0])
                .asSubclass(Contenders.class)
                .getConstructor()
                .newInstance();
        AtomicLong peakHeap = watchedHeap();
        Job job = job(words[1], contenders);
        Way way = Way.valueOf(words[2]);
        long units = Long.parseLong(words[3]);
        for (int left = Integer.parseInt(words[4]); left > 0; left--) {
            switch (way) {
                case JOB -> job.run(units / WARM_UP_SHARE);
                case WINDOW -> measured(job, way, units);
            }
        }
        List<Outcome.Sample> samples = new ArrayList<>();
        for (int left = Integer.parseInt(words[5]); left > 0; left--) {
            samples.add(measured(job, way, units));
        }
        new Outcome(samples, peakHeap.get()).lines().forEach(System.out::println);
    }

    private static Job job(String name, Contenders contenders) throws IOException {
        int colon = name.indexOf(':');
        Contender contender = contenders.contender(name.substring(colon + 1));
        return switch (name.substring(0, colon + 1)) {
            case "file:" -> {
                Path file = Files.createTempFile("attest-benchmark", "");
                file.toFile().deleteOnExit();
                yield units -> {
                    contender.write(units, file);
                    return Files.size(file);
                };
            }
            case "null:" ->
                units -> {
                    CountingOutputStream out = new CountingOutputStream(OutputStream.nullOutputStream());
                    contender.write(units, out);
                    return out.getByteCount();
                };
            default -> throw new IllegalArgumentException("job is " + name + ", must begin with file: or null:");
        };
    }

    private static Outcome.Sample measured(Job job, Way way, long size) throws IOException {
        long cpu = MACHINE.getProcessCpuTime();
        long begin = System.nanoTime();
        long units = 0;
        long bytes;
        long wall;
        do {
            bytes = job.run(size);
            units += way == Way.JOB ? size : 1;
            wall = System.nanoTime() - begin;
        } while (way == Way.WINDOW && wall < WINDOW);
        return new Outcome.Sample(units, wall, MACHINE.getProcessCpuTime() - cpu, bytes);
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
