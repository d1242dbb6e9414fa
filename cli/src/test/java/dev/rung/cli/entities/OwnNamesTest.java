package dev.rung.cli.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnNamesTest {

    @Test
    void takeThePlaceOfHashes() {
        assertThat(OwnNames.in("""
                create schema shop;
                create table "Größe" (id bigint, constraint UK6dotkott2kjsp8vw4d0m25fb7 unique (id), constraint fk_own unique (id));
                create index IDXt8o6pivur7nn124jehx7cygw5 on "Größe" (id);
                alter table if exists "Größe" add constraint FKe6tqw7gxg8m3tvu0hfmgpgq2o foreign key (id) references t;
                comment on table "Größe" is 'constraint FKe6tqw7gxg8m3tvu0hfmgpgq2o ';
                """)).isEqualTo("""
                create schema if not exists shop;
                create table "Größe" (id bigint, unique (id), constraint fk_own unique (id));
                create index on "Größe" (id);
                alter table if exists "Größe" add foreign key (id) references t;
                comment on table "Größe" is 'constraint FKe6tqw7gxg8m3tvu0hfmgpgq2o ';
                """);
    }
}
