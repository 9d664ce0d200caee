package uk.s2s.service.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the embedded server runs: for two processors and half a gigabyte of memory, durable, reachable from this machine
 * only, and with a log that never holds what is in the tables (no statements, no parameters, no messages about values).
 */
record ServerSettings(Map<String, String> values) {

    static ServerSettings durable() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("listen_addresses", "127.0.0.1");
        values.put("unix_socket_directories", "");
        values.put("max_connections", "100");
        values.put("fsync", "on");
        values.put("full_page_writes", "on");
        values.put("synchronous_commit", "on");
        values.put("restart_after_crash", "on");
        values.putAll(memory());
        values.putAll(log());
        values.put("timezone", "UTC");
        values.put("jit", "off");
        return new ServerSettings(values);
    }

    /** For tests only: what is written may be lost with the power. */
    static ServerSettings throwAway() {
        Map<String, String> values = new LinkedHashMap<>(durable().values);
        values.putAll(Map.of(
                "fsync", "off", "full_page_writes", "off", "synchronous_commit", "off", "max_connections", "300"));
        return new ServerSettings(values);
    }

    private static Map<String, String> memory() {
        return Map.of(
                "shared_buffers", "96MB",
                "work_mem", "8MB",
                "maintenance_work_mem", "64MB",
                "effective_cache_size", "384MB",
                "wal_buffers", "8MB",
                "max_wal_size", "512MB",
                "huge_pages", "off",
                "random_page_cost", "1.1");
    }

    /** One file for each day of the week: a week is kept. Errors of a statement go to its client, not to the log. */
    private static Map<String, String> log() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("logging_collector", "on");
        values.put("log_filename", "postgresql-%a.log");
        values.put("log_truncate_on_rotation", "on");
        values.put("log_rotation_age", "1d");
        values.put("log_rotation_size", "0");
        values.put("log_min_messages", "log");
        values.put("log_min_error_statement", "panic");
        values.put("log_error_verbosity", "terse");
        values.put("log_statement", "none");
        values.put("log_parameter_max_length", "0");
        values.put("log_parameter_max_length_on_error", "0");
        values.put("log_checkpoints", "off");
        values.put("log_timezone", "UTC");
        return values;
    }

    List<String> asArguments() {
        List<String> arguments = new ArrayList<>();
        values.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return arguments;
    }
}
