// One version: what it touches, its SQL, its way back, what it does to a system in use, and what was found in it.
const effectTable = effects =>
  h(
    'div',
    {class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Locks and work'},
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ['Statement', 'Locks', 'Who waits', 'Work', 'Breaks for running code'].map(name => h('th', {scope: 'col'}, name)),
        ),
      ),
      h(
        'tbody',
        {},
        effects.map(effect =>
          h(
            'tr',
            {},
            h('td', {class: 'mono'}, effect.sql.replace(/\s+/g, ' ').slice(0, 90)),
            h(
              'td',
              {},
              effect.locks.map(lock => h('div', {}, h('code', {}, lock.relation), ' ', lock.mode.toLowerCase())),
            ),
            h(
              'td',
              {},
              effect.blocked.map(text => h('div', {}, sentence(text))),
            ),
            h(
              'td',
              {},
              effect.rewrites.map(name => h('div', {}, 'copies ', h('code', {}, name))),
              effect.scans.map(name => h('div', {}, 'reads all of ', h('code', {}, name))),
              effect.builds.map(name => h('div', {}, 'builds ', h('code', {}, name))),
            ),
            h(
              'td',
              {},
              effect.breaks.map(text => h('div', {}, sentence(text))),
            ),
          ),
        ),
      ),
    ),
  );
const isNoticed = effect => effect.locks.length || effect.rewrites.length || effect.scans.length || effect.builds.length || effect.breaks.length;
const wayBackText = version => {
  const {kind, reason} = version.wayBack;
  const lines = [
    {
      proven: 'After up and down the schema is the same as before, object by object.',
      incomplete: 'After up and down the schema is not what it was:',
      unknown: 'Not all of it is known before it runs:',
      irreversible: 'There is no way back, by intent.',
    }[kind],
    ...reason,
  ];
  return [
    h('p', {}, lines[0]),
    lines.length > 1 &&
      h(
        'ul',
        {},
        lines.slice(1).map(line => h('li', {}, sentence(line))),
      ),
    version.losses.length > 0 && h('p', {}, 'What was in ', sentence(version.losses.join(', ')), ' is gone after the way up, and comes back empty.'),
    !version.losses.length && kind === 'proven' && h('p', {class: 'quiet'}, 'It drops nothing that holds data on the way up.'),
  ];
};
const touchedTables = index => {
  const before = stateBefore(index),
    after = stateAfter(index);
  return new Set([...new Set([...before.keys(), ...after.keys()])].filter(id => before.get(id) !== after.get(id)));
};
const changedPicture = index => {
  const schema = schemaAt(index, true);
  const near = touchedTables(index);
  const shown = new Set([...near].filter(id => schema.tables.has(id)));
  if (shown.size <= 12)
    schema.links.forEach(link => {
      if (near.has(link.from)) shown.add(link.reference.relation);
    });
  if (!shown.size) return null;
  return columnsPicture(schema, shown);
};
const versionView = number => {
  const index = indexOf(number),
    version = versions[index];
  if (!version) return missing('There is no version ' + number + '.');
  const picture = changedPicture(index);
  const noticed = version.effects.filter(isNoticed);
  const step = (by, text) => {
    const other = versions[index + by];
    return h(
      'button',
      {
        type: 'button',
        disabled: !other,
        onclick: () => {
          location.hash = addressOf(other);
        },
      },
      text,
    );
  };
  return {
    title: 'Version ' + version.number,
    step: by => {
      if (versions[index + by]) location.hash = addressOf(versions[index + by]);
    },
    content: [
      h(
        'div',
        {class: 'head'},
        h('h2', {}, h('span', {class: 'number'}, version.number + ' '), version.description),
        h('div', {class: 'steps'}, step(-1, '← Older'), step(1, 'Newer →')),
      ),
      h(
        'ul',
        {class: 'facts'},
        h('li', {}, badges(version)),
        h('li', {class: 'mono'}, version.className),
        !version.transactional && h('li', {}, 'not in a transaction'),
        stateOf(version.number) && h('li', {}, appliedText(stateOf(version.number)) || stateOf(version.number).state),
        h('li', {}, h('a', {href: '#schema/' + version.number}, 'The whole schema here')),
      ),
      version.changes.length ? changeList(version.changes, Infinity) : h('p', {class: 'quiet'}, nothingChanges(version)),
      picture && [
        h('h3', {}, 'What it touches'),
        canvas(picture, {label: 'Tables that version ' + number + ' touches', address: tableAddress(number), small: true}),
        legend(),
      ],
      h('h3', {}, 'SQL'),
      h(
        'div',
        {class: 'pair'},
        h(
          'section',
          {'aria-label': 'SQL up'},
          h('h4', {}, 'Up'),
          version.up.length ? version.up.map(sqlBlock) : h('p', {class: 'quiet'}, 'Not known before it runs.'),
        ),
        h(
          'section',
          {'aria-label': 'SQL down'},
          h('h4', {}, 'Down'),
          version.down.length
            ? version.down.map(sqlBlock)
            : h('p', {class: 'quiet'}, version.wayBack.kind === 'irreversible' ? 'None.' : 'Nothing, or not known before it runs.'),
        ),
      ),
      h('h3', {}, 'The way back'),
      wayBackText(version),
      h('h3', {}, 'Locks and work'),
      noticed.length
        ? effectTable(noticed)
        : h('p', {class: 'quiet'}, version.up.length ? 'Nothing that a running application notices.' : 'Not known before it runs.'),
      version.findings.length > 0 && [
        h('h3', {}, 'Findings'),
        version.findings.map(found =>
          h(
            'div',
            {class: 'finding ' + found.severity},
            h('strong', {}, found.severity + ' '),
            h('code', {}, found.check),
            h('span', {class: 'quiet'}, ' ' + version.file + (found.line ? ':' + found.line : '')),
            h('pre', {}, found.message),
          ),
        ),
      ],
    ],
  };
};
