// The timeline, and what is said of a version wherever it is named.
const standing = data.standing;
const stateOf = number => standing && standing.versions.find(line => line.version === number);
const WAY_BACK = {
  proven: ['good', 'reversible, proven'],
  incomplete: ['bad', 'way back incomplete'],
  unknown: ['warn', 'way back not known before it runs'],
  irreversible: ['warn', 'irreversible'],
};
const wayBadge = version => h('span', {class: 'badge ' + WAY_BACK[version.wayBack.kind][0]}, WAY_BACK[version.wayBack.kind][1]);
const badges = version =>
  h(
    'span',
    {class: 'badges'},
    wayBadge(version),
    version.losses.length > 0 && h('span', {class: 'badge warn'}, 'drops data'),
    version.findings.length > 0 &&
      h('span', {class: 'badge ' + ({error: 'bad', warning: 'warn'}[version.severity] || '')}, plural(version.findings.length, 'finding')),
    stateOf(version.number) && stateOf(version.number).state !== 'applied' && h('span', {class: 'badge warn'}, stateOf(version.number).state),
  );
const addressOf = version => '#v/' + version.number;
const tableAddress = number => id => '#table/' + id + '/' + number;
const changeList = (changes, most) =>
  h(
    'ul',
    {class: 'changes'},
    changes.slice(0, most).map(change => h('li', {class: change.how}, sentence(change.sentence))),
    changes.length > most && h('li', {class: 'quiet'}, 'and ' + (changes.length - most) + ' more'),
  );
const nothingChanges = version =>
  version.wayBack.kind === 'unknown' && !version.up.length
    ? 'It runs as code; what it does is not known before it runs.'
    : 'It changes data or settings, and nothing of the schema.';
const appliedText = line =>
  line && line.appliedAt ? 'applied ' + line.appliedAt + ' by ' + line.appliedBy + (line.took ? ' in ' + line.took : '') : null;

const lede = () => {
  const head = stateAfter(last);
  const reversible = versions.filter(version => version.wayBack.kind === 'proven').length;
  return (
    plural(versions.length, 'version') +
    ', ' +
    plural(tablesOf(head).length, 'table') +
    ' at the newest. ' +
    reversible +
    ' of ' +
    versions.length +
    ' proven reversible: the schema is the same after up and down.' +
    (standing
      ? ' In `' + standing.environment + '`, ' + (standing.behind ? plural(standing.behind, 'version') + ' still to run.' : 'nothing is left to run.')
      : '')
  );
};
const matches = (version, words) => {
  version.text =
    version.text ||
    [
      version.number,
      version.description,
      version.className,
      ...version.changes.map(change => change.sentence),
      ...version.up,
      ...version.down,
      ...version.findings.map(found => found.check),
    ]
      .join(' ')
      .toLowerCase();
  return words.every(word => version.text.includes(word));
};
const has = (text, words) => words.every(word => text.toLowerCase().includes(word));
const chips = (title, all, textOf) =>
  all.length
    ? [
        h('h3', {}, title),
        h(
          'ul',
          {class: 'chips'},
          all.slice(0, 40).map(one => h('li', {}, h('a', {href: tableAddress(versions[last].number)(one.table.id)}, textOf(one)))),
          all.length > 40 && h('li', {class: 'quiet'}, 'and ' + (all.length - 40) + ' more'),
        ),
      ]
    : [];
/* The tables and columns of the newest version with all words in their names. */
const named = words => {
  if (!words.length) return [];
  const tables = tablesOf(stateAfter(last)).map(table => ({table}));
  const columns = tables.flatMap(({table}) => table.columns.map(column => ({table, column})));
  const found = [
    ...chips(
      'Tables',
      tables.filter(({table}) => has(table.name, words)),
      ({table}) => table.name,
    ),
    ...chips(
      'Columns',
      columns.filter(({column}) => has(column.name, words)),
      ({table, column}) => table.name + '.' + column.name,
    ),
  ];
  return found.length ? [...found, h('h3', {}, 'Versions')] : [];
};
const timelineView = () => {
  const list = h('ol', {class: 'timeline', reversed: true});
  const tables = h('div', {});
  const count = h('p', {class: 'quiet', role: 'status'});
  const search = words => {
    const found = versions.filter(version => matches(version, words)).reverse();
    list.replaceChildren(
      ...found.map(version =>
        h(
          'li',
          {class: stateOf(version.number) ? stateOf(version.number).state : ''},
          h('h3', {}, h('span', {class: 'number'}, version.number), h('a', {href: addressOf(version)}, version.description), badges(version)),
          version.changes.length ? changeList(version.changes, 12) : h('p', {class: 'quiet'}, nothingChanges(version)),
        ),
      ),
    );
    tables.replaceChildren(...named(words));
    count.textContent = words.length ? plural(found.length, 'version') + ' found' : '';
  };
  search([]);
  return {title: 'Timeline', search, content: [h('h2', {}, 'Timeline'), h('p', {class: 'lede'}, sentence(lede())), tables, count, list]};
};
