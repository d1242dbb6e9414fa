// What each address of the page shows.
const standing = data.standing;
const stateOf = number => standing && standing.versions.find(line => line.version === number);
const WAY_BACK = {proven: ['good', 'reversible, proven'], incomplete: ['bad', 'way back incomplete'], unknown: ['warn', 'way back not known before it runs'], irreversible: ['warn', 'irreversible']};
const wayBadge = version => h('span', {class: 'badge ' + WAY_BACK[version.wayBack.kind][0]}, WAY_BACK[version.wayBack.kind][1]);
const badges = version => h('span', {class: 'badges'}, wayBadge(version),
  version.losses.length > 0 && h('span', {class: 'badge warn'}, 'drops data'),
  version.findings.length > 0 && h('span', {class: 'badge ' + ({error: 'bad', warning: 'warn'}[version.severity] || '')}, plural(version.findings.length, 'finding')),
  stateOf(version.number) && stateOf(version.number).state !== 'applied' && h('span', {class: 'badge warn'}, stateOf(version.number).state));
const addressOf = version => '#v/' + version.number;
const tableAddress = number => id => '#table/' + id + '/' + number;
const changeList = (changes, most) => h('ul', {class: 'changes'},
  changes.slice(0, most).map(change => h('li', {class: change.how}, sentence(change.sentence))),
  changes.length > most && h('li', {class: 'quiet'}, 'and ' + (changes.length - most) + ' more'));
const nothingChanges = version => version.wayBack.kind === 'unknown' && !version.up.length ? 'It runs as code; what it does is not known before it runs.' : 'It changes data or settings, and nothing of the schema.';
const appliedText = line => line && line.appliedAt ? 'applied ' + line.appliedAt + ' by ' + line.appliedBy + (line.took ? ' in ' + line.took : '') : null;

const lede = () => {
  const head = stateAfter(last);
  const reversible = versions.filter(version => version.wayBack.kind === 'proven').length;
  return plural(versions.length, 'version') + ', ' + plural(tablesOf(head).length, 'table') + ' at the newest. ' +
    reversible + ' of ' + versions.length + ' proven reversible: the schema is the same after up and down.' +
    (standing ? ' In `' + standing.environment + '`, ' + (standing.behind ? plural(standing.behind, 'version') + ' still to run.' : 'nothing is left to run.') : '');
};
const matches = (version, words) => {
  version.text = version.text || [version.number, version.description, version.className, ...version.changes.map(change => change.sentence), ...version.up, ...version.down, ...version.findings.map(found => found.check)].join(' ').toLowerCase();
  return words.every(word => version.text.includes(word));
};
const timelineView = () => {
  const list = h('ol', {class: 'timeline', reversed: true});
  const tables = h('div', {});
  const count = h('p', {class: 'quiet', role: 'status'});
  const search = words => {
    const found = versions.filter(version => matches(version, words)).reverse();
    list.replaceChildren(...found.map(version => h('li', {class: stateOf(version.number) ? stateOf(version.number).state : ''},
      h('h3', {}, h('span', {class: 'number'}, version.number), h('a', {href: addressOf(version)}, version.description), badges(version)),
      version.changes.length ? changeList(version.changes, 12) : h('p', {class: 'quiet'}, nothingChanges(version)))));
    const named = words.length ? tablesOf(stateAfter(last)).filter(table => words.every(word => table.name.toLowerCase().includes(word))) : [];
    tables.replaceChildren(...(named.length ? [h('h3', {}, 'Tables'), h('ul', {class: 'chips'}, named.slice(0, 40).map(table => h('li', {}, h('a', {href: tableAddress(versions[last].number)(table.id)}, table.name)))), h('h3', {}, 'Versions')] : []));
    count.textContent = words.length ? plural(found.length, 'version') + ' found' : '';
  };
  search([]);
  return {title: 'Timeline', search, content: [h('h2', {}, 'Timeline'), h('p', {class: 'lede'}, sentence(lede())), tables, count, list]};
};

const effectTable = effects => h('div', {class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Locks and work'}, h('table', {},
  h('thead', {}, h('tr', {}, ['Statement', 'Locks', 'Who waits', 'Work', 'Breaks for running code'].map(name => h('th', {scope: 'col'}, name)))),
  h('tbody', {}, effects.map(effect => h('tr', {},
    h('td', {class: 'mono'}, effect.sql.replace(/\s+/g, ' ').slice(0, 90)),
    h('td', {}, effect.locks.map(lock => h('div', {}, h('code', {}, lock.relation), ' ', lock.mode.toLowerCase()))),
    h('td', {}, effect.blocked.map(text => h('div', {}, sentence(text)))),
    h('td', {}, effect.rewrites.map(name => h('div', {}, 'copies ', h('code', {}, name))), effect.scans.map(name => h('div', {}, 'reads all of ', h('code', {}, name))), effect.builds.map(name => h('div', {}, 'builds ', h('code', {}, name)))),
    h('td', {}, effect.breaks.map(text => h('div', {}, sentence(text)))))))));
