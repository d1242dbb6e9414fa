create collation c«»
create collation c («'x'» = 1)
create collation c from «'de'»
alter collation c refresh«»
create conversion c for «utf8» to 'LATIN1' from f
create default «collation» c from d
create text «dictionary» d (template = simple)
create text search «thesaurus» d (template = simple)
alter text search parser p «owner» to clerk
alter text search parser p «(»a = 1)
alter text search configuration c add mapping for word «simple»
alter text search configuration c alter mapping «with» simple
alter text search configuration c drop mapping if exists «word»
drop text search dictionary if «d»
