package org.sujarit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Four clients at work at the same time; each person is with one of them, so that what they do has an order. */
final class TestCrew {

    private static final List<List<String>> CLIENTS =
            List.of(List.of("head"), List.of("staff", "officer"), List.of("staff2", "reviewer"), List.of("manager"));

    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS.size());

    private TestCrew() {}

    static TestCrew atWork(Diary diary, String address) {
        TestCrew crew = new TestCrew();
        for (List<String> people : CLIENTS) {
            TestWorker worker = new TestWorker(
                    people.stream().map(id -> new TestPerson(id, address)).toList(), diary);
            crew.threads.execute(worker::runWhateverHappens);
        }
        return crew;
    }

    void end() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }
}
