drop schema ${app} cascade;
