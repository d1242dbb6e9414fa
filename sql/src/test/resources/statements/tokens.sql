select e'\ud83d\ude00', e'\U0001F600', e'\x41\101\n\q', U&'d\0061t\+01F600', U&'\d83d\de00', U&'d!0061!!' uescape '!', U&"d\0061t" from t;
select 'c'
'd', $a$ $b$ '' $a$, 0x1F, 0o17, 0b11, 1_0.5_0, 1e1_0, 1.e1, .5 /* a /* b */ c */, b'1' -- d
;
