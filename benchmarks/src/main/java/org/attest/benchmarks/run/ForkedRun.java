package org.attest.benchmarks.run;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program of a forked JVM: runs one case and prints its samples and its peak. */
final class ForkedRun {
    private static final int WARM_UP_SHARE = 5;
    private static final long WINDOW = TimeUnit.SECONDS.toNanos(1);
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

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
        new ForkedRun(contenders.job(words.get(1)), Plan.of(words.subList(2, words.size()))).run();
        System.out.println(Outcome.peakLine(heap.bytes()));
    }

    private void run() throws IOException {
        for (int i = 0; i < plan.warmUps(); i++) {
            warmUp();
        }
        for (int i = 0; i < plan.runs(); i++) {
            System.out.println(measured().line());
        }
    }

    private void warmUp() throws IOException {
        switch (plan.way()) {
            case JOB -> job.run(plan.units() / WARM_UP_SHARE);
            case WINDOW -> measured();
        }
    }

    private Sample measured() throws IOException {
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
        return new Sample(units, wall, MACHINE.getProcessCpuTime() - cpu, bytes);
    }
}
