package org.sujarit.access.rest;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.sujarit.access.Addressed;
import org.sujarit.access.PersonTrail;

/** Whose the engine's things are, whoever asks: the engine itself tells a stranger that there is nothing. */
@Component
class EngineThings implements Addressed {

    private static final String OF_JOB = "select TENANT_ID_ from ACT_RU_JOB where ID_ = :id";

    /** By the word that stands before the thing's id in an address. */
    private static final Map<String, String> AGENCIES = Map.ofEntries(
            Map.entry("task", "select TENANT_ID_ from ACT_HI_TASKINST where ID_ = :id"),
            Map.entry("tasks", "select TENANT_ID_ from ACT_HI_TASKINST where ID_ = :id"),
            Map.entry("process-instance", "select TENANT_ID_ from ACT_HI_PROCINST where ID_ = :id"),
            Map.entry("execution", "select TENANT_ID_ from ACT_RU_EXECUTION where ID_ = :id"),
            Map.entry("job", OF_JOB),
            Map.entry("failed-work", OF_JOB),
            Map.entry("incident", "select TENANT_ID_ from ACT_HI_INCIDENT where ID_ = :id"),
            Map.entry("group", "select TENANT_ID_ from ACT_ID_TENANT_MEMBER where GROUP_ID_ = :id"),
            Map.entry("group-members", "select TENANT_ID_ from ACT_ID_TENANT_MEMBER where GROUP_ID_ = :id"),
            Map.entry("user", PersonTrail.AGENCIES),
            Map.entry("members", PersonTrail.AGENCIES),
            Map.entry("user-members", PersonTrail.AGENCIES),
            Map.entry("people", PersonTrail.AGENCIES),
            Map.entry("tenant", "select ID_ from ACT_ID_TENANT where ID_ = :id"),
            Map.entry("tenant-id", "select ID_ from ACT_ID_TENANT where ID_ = :id"),
            Map.entry("agencies", "select ID_ from ACT_ID_TENANT where ID_ = :id"));

    private static final Pattern ADDRESS = Pattern.compile("(?:/camunda/api/engine/engine/[^/]+|/api|/home)(/.+)");

    private static final Pattern NAMED = Pattern.compile("/([^/]+)(?=/([^/]+))");

    private final JdbcClient jdbc;

    EngineThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> agencies(String path) {
        Set<String> agencies = new HashSet<>();
        Matcher address = ADDRESS.matcher(path);
        if (address.matches()) {
            Matcher named = NAMED.matcher(address.group(1));
            while (named.find()) {
                agencies.addAll(agencies(AGENCIES.get(named.group(1)), named.group(2)));
            }
        }
        return agencies;
    }

    private Set<String> agencies(@Nullable String sql, String id) {
        return sql == null
                ? Set.of()
                : Set.copyOf(jdbc.sql(sql).param("id", id).param("person", id).query(String.class).list().stream()
                        .filter(Objects::nonNull)
                        .toList());
    }
}
