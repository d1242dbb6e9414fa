// The history: each version says which relations it made anew and which it took away, so that any version is folded together.
const data = JSON.parse(document.getElementById('data').textContent);
const versions = data.versions;
const states = [new Map(data.beginning.map(relation => [relation.id, relation]))];
for (const version of versions) {
  const state = new Map(states[states.length - 1]);
  version.gone.forEach(id => state.delete(id));
  version.relations.forEach(relation => state.set(relation.id, relation));
  states.push(state);
}
const indexOf = number => versions.findIndex(version => version.number === number);
const last = versions.length - 1;
const stateAfter = index => states[index + 1];
const stateBefore = index => states[index];
const byName = (one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);
const tablesOf = state => [...state.values()].filter(relation => relation.kind === 'table').sort(byName);

const same = (one, other) => one === other || JSON.stringify(one) === JSON.stringify(other);
const markOf = (was, is) => (!was ? 'added' : !is ? 'dropped' : same(was, is) ? '' : 'changed');
/* The columns of a relation between two versions, with marks; a relation that is new or gone has no marks of its columns. */
const rowsBetween = (was, is) => {
  if (!was || !is) return (is || was).columns.map(column => ({column, mark: ''}));
  const old = new Map(was.columns.map(column => [column.id, column]));
  const now = new Set(is.columns.map(column => column.id));
  return is.columns
    .map(column => ({column, mark: markOf(old.get(column.id), column)}))
    .concat(was.columns.filter(column => !now.has(column.id)).map(column => ({column, mark: 'dropped'})));
};
const linksBetween = (id, was, is) => {
  const old = new Set(was ? was.references.map(reference => reference.id) : []);
  const now = new Set(is ? is.references.map(reference => reference.id) : []);
  return (is ? is.references : [])
    .map(reference => ({reference, from: id, mark: was && old.has(reference.id) ? '' : 'added'}))
    .concat((was ? was.references : []).filter(reference => !now.has(reference.id)).map(reference => ({reference, from: id, mark: 'dropped'})));
};
/* Tables and links at a version; with marks of what it added, changed and dropped. */
const schemaAt = (index, marked) => {
  const after = stateAfter(index);
  const before = marked ? stateBefore(index) : after;
  const ids = new Set([...after.keys(), ...before.keys()]);
  const tables = new Map();
  let links = [];
  for (const id of ids) {
    const was = before.get(id),
      is = after.get(id);
    if ((is || was).kind !== 'table') continue;
    tables.set(id, {id, name: (is || was).name, relation: is || was, mark: markOf(was, is), rows: rowsBetween(was, is)});
    links = links.concat(linksBetween(id, was, is));
  }
  return {tables, links: links.filter(link => tables.has(link.from) && tables.has(link.reference.relation))};
};
/* The main tables come first in the report's ranks. */
const mainTables = (schema, count) =>
  data.layout.ranked
    .filter(id => schema.tables.has(id))
    .slice(0, count)
    .map(id => schema.tables.get(id));
const neighbours = (schema, id) => {
  const parents = new Set(),
    children = new Set();
  for (const link of schema.links) {
    if (link.from === id && link.reference.relation !== id) parents.add(link.reference.relation);
    if (link.reference.relation === id && link.from !== id) children.add(link.from);
  }
  children.forEach(child => {
    if (parents.has(child)) children.delete(child);
  });
  return {
    parents: [...parents].map(one => schema.tables.get(one)).sort(byName),
    children: [...children].map(one => schema.tables.get(one)).sort(byName),
  };
};
