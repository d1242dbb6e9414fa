package dev.rung.sql.parser;

import dev.rung.sql.mistake.Nearest;
import dev.rung.sql.tree.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The options of a statement whose grammar takes any word for one, and which PostgreSQL refuses when it executes the statement (SQLSTATE
 * 42601), whatever the database holds.
 */
final class KnownOptions {

    /** PostgreSQL 18, VACUUM. */
    static final Set<String> VACUUM = Set.of(
            "full",
            "freeze",
            "verbose",
            "analyze",
            "disable_page_skipping",
            "skip_locked",
            "index_cleanup",
            "process_main",
            "process_toast",
            "truncate",
            "parallel",
            "skip_database_stats",
            "only_database_stats",
            "buffer_usage_limit");

    /** PostgreSQL 18, ANALYZE. */
    static final Set<String> ANALYZE = Set.of("verbose", "skip_locked", "buffer_usage_limit");

    /** PostgreSQL 18, COPY; and one that nobody writes by hand. */
    static final Set<String> COPY = Set.of(
            "format",
            "freeze",
            "delimiter",
            "null",
            "default",
            "header",
            "quote",
            "escape",
            "force_quote",
            "force_not_null",
            "force_null",
            "on_error",
            "reject_limit",
            "encoding",
            "log_verbosity",
            "convert_selectively");

    /** PostgreSQL 18, CREATE DATABASE; {@code location} says nothing any more. */
    static final Set<String> DATABASE = Set.of(
            "owner",
            "template",
            "encoding",
            "strategy",
            "locale",
            "lc_collate",
            "lc_ctype",
            "builtin_locale",
            "icu_locale",
            "icu_rules",
            "locale_provider",
            "collation_version",
            "tablespace",
            "allow_connections",
            "connection_limit",
            "is_template",
            "oid",
            "location");

    private KnownOptions() {}

    /** Refuses what is misspelt: another word that is not known may be one of a newer PostgreSQL. */
    static void checkSpelling(Cursor at, Name name, Set<String> known) {
        if (!known.contains(name.text()) && Nearest.of(name.text(), known).isPresent()) {
            refuse(at, name, known);
        }
    }

    /** Refuses what is not known. */
    static void check(Cursor at, Name name, Set<String> known) {
        if (!known.contains(name.text())) {
            refuse(at, name, known);
        }
    }

    private static void refuse(Cursor at, Name name, Set<String> known) {
        at.refuse(name.place(), "`" + name + "` is no option" + Nearest.toKeyword(name.text(), known), "");
    }

    /** Refuses an option that is written twice. */
    static void checkOnce(Cursor at, List<Name> names) {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!seen.add(name.text())) {
                at.refuse(name.place(), "`" + name + "` is written twice", "leave one of them out");
            }
        }
    }
}
