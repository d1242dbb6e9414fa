create function dxsyn_init(internal) returns internal language c volatile strict as 'dict_xsyn';
create function dxsyn_lexize(internal, internal, internal, internal) returns internal language c volatile strict as 'dict_xsyn';
create text search template xsyn_template (lexize = dxsyn_lexize);
create text search dictionary xsyn (template = xsyn_template);
