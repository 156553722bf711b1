package org.sujarit.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Lets two contenders run by turns, so that what the machine does meanwhile meets both. */
final class Rounds {

    private static final int COUNT = 5;
    private static final Duration LENGTH = Duration.ofMillis(Long.getLong("bench.millis", 4_000));

    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int COLD = 12;
    private static final int NEVER_WARM = 75;

    /** Of a round, as percent. */
    private static final int STILL_COMPILING = 2;

    private Rounds() {}

    /**
     * Lets both run by turns until the compiler has next to nothing left to do: the larger a program is, the longer that
     * takes, and both are to run for months.
     *
     * @return how many rounds each had
     */
    static int untilWarm(Runnable prepare, Runnable ours, Runnable bare) {
        for (int round = 1; round < NEVER_WARM; round++) {
            long compiled = COMPILER.getTotalCompilationTime();
            prepare.run();
            pace(2, ours);
            pace(2, bare);
            long share = (COMPILER.getTotalCompilationTime() - compiled) * 100 / (2 * LENGTH.toMillis());
            if (round >= COLD && share < STILL_COMPILING) {
                return round;
            }
        }
        return NEVER_WARM;
    }

    /** Lifecycles a second, and the processor time of its threads that one of them takes. */
    record Pace(double perSecond, double milliseconds) {}

    /** Medians of both and of the ratios. */
    record Outcome(Pace ours, Pace bare, double ratio) {}

    static Outcome of(int threads, Runnable prepare, Runnable ours, Runnable bare) {
        Pace[] our = new Pace[COUNT];
        Pace[] other = new Pace[COUNT];
        double[] ratios = new double[COUNT];
        for (int round = 0; round < COUNT; round++) {
            prepare.run();
            boolean first = round % 2 == 0;
            if (first) {
                our[round] = pace(threads, ours);
            }
            other[round] = pace(threads, bare);
            if (!first) {
                our[round] = pace(threads, ours);
            }
            ratios[round] = our[round].perSecond() / other[round].perSecond();
        }
        return new Outcome(median(our), median(other), median(ratios));
    }

    private static Pace median(Pace[] all) {
        return new Pace(
                median(Stream.of(all).mapToDouble(Pace::perSecond).toArray()),
                median(Stream.of(all).mapToDouble(Pace::milliseconds).toArray()));
    }

    static Pace pace(int threads, Runnable lifecycle) {
        ExecutorService people = Executors.newFixedThreadPool(threads);
        try {
            long began = System.nanoTime();
            long end = began + LENGTH.toNanos();
            List<Future<Done>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                all.add(people.submit(until(end, lifecycle)));
            }
            Done done = Done.NOTHING;
            for (Future<Done> one : all) {
                done = done.and(one.get());
            }
            return new Pace(done.count() * 1e9 / (System.nanoTime() - began), done.processor() / 1e6 / done.count());
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        } finally {
            people.shutdownNow();
        }
    }

    /** @param processor nanoseconds */
    private record Done(int count, long processor) {

        static final Done NOTHING = new Done(0, 0);

        Done and(Done other) {
            return new Done(count + other.count, processor + other.processor);
        }
    }

    private static Callable<Done> until(long end, Runnable lifecycle) {
        return () -> {
            int count = 0;
            long before = THREADS.getCurrentThreadCpuTime();
            while (System.nanoTime() < end) {
                lifecycle.run();
                count++;
            }
            return new Done(count, THREADS.getCurrentThreadCpuTime() - before);
        };
    }

    static double median(double[] values) {
        return percentile(values, 50);
    }

    static double percentile(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1];
    }
}
