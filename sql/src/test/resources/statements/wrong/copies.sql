copy box «stdin»
copy box from «file»
copy box from stdin «format» csv
copy box («)» from stdin
copy box from stdin with («)»
copy box from stdin with (format csv «header»)
copy (select 1) «from» stdin
copy («truncate» box) to stdout
copy box to program «stdout»
copy box to stdout «where id = 1»
copy box from stdin csv force «delimiter» id
