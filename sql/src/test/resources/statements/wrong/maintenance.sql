vacuum full box «coin»
vacuum full «full» box
vacuum («)»
vacuum (parallel 4 «5»)
analyze box («)»
cluster box using«»
cluster box_pkey on«»
checkpoint «now»
load «plpgsql»