const isNoticed = effect => effect.locks.length || effect.rewrites.length || effect.scans.length || effect.builds.length || effect.breaks.length;
const wayBackText = version => {
  const {kind, reason} = version.wayBack;
  const lines = [{proven: 'After up and down the schema is the same as before, object by object.', incomplete: 'After up and down the schema is not what it was:', unknown: 'Not all of it is known before it runs:', irreversible: 'There is no way back, by intent.'}[kind], ...reason];
  return [h('p', {}, lines[0]), lines.length > 1 && h('ul', {}, lines.slice(1).map(line => h('li', {}, sentence(line)))),
    version.losses.length > 0 && h('p', {}, 'What was in ', sentence(version.losses.join(', ')), ' is gone after the way up, and comes back empty.'),
    !version.losses.length && kind === 'proven' && h('p', {class: 'quiet'}, 'It drops nothing that holds data on the way up.')];
};
const touchedTables = index => {
  const before = stateBefore(index), after = stateAfter(index);
  return new Set([...new Set([...before.keys(), ...after.keys()])].filter(id => before.get(id) !== after.get(id)));
};
const changedPicture = index => {
  const schema = schemaAt(index, true);
  const near = touchedTables(index);
  const shown = new Set([...near].filter(id => schema.tables.has(id)));
  if (shown.size <= 12) schema.links.forEach(link => { if (near.has(link.from)) shown.add(link.reference.relation); });
  if (!shown.size) return null;
  return columnsPicture(schema, shown);
};
/* A few tables in columns: what is referred to at the left of what refers to it. */
const columnsPicture = (schema, ids) => {
  const links = schema.links.filter(link => ids.has(link.from) && ids.has(link.reference.relation));
  const depths = new Map();
  const depth = (id, path) => {
    if (depths.has(id)) return depths.get(id);
    if (path.has(id)) return 0;
    const next = new Set(path).add(id);
    const value = Math.max(0, ...links.filter(link => link.from === id && link.reference.relation !== id).map(link => depth(link.reference.relation, next) + 1));
    depths.set(id, value);
    return value;
  };
  const columns = [];
  [...ids].map(id => schema.tables.get(id)).sort(byName).forEach(table => { const at = depth(table.id, new Set()); (columns[at] = columns[at] || []).push(table); });
  const boxes = new Map();
  let x = 0;
  const flat = columns.filter(Boolean).flatMap(column => { const parts = []; for (let from = 0; from < column.length; from += 8) parts.push(column.slice(from, from + 8)); return parts; });
  for (const column of flat) {
    const width = Math.max(...column.map(table => widthOf(table.name, table.rows)));
    let y = 0;
    for (const table of column) { boxes.set(table.id, boxOf(table, table.rows, x, y, width)); y += heightOf(table.rows.length) + 26; }
    x += width + 90;
  }
  const lines = links.map((link, number) => {
    const from = boxes.get(link.from), to = boxes.get(link.reference.relation), aside = 26 + number % 6 * 8;
    const start = middle(from, link.reference.columns[0]), end = middle(to, link.reference.referenced[0]);
    if (from.x === to.x) { const right = from.x + Math.max(from.width, to.width) + aside; return {link, points: [[from.x + from.width, start], [right, start], [right, end], [to.x + to.width, end]]}; }
    const isRight = from.x > to.x, outer = isRight ? from.x : from.x + from.width, inner = isRight ? to.x + to.width : to.x;
    return {link, points: [[outer, start], [outer + (isRight ? -aside : aside), start], [outer + (isRight ? -aside : aside), end], [inner, end]]};
  });
  return {boxes, lines};
};
const versionView = number => {
  const index = indexOf(number), version = versions[index];
  if (!version) return missing('There is no version ' + number + '.');
  const picture = changedPicture(index);
  const noticed = version.effects.filter(isNoticed);
  const step = (by, text) => { const other = versions[index + by]; return h('button', {type: 'button', disabled: !other, onclick: () => { location.hash = addressOf(other); }}, text); };
  return {title: 'Version ' + version.number, step: by => { if (versions[index + by]) location.hash = addressOf(versions[index + by]); }, content: [
    h('div', {class: 'head'}, h('h2', {}, h('span', {class: 'number'}, version.number + ' '), version.description), h('div', {class: 'steps'}, step(-1, '← Older'), step(1, 'Newer →'))),
    h('ul', {class: 'facts'}, h('li', {}, badges(version)), h('li', {class: 'mono'}, version.className), !version.transactional && h('li', {}, 'not in a transaction'),
      stateOf(version.number) && h('li', {}, appliedText(stateOf(version.number)) || stateOf(version.number).state), h('li', {}, h('a', {href: '#schema/' + version.number}, 'The whole schema here'))),
    version.changes.length ? changeList(version.changes, Infinity) : h('p', {class: 'quiet'}, nothingChanges(version)),
    picture && [h('h3', {}, 'What it touches'), canvas(picture, {label: 'Tables that version ' + number + ' touches', address: tableAddress(number), small: true}), legend()],
    h('h3', {}, 'SQL'),
    h('div', {class: 'pair'},
      h('section', {'aria-label': 'SQL up'}, h('h4', {}, 'Up'), version.up.length ? version.up.map(sqlBlock) : h('p', {class: 'quiet'}, 'Not known before it runs.')),
      h('section', {'aria-label': 'SQL down'}, h('h4', {}, 'Down'), version.down.length ? version.down.map(sqlBlock) : h('p', {class: 'quiet'}, version.wayBack.kind === 'irreversible' ? 'None.' : 'Nothing, or not known before it runs.'))),
    h('h3', {}, 'The way back'), wayBackText(version),
    h('h3', {}, 'Locks and work'), noticed.length ? effectTable(noticed) : h('p', {class: 'quiet'}, version.up.length ? 'Nothing that a running application notices.' : 'Not known before it runs.'),
    version.findings.length > 0 && [h('h3', {}, 'Findings'), version.findings.map(found => h('div', {class: 'finding ' + found.severity}, h('strong', {}, found.severity + ' '), h('code', {}, found.check),
      h('span', {class: 'quiet'}, ' ' + version.file + (found.line ? ':' + found.line : '')), h('pre', {}, found.message)))]]};
};

