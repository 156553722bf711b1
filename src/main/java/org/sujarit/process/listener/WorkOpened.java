package org.sujarit.process.listener;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.sujarit.access.Actor;
import org.sujarit.event.Events;
import org.sujarit.process.task.TaskPools;
import org.sujarit.process.work.WorkOffered;
import org.sujarit.thai.ThaiDigits;

/** Offers new work to its pool and tells in its name what it is about: eight measures give eight alike tasks. */
@Component
class WorkOpened implements TaskListener {

    private static final Pattern YEAR = Pattern.compile("^(\\d{4})(?:-(\\d+))?");
    private static final Pattern AMENDMENT = Pattern.compile("amendment-(\\d+)$");
    private static final Pattern ROUND = Pattern.compile("round-(\\d+)$");

    private final TaskPools pools;
    private final Events events;

    WorkOpened(TaskPools pools, Events events) {
        this.pools = pools;
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        String key = task.getExecution().getProcessBusinessKey();
        task.setName(task.getName() + " · " + about(key));
        pools.offer(task);
        events.tell(
                Actor.SYSTEM,
                happened ->
                        new WorkOffered(happened, task.getId(), task.getTaskDefinitionKey(), key, task.getTenantId()));
    }

    /** Year, measure, proposal and round, without the agency, which everybody knows who sees it. Codes have digits of their own. */
    private static String about(String key) {
        String within = key.substring(key.indexOf('/') + 1)
                .replaceFirst("/withdrawal$", "")
                .replace('/', ' ');
        String year = YEAR.matcher(within)
                .replaceFirst(found -> "ปี " + ThaiDigits.toThai(found.group(1) + again(found.group(2))));
        String amendment =
                AMENDMENT.matcher(year).replaceFirst(found -> "ข้อเสนอแก้ไขที่ " + ThaiDigits.toThai(found.group(1)));
        return ROUND.matcher(amendment).replaceFirst(found -> "รอบที่ " + ThaiDigits.toThai(found.group(1)));
    }

    private static String again(@Nullable String opening) {
        return opening == null ? "" : " (เปิดครั้งที่ " + opening + ")";
    }
}
