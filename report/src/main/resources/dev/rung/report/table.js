// One table, with what lies round it, and its history.
const refersTo = (schema, from, to) => schema.links.some(link => link.from === from && link.reference.relation === to);
const tableView = (id, number) => {
  const index = indexOf(number),
    relation = index >= 0 && (stateAfter(index).get(id) || stateBefore(index).get(id));
  if (!relation) return missing('This table is not there at version ' + number + '.');
  const schema = schemaAt(index, false);
  const story = versions.filter((version, at) => stateBefore(at).get(id) !== stateAfter(at).get(id)).reverse();
  const about = version =>
    version.changes.filter(
      change =>
        change.relation === relation.name ||
        change.sentence.includes('`' + relation.name + '`') ||
        (stateAfter(versions.indexOf(version)).get(id) || {}).name === change.relation,
    );
  const link = table => h('a', {class: 'mono', href: tableAddress(number)(table.id)}, table.name);
  const referred = column =>
    relation.references
      .filter(reference => reference.columns.includes(column) && schema.tables.has(reference.relation))
      .map(reference => h('span', {}, 'refers to ', link(schema.tables.get(reference.relation))));
  const children = schema.tables.has(id) ? [...schema.tables.values()].filter(table => refersTo(schema, table.id, id)).sort(byName) : [];
  const rows = relation.columns.map(column =>
    h(
      'tr',
      {},
      h('td', {class: 'mono'}, h(column.key ? 'strong' : 'span', {}, column.name)),
      h('td', {class: 'mono'}, column.type),
      h('td', {}, column.nullable ? 'null' : 'not null'),
      h('td', {}, [column.key && 'primary key', ...referred(column.id)].filter(Boolean).flatMap((part, at) => (at ? [', ', part] : [part]))),
      h('td', {class: 'mono'}, column.value),
      h('td', {}, column.comment),
    ),
  );
  return {
    title: relation.name,
    content: [
      h('div', {class: 'head'}, h('h2', {class: 'mono'}, relation.name), h('span', {class: 'quiet'}, relation.kind + ' at version ' + number)),
      relation.comment && h('p', {class: 'lede'}, relation.comment),
      schema.tables.has(id) &&
        canvas(nearPicture(schema, id), {label: 'Tables round ' + relation.name, address: tableAddress(number), main: new Set([id]), small: true}),
      h('h3', {}, 'Columns'),
      h(
        'div',
        {class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Columns'},
        h(
          'table',
          {},
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              ['Name', 'Type', 'Null', 'Key', 'Value', 'Comment'].map(title => h('th', {scope: 'col'}, title)),
            ),
          ),
          h('tbody', {}, rows),
        ),
      ),
      children.length > 0 && [
        h('h3', {}, 'Referred to by'),
        h(
          'ul',
          {class: 'chips'},
          children.map(table => h('li', {}, link(table))),
        ),
      ],
      relation.parts.length > 0 && [
        h('h3', {}, 'Constraints, indexes and more'),
        h(
          'ul',
          {},
          relation.parts.map(part => h('li', {}, part.kind + ' ', h('code', {}, part.name), ' ', h('code', {class: 'quiet'}, part.definition))),
        ),
      ],
      h('h3', {}, 'Its history'),
      h(
        'ol',
        {class: 'timeline'},
        story.map(version =>
          h(
            'li',
            {},
            h('h3', {}, h('span', {class: 'number'}, version.number), h('a', {href: addressOf(version)}, version.description)),
            changeList(about(version), 8),
          ),
        ),
      ),
    ],
  };
};
