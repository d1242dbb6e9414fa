// SQL in colours: comments, strings, numbers and key words. What is not known is shown as it is.
const WORDS = new Set(
  (
    'add after all alter always analyze and any array as asc authorization before begin between by cascade case cast check cluster ' +
    'collate column comment concurrently constraint copy create cross current_date current_timestamp cycle database default deferrable deferred delete desc ' +
    'detach disable distinct do domain drop each else enable end enum event except exclude execute exists extension false for force foreign from full ' +
    'function generated grant group having identity if in include index inherits inner insert instead into is isolation join key language lateral left ' +
    'like limit local lock materialized match minvalue maxvalue natural no not null nulls of off offset on only or order outer over owner owned partition ' +
    'policy primary privileges procedure public range recursive references refresh reindex rename replace restrict returning returns revoke right role ' +
    'row rule schema security select sequence set storage stored table tablespace temporary then to trigger true truncate type union unique unlogged ' +
    'update using vacuum valid validate values view volatile when where window with without'
  ).split(' '),
);
const TOKEN =
  /(--[^\n]*|\/\*[\s\S]*?\*\/)|(\$([A-Za-z_]\w*)?\$[\s\S]*?\$\3\$|[eE]?'(?:[^'\\]|''|\\.)*')|("(?:[^"]|"")*")|(\b\d+(?:\.\d+)?\b)|([A-Za-z_]\w*)/g;
const highlighted = text => {
  const parts = [];
  let end = 0;
  for (const found of text.matchAll(TOKEN)) {
    parts.push(text.slice(end, found.index));
    end = found.index + found[0].length;
    const kind = found[1] ? 'c' : found[2] ? 's' : found[5] ? 'n' : found[6] && WORDS.has(found[6].toLowerCase()) ? 'k' : '';
    parts.push(kind ? h('span', {class: kind}, found[0]) : found[0]);
  }
  parts.push(text.slice(end));
  return parts;
};
const sqlBlock = text => h('pre', {class: 'sql', tabindex: '0', 'aria-label': 'SQL'}, h('code', {}, highlighted(text)));
