create function dintdict_init(internal) returns internal language c volatile strict as 'dict_int';
create function dintdict_lexize(internal, internal, internal, internal) returns internal language c volatile strict as 'dict_int';
create text search template intdict_template (lexize = dintdict_lexize);
create text search dictionary intdict (template = intdict_template);
