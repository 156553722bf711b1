package org.sujarit.testing;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is tried of two lists. All pairs take minutes and hardly ever say more than some of them, so the ordinary build
 * tries some of the second for each of the first, going on in the second where the one before left off; all of them are
 * tried with {@code -Dsujarit.test.pairs=all}.
 */
public final class Pairs {

    private Pairs() {}

    /**
     * @param each how many of the second for each of the first; so many neighbours in the first as together ask for the
     *     whole second have met all of it
     */
    public static <A, B, P> Stream<P> of(List<A> first, List<B> second, int each, BiFunction<A, B, P> pair) {
        int some = "all".equals(System.getProperty("sujarit.test.pairs")) ? second.size() : each;
        return IntStream.range(0, first.size()).boxed().flatMap(one -> IntStream.range(0, Math.min(some, second.size()))
                .mapToObj(step -> pair.apply(first.get(one), second.get((one * some + step) % second.size()))));
    }
}
