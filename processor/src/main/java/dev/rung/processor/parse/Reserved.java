package dev.rung.processor.parse;

import java.util.Set;

/** The words that name nothing unless they stand in quotes (PostgreSQL 14 to 18, "SQL Key Words"). */
final class Reserved {

    private static final Set<String> WORDS = Set.of(
            "all",
            "analyse",
            "analyze",
            "and",
            "any",
            "array",
            "as",
            "asc",
            "asymmetric",
            "both",
            "case",
            "cast",
            "check",
            "collate",
            "column",
            "constraint",
            "create",
            "current_catalog",
            "current_date",
            "current_role",
            "current_time",
            "current_timestamp",
            "current_user",
            "default",
            "deferrable",
            "desc",
            "distinct",
            "do",
            "else",
            "end",
            "except",
            "false",
            "fetch",
            "for",
            "foreign",
            "from",
            "grant",
            "group",
            "having",
            "in",
            "initially",
            "intersect",
            "into",
            "lateral",
            "leading",
            "limit",
            "localtime",
            "localtimestamp",
            "not",
            "null",
            "offset",
            "on",
            "only",
            "or",
            "order",
            "placing",
            "primary",
            "references",
            "returning",
            "select",
            "session_user",
            "some",
            "symmetric",
            "table",
            "then",
            "to",
            "trailing",
            "true",
            "union",
            "unique",
            "user",
            "using",
            "variadic",
            "when",
            "where",
            "window",
            "with");

    private Reserved() {}

    static boolean contains(SqlToken token) {
        return token.kind() == SqlToken.Kind.WORD && WORDS.contains(token.identifier());
    }

    /** A reserved word stands where only a name can stand: no PostgreSQL accepts that. */
    static final class AsName extends NotUnderstood {

        private static final long serialVersionUID = 1L;

        AsName(SqlToken token) {
            super("`" + token.text() + "` is a reserved word of PostgreSQL, and cannot be a name without quotes");
        }
    }
}
