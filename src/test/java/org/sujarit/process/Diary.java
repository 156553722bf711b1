package org.sujarit.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What the application acknowledged, and what was on its way when it was killed. */
final class Diary {

    /** An uploaded file with the SHA-256 of what was sent. */
    record Upload(String person, long measure, long evidence, String sha256) {}

    /** Ids of finished tasks with who finished them. */
    final Map<String, String> finished = new ConcurrentHashMap<>();

    /** Ids of tasks whose completion was sent and not answered. */
    final Set<String> doubtful = ConcurrentHashMap.newKeySet();

    /** The last draft of each task and who keeps it; drafts that were not answered are not in here. */
    final Map<String, Map.Entry<String, String>> drafts = new ConcurrentHashMap<>();

    final List<Upload> uploads = new CopyOnWriteArrayList<>();

    /** Reasons of acknowledged decisions, each unique. */
    final Set<String> decisions = ConcurrentHashMap.newKeySet();

    /** How many completions are sent and not answered at this moment. */
    final AtomicInteger underWay = new AtomicInteger();

    /** How often something was answered otherwise than when all is well. */
    final AtomicInteger refused = new AtomicInteger();

    int length() {
        return finished.size() + uploads.size() + drafts.size();
    }
}
