package dev.rung.processor.replay.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.effect.Effects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.history.Replay;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.verdict.Objection;
import dev.rung.sql.SqlScript;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of queries, views, rules and changes of rows. PostgreSQL 18 accepts what is silent here, and refuses what is accused. */
class QueriesTest {

    private static final String GIVEN = """
            create table users (id int primary key, name text not null, email varchar(200));
            create table orders (id bigint primary key, user_id int references users, total numeric(10, 2), day date);
            create view totals as select u.id, u.name, sum(o.total) as total from users u left join orders o on o.user_id = u.id group by u.id;
            """;

    private static Transition after(String sql) {
        var start = Replay.START;
        var transition = new Transition(start.schema(), start.doubt());
        var effects = new Effects(transition);
        SqlScript.statements(GIVEN + sql).forEach(part -> effects.apply(CompiledStatement.elsewhere(part.sql())));
        return transition;
    }

    private static List<String> objections(String sql) {
        return after(sql).verdict().objections().stream()
                .map(objection -> objection.place().in(objection.statement().sql()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from users join orders on orders.user_id = users.id",
                "select users.name, o.* from users, orders o where o.user_id = users.id",
                "select id from users union select 1 order by id",
                "select name as n from users order by n",
                "select lower(name) from users group by lower order by 1",
                "select u from users u",
                "select count(*) from users group by name having count(*) > 1",
                "with recursive t(n) as (select 1 union all select n + 1 from t where n < 5) select n from t",
                "with recursive t as (select 0 as x union all select (x + 1) % 10 from t where not is_cycle) cycle x set is_cycle using path select x, is_cycle, path from t",
                "with gone as (delete from orders returning id, total) select sum(total), count(id) from gone",
                "select s.x from generate_series(1, 3) as s(x), lateral (select s.x + 1 as y) l where l.y > 1",
                "select id from users where exists (select from orders where user_id = users.id)",
                "select xmin, ctid, tableoid from users",
                "select a.id from (users a join orders b using (id)) where b.day is null",
                "select j.id from (users join orders using (id)) as j",
                "select relname from pg_class where oid = 'users'::regclass",
                "select * from (values (1, 'a'), (2, null)) as v(x, y) where y is null and x > 0",
                "insert into users values (1, 'a')",
                "insert into users (name, id) select name, id + 1 from users on conflict (id) do update set name = excluded.name where users.id > 1 returning *",
                "update users u set email = o.day::text from orders o where o.user_id = u.id returning u.id, o.day",
                "update users set (name, email) = (select 'a', 'b')",
                "delete from orders o using users where users.id = o.user_id and name = 'x'",
                "merge into users u using orders o on u.id = o.user_id when matched then update set name = 'x' when not matched then insert (id, name) values (o.user_id, 'y')",
                "create rule r as on insert to users where id > 5 do also insert into orders (id) values (new.id)",
                "create rule r as on update to users where old.id > 5 do instead nothing",
                "create or replace view totals as select u.id, u.name, sum(o.total) as total, 1 as one from users u left join orders o on o.user_id = u.id group by u.id",
                "create recursive view numbers (n) as values (1) union all select n + 1 from numbers where n < 3; select n from numbers",
                "create temp table x as select id, name from users; create view v as select id from x; select id from pg_temp.v",
                "select id, name into copied from users; select name from copied",
                "truncate users, orders",
                "copy users (id, name) to stdout",
            })
    void whatPostgresAcceptsIsNotAccused(String sql) {
        assertThat(objections(sql)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select «nmae» from users",
                "select users.«nmae» from users",
                "select * from «usres»",
                "select «u».id from users",
                "select «id» from users, orders",
                "select x.«b» from (select id as a from users) x",
                "select id from users where exists (select from orders where «nope» = 1)",
                "select * from users join orders using («name»)",
                "select id from users union select «id», day from orders",
                "select id from users union select id from orders order by «day»",
                "with t(a) as (select 1) select «b» from t",
                "insert into users («nmae») values ('a')",
                "insert into users values «(1, 'a', 'b', 4)»",
                "insert into users (id, name) values «(1)»",
                "insert into users (id, name, «name») values (1, 'a', 'b')",
                "update users set «nope» = 1",
                "update users set name = 'a' where «day» is null",
                "delete from users where «total» > 1",
                "merge into users u using orders o on u.«nope» = o.id when matched then delete",
                "truncate «users»",
                "copy users («nope») to stdout",
                "create view v as select id, «id» from users",
                "create or replace view totals as «select id, name from users»",
                "create or replace view totals as select id, «name as called», 1::numeric as total from users",
                "alter table users drop column «name»",
                "drop table «users»",
                "alter table users drop constraint «users_pkey»",
                "create rule r as on insert to users do also insert into orders (id) values (new.«nope»)",
                "lock table «nope»",
            })
    void whatPostgresRefusesIsAccusedAtItsWord(String marked) {
        var sql = marked.replaceAll("[«»]", "");
        var wrong = marked.replaceAll("(?s).*«(.*)».*", "$1");
        assertThat(objections(sql)).first().isEqualTo(wrong);
    }

    @Test
    void aViewKeepsWhatItsStarStoodFor() {
        var transition = after(
                "create view v as select * from users; alter table users add column late int; select late from v");
        assertThat(transition.verdict().objections()).hasSize(1).first().isInstanceOf(Objection.Unknown.class);
    }

    @Test
    void theColumnsOfAViewHaveTypes() {
        var transition = after(
                "create view v as select u.id, u.email, o.total, o.id as order_id, o.day from users u join orders o on o.user_id = u.id");
        var schema = transition.schema();
        var view = transition
                .names()
                .all(ObjectKind.VIEW)
                .filter(found -> found.name().equals("v"))
                .findFirst()
                .orElseThrow();
        assertThat(schema.children(view.id(), ObjectKind.COLUMN))
                .map(column -> column.definition(Column.class).type().shown(schema))
                .containsExactly("integer", "character varying(200)", "numeric(10,2)", "bigint", "date");
    }
}
