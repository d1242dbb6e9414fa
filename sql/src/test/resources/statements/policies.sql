create policy p on price;
create policy p on shop.price as permissive for all to public, bob using (owner = current_user) with check (true);
create policy p on price as restrictive for select to session_user using (a > 0);
create policy p on price for insert with check (a in (1, 2));
create policy p on price for update using (true);
create policy p on price for delete using (true);
alter policy p on price to bob using (a) with check (b);
alter policy p on price rename to q;
alter policy if exists p on price rename to q;
drop policy p on price;
drop policy if exists p on shop.price cascade
