create type box (input = f, output = g, «input = h»)
create type span as range (subtype = int, «subtyp_diff = f»)
create type span as range («canonical = f»)
alter type box set («input = f»)