const schemaView = (number, drawn) => {
  let index = indexOf(number);
  if (index < 0) return missing('There is no version ' + number + '.');
  const slider = h('input', {type: 'range', min: 0, max: last, value: index, 'aria-label': 'Version', oninput: () => show(Number(slider.value)), onchange: () => keep()});
  const keep = () => history.replaceState(null, '', '#schema/' + versions[index].number + (what && what.value === 'map' ? '/map' : ''));
  const name = h('output', {}), marks = h('input', {type: 'checkbox', onchange: () => show(index)});
  const isLarge = data.layout.large;
  const what = isLarge && h('select', {'aria-label': 'What is drawn', onchange: () => { keep(); show(index); }}, h('option', {value: 'main'}, 'Main tables'), h('option', {value: 'map', selected: drawn === 'map'}, 'Map of all tables'));
  const picture = h('div', {}), aside = h('aside', {'aria-label': 'Tables'});
  const show = at => {
    index = at;
    const version = versions[index], schema = schemaAt(index, marks.checked);
    const main = mainTables(schema, 5);
    slider.setAttribute('aria-valuetext', 'version ' + version.number + ', ' + version.description);
    name.replaceChildren(h('a', {href: addressOf(version)}, version.number + ' ' + version.description));
    const drawing = what && what.value === 'map' ? mapPicture(schema) : wholePicture(schema);
    picture.replaceChildren(canvas(drawing, {label: 'The schema at version ' + version.number, address: tableAddress(version.number), main: drawing.centres || new Set(main.map(table => table.id))}), ...(marks.checked ? [legend()] : []));
    const link = table => h('li', {}, h('a', {href: tableAddress(version.number)(table.id)}, h('span', {}, table.name), h('span', {class: 'quiet'}, plural(table.rows.length, 'col'))));
    const sorted = [...schema.tables.values()].sort(byName);
    aside.replaceChildren(...(main.length ? [h('h3', {}, 'Main tables'), h('ul', {class: 'tables'}, main.map(link))] : []), h('h3', {}, plural(sorted.length, 'table')), h('ul', {class: 'tables'}, sorted.map(link)));
  };
  show(index);
  return {title: 'Schema', wide: true, step: by => { const next = index + by; if (versions[next]) { slider.value = next; show(next); } }, content: [
    h('h2', {class: 'unseen'}, 'Schema'),
    h('div', {class: 'bar'}, what, slider, name, h('label', {}, marks, ' mark what it changed')),
    h('div', {class: 'schema'}, aside, h('div', {}, picture))]};
};

