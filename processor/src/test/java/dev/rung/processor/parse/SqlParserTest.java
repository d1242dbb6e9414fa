package dev.rung.processor.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            create table t (a int)                                   | CreateTable
            create unlogged table if not exists t (like s)           | CreateTable
            create foreign table t (a int) server s                  | CreateTable
            create temp table t (a int)                              | CreateTemporary
            create unique index concurrently i on t (a)              | CreateIndex
            create or replace view v as select 1                     | CreateView
            create materialized view v as select 1                   | CreateView
            create sequence s start 5                                | CreateSequence
            create type t as enum ('a')                              | CreateType
            create domain d as int check (value > 0)                 | CreateType
            create function f() returns int return 1                 | CreateRoutine
            create aggregate a(int) (sfunc = f, stype = int)         | CreateRoutine
            create trigger g before insert on t execute function f() | CreateObject
            create rule r as on insert to t do (delete from a; delete from b) | CreateObject
            create extension if not exists citext                    | CreateObject
            create schema x create table t (a int)                   | CreateSchema
            create role r                                            | NoEffect
            alter table t add a int, drop b                          | Alter
            alter table t frobnicate                                 | Alter
            alter system set work_mem = '1MB'                        | NoEffect
            drop function if exists f(int), g                        | Drop
            comment on column s.t.c is null                          | Comment
            grant select on t to a                                   | Privileges
            grant a to b                                             | NoEffect
            set search_path = x                                      | SetSearchPath
            select set_config('search_path', 'x', false)             | SetSearchPath
            set lock_timeout = '5s'                                  | NoEffect
            update t set a = 1                                       | ChangeData
            truncate t                                               | ChangeData
            select f()                                               | Evaluate
            do $$ begin drop table t; end $$                         | Block
            vacuum t                                                 | NoEffect
            (select 1)                                               | NoEffect
            select 1 into t                                          | Other
            create operator === (leftarg = int)                      | Other
            create table t (a int) something new                     | Other
            drop table t everything                                  | Other
            import foreign schema x from server s into y             | Other
            revoke grant option for select on t from a               | Other
            """)
    void knowsWhatStatementsAre(String sql, String kind) {
        assertThat(SqlParser.parse(sql).getClass().getSimpleName()).isEqualTo(kind);
    }
}
