package dev.rung.cli.difference;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Who uses a type, as statements. Names come with their schemas if the search path is empty. */
final class TypeUses {

    private static final String TYPE_AND_COLUMNS = """
            with type as (select oid, typarray from pg_type where oid = ?::regtype),
              col as (
                select a.attrelid, a.attnum, a.attrelid::regclass as owner, quote_ident(a.attname) as name,
                  case a.atttypid when type.typarray then '[]' else '' end as dimension, a.atthasdef
                from type
                  join pg_attribute a on a.atttypid in (type.oid, type.typarray)
                  join pg_class c on c.oid = a.attrelid
                where c.relkind in ('r', 'p') and a.attinhcount = 0 and a.attgenerated = '' and not a.attisdropped),
              dependent as (
                select distinct d.classid, d.objid from pg_depend d
                where d.refclassid = 'pg_class'::regclass and (d.refobjid, d.refobjsubid) in (select attrelid, attnum from col)
                  or d.refclassid = 'pg_type'::regclass and d.refobjid in (select oid from type union select typarray from type))
            """;

    private static final String DROPS = TYPE_AND_COLUMNS + """
            select distinct format('drop %s if exists %s cascade', case v.relkind when 'v' then 'view' else 'materialized view' end,
              v.oid::regclass)
            from dependent d join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
              join pg_class v on v.oid = r.ev_class and v.relkind in ('v', 'm')
            union all
            select format('drop index %s', d.objid::regclass)
            from dependent d join pg_index i on d.classid = 'pg_class'::regclass and i.indexrelid = d.objid
              join pg_class c on c.oid = i.indexrelid and not c.relispartition
            where i.indexprs is not null or i.indpred is not null
            union all
            select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname)
            from dependent d join pg_constraint k on d.classid = 'pg_constraint'::regclass and k.oid = d.objid
            where k.contype = 'c' and k.conislocal and k.conrelid <> 0
            union all
            select format('drop policy %I on %s', p.polname, p.polrelid::regclass)
            from dependent d join pg_policy p on d.classid = 'pg_policy'::regclass and p.oid = d.objid
            union all
            select format('drop trigger %I on %s', g.tgname, g.tgrelid::regclass)
            from dependent d join pg_trigger g on d.classid = 'pg_trigger'::regclass and g.oid = d.objid and not g.tgisinternal
            union all
            select format('drop cast (%s as %s)', k.castsource::regtype, k.casttarget::regtype)
            from dependent d join pg_cast k on d.classid = 'pg_cast'::regclass and k.oid = d.objid
            union all
            select format('drop routine %s', d.objid::regprocedure) from dependent d where d.classid = 'pg_proc'::regclass""";

    private static final String COLUMNS = TYPE_AND_COLUMNS + """
            select format('alter table %s alter column %s drop default', owner, name) from col where atthasdef
            union all
            select format('alter table %1$s alter column %2$s type %3$s%4$s using %2$s::%5$s%4$s::%3$s%4$s',
              col.owner, col.name, wanted.type, col.dimension, wanted.via)
            from col cross join (values (?::text, ?::text)) wanted(type, via)""";

    private static final String CONSTRAINTS = """
            select format('constraint %I %s', conname, pg_get_constraintdef(oid)) from pg_constraint
            where contypid = ?::regtype and contype = 'c'""";

    private TypeUses() {}

    /** What drops everything that refers to values of the type, and can be made again without loss. */
    static List<String> drops(Connection connection, String type) throws SQLException {
        return ask(connection, DROPS, type);
    }

    /** What leads the columns of the type over to the one that has its name then. */
    static List<String> columns(Connection connection, String type, String via) throws SQLException {
        return ask(connection, COLUMNS, type, type, via);
    }

    /** The constraints of a domain, as they stand in its definition. */
    static List<String> constraints(Connection connection, String domain) throws SQLException {
        return ask(connection, CONSTRAINTS, domain);
    }

    private static List<String> ask(Connection connection, String sql, String... parameters) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setString(i + 1, parameters[i]);
            }
            try (var rows = query.executeQuery()) {
                var answers = new ArrayList<String>();
                while (rows.next()) {
                    answers.add(rows.getString(1));
                }
                return answers;
            }
        }
    }
}