const tableView = (id, number) => {
  const index = indexOf(number), relation = index >= 0 && (stateAfter(index).get(id) || stateBefore(index).get(id));
  if (!relation) return missing('This table is not there at version ' + number + '.');
  const schema = schemaAt(index, false);
  const story = versions.filter((version, at) => stateBefore(at).get(id) !== stateAfter(at).get(id)).reverse();
  const about = version => version.changes.filter(change => change.relation === relation.name || change.sentence.includes('`' + relation.name + '`') || (stateAfter(versions.indexOf(version)).get(id) || {}).name === change.relation);
  const rows = relation.columns.map(column => h('tr', {}, h('td', {class: 'mono'}, h(column.key ? 'strong' : 'span', {}, column.name)), h('td', {class: 'mono'}, column.type), h('td', {}, column.nullable ? 'null' : 'not null'),
    h('td', {}, [column.key && 'primary key', column.reference && 'foreign key'].filter(Boolean).join(', ')), h('td', {class: 'mono'}, column.value), h('td', {}, column.comment)));
  return {title: relation.name, content: [
    h('div', {class: 'head'}, h('h2', {class: 'mono'}, relation.name), h('span', {class: 'quiet'}, relation.kind + ' at version ' + number)),
    relation.comment && h('p', {class: 'lede'}, relation.comment),
    schema.tables.has(id) && canvas(nearPicture(schema, id), {label: 'Tables round ' + relation.name, address: tableAddress(number), main: new Set([id]), small: true}),
    h('h3', {}, 'Columns'),
    h('div', {class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Columns'}, h('table', {}, h('thead', {}, h('tr', {}, ['Name', 'Type', 'Null', 'Key', 'Value', 'Comment'].map(title => h('th', {scope: 'col'}, title)))), h('tbody', {}, rows))),
    relation.parts.length > 0 && [h('h3', {}, 'Constraints, indexes and more'), h('ul', {}, relation.parts.map(part => h('li', {}, part.kind + ' ', h('code', {}, part.name), ' ', h('code', {class: 'quiet'}, part.definition))))],
    h('h3', {}, 'Its history'),
    h('ol', {class: 'timeline'}, story.map(version => h('li', {}, h('h3', {}, h('span', {class: 'number'}, version.number), h('a', {href: addressOf(version)}, version.description)), changeList(about(version), 8))))]};
};

const databaseView = () => ({title: standing.environment, content: [
  h('h2', {}, standing.environment),
  h('p', {class: 'lede'}, standing.behind ? plural(standing.behind, 'version') + ' still to run.' : 'Nothing is left to run.'),
  h('h3', {}, 'Drift'),
  standing.drift === null ? h('p', {class: 'quiet'}, standing.driftUnknown) : standing.drift.length ? h('ul', {}, standing.drift.map(text => h('li', {}, sentence(text)))) : h('p', {}, 'The database is what its migrations make.'),
  h('h3', {}, 'Versions'),
  h('div', {class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Versions'}, h('table', {}, h('thead', {}, h('tr', {}, ['Version', '', 'State', 'When', 'By', 'Took'].map(title => h('th', {scope: 'col'}, title)))),
    h('tbody', {}, standing.versions.slice().reverse().map(line => h('tr', {}, h('td', {class: 'mono'}, line.version), h('td', {}, indexOf(line.version) < 0 ? line.description : h('a', {href: '#v/' + line.version}, line.description)), h('td', {}, h('span', {class: 'badge ' + (line.state === 'applied' ? 'good' : line.state === 'pending' ? '' : 'bad')}, line.state)), h('td', {}, line.appliedAt), h('td', {}, line.appliedBy), h('td', {}, line.took)))))),
  h('h3', {}, 'Steps that were taken'),
  h('div', {class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Steps'}, h('table', {}, h('thead', {}, h('tr', {}, ['#', 'Step', 'When', 'By', 'Took'].map(title => h('th', {scope: 'col'}, title)))),
    h('tbody', {}, standing.steps.slice().reverse().map(step => h('tr', {}, h('td', {class: 'mono'}, step.position), h('td', {}, step.direction + ' ' + step.version + ' ' + step.description), h('td', {}, step.startedAt), h('td', {}, step.appliedBy), h('td', {}, step.took))))))]});
const missing = text => ({title: 'Not found', content: [h('h2', {}, 'Not found'), h('p', {}, text), h('p', {}, h('a', {href: '#timeline'}, 'To the timeline'))]});
