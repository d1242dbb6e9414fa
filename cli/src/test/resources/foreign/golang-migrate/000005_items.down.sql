drop materialized view mv; drop view totals; drop table item;
