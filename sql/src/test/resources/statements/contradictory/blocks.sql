do 'a' «'b'»
do language plpgsql 'a' «language» sql
