create policy p on t as «strict»
create policy p on t for «truncate»
create policy p on t using «true»
create policy p on t to «none»
create policy p on t using (true) «to» bob
alter policy if exists p on t «to» bob
alter policy p on t «for» all
drop policy p «from» t
