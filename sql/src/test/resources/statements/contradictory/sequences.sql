create sequence s increment by 1 «increment by 2»
create sequence s owned by «t»
