create function unaccent_init(internal) returns internal language c volatile as 'unaccent';
create function unaccent_lexize(internal, internal, internal, internal) returns internal language c volatile as 'unaccent';
create function unaccent(regdictionary, text) returns text language c stable strict as 'unaccent';
create function unaccent(text) returns text language c stable strict as 'unaccent';
create text search template unaccent (lexize = unaccent_lexize);
create text search dictionary unaccent (template = unaccent, rules = 'unaccent');
