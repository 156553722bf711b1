package org.sujarit.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets two contenders run by turns, so that what the machine does meanwhile meets both. */
final class Rounds {

    private static final int COUNT = 5;
    private static final Duration LENGTH = Duration.ofMillis(Long.getLong("bench.millis", 4_000));

    private Rounds() {}

    /** Lifecycles a second of both, medians, and the median of the ratios. */
    record Outcome(double ours, double bare, double ratio) {}

    static Outcome of(int threads, Runnable prepare, Runnable ours, Runnable bare) {
        double[] our = new double[COUNT];
        double[] other = new double[COUNT];
        double[] ratios = new double[COUNT];
        for (int round = 0; round < COUNT; round++) {
            prepare.run();
            boolean first = round % 2 == 0;
            if (first) {
                our[round] = perSecond(threads, ours);
            }
            other[round] = perSecond(threads, bare);
            if (!first) {
                our[round] = perSecond(threads, ours);
            }
            ratios[round] = our[round] / other[round];
        }
        return new Outcome(median(our), median(other), median(ratios));
    }

    static double perSecond(int threads, Runnable lifecycle) {
        ExecutorService people = Executors.newFixedThreadPool(threads);
        try {
            long began = System.nanoTime();
            long end = began + LENGTH.toNanos();
            List<Future<Integer>> counts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                counts.add(people.submit(until(end, lifecycle)));
            }
            int done = 0;
            for (Future<Integer> count : counts) {
                done += count.get();
            }
            return done * 1e9 / (System.nanoTime() - began);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        } finally {
            people.shutdownNow();
        }
    }

    private static Callable<Integer> until(long end, Runnable lifecycle) {
        return () -> {
            int done = 0;
            while (System.nanoTime() < end) {
                lifecycle.run();
                done++;
            }
            return done;
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
