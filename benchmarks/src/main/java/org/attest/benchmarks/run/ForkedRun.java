package org.attest.benchmarks.run;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program of a forked JVM: runs one job and prints what it measured. Its name, its arguments and its lines are what
 * builds share that are set beside each other.
 */
final class ForkedRun {
    private static final int WARM_UP_SHARE = 5;
    private static final long WINDOW = TimeUnit.SECONDS.toNanos(1);
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** One whole job: so many rows; tells how many bytes came out. */
    private interface Job {
        long run(long units) throws IOException;
    }

    private final Job job;
    private final Plan plan;

    private ForkedRun(Job job, Plan plan) {
        this.job = job;
        this.plan = plan;
    }

    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        List<String> words = List.of(arguments);
        Contenders contenders = Class.forName(words.get(0))
                .asSubclass(Contenders.class)
                .getConstructor()
                .newInstance();
        PeakHeap heap = PeakHeap.watch();
        List<Outcome.Sample> samples =
                new ForkedRun(job(words.get(1), contenders), Plan.of(words.subList(2, words.size()))).run();
        new Outcome(samples, heap.bytes()).lines().forEach(System.out::println);
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
                    CountedBytes out = new CountedBytes();
                    contender.write(units, out);
                    return out.bytes;
                };
            default -> throw new IllegalArgumentException("job is " + name + ", must begin with file: or null:");
        };
    }

    private List<Outcome.Sample> run() throws IOException {
        for (int i = 0; i < plan.warmUps(); i++) {
            switch (plan.way()) {
                case JOB -> job.run(plan.units() / WARM_UP_SHARE);
                case WINDOW -> measured();
            }
        }
        List<Outcome.Sample> samples = new ArrayList<>();
        for (int i = 0; i < plan.runs(); i++) {
            samples.add(measured());
        }
        return samples;
    }

    private Outcome.Sample measured() throws IOException {
        long cpu = MACHINE.getProcessCpuTime();
        long begin = System.nanoTime();
        long units = 0;
        long bytes;
        long wall;
        do {
            bytes = job.run(plan.units());
            units += plan.way() == Plan.Way.JOB ? plan.units() : 1;
            wall = System.nanoTime() - begin;
        } while (plan.way() == Plan.Way.WINDOW && wall < WINDOW);
        return new Outcome.Sample(units, wall, MACHINE.getProcessCpuTime() - cpu, bytes);
    }

    private static final class CountedBytes extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
