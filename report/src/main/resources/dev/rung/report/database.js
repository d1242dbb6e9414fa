// Where a database stands.
const databaseView = () => ({
  title: standing.environment,
  content: [
    h('h2', {}, standing.environment),
    h('p', {class: 'lede'}, standing.behind ? plural(standing.behind, 'version') + ' still to run.' : 'Nothing is left to run.'),
    h('h3', {}, 'Drift'),
    standing.drift === null
      ? h('p', {class: 'quiet'}, standing.driftUnknown)
      : standing.drift.length
        ? h(
            'ul',
            {},
            standing.drift.map(text => h('li', {}, sentence(text))),
          )
        : h('p', {}, 'The database is what its migrations make.'),
    h('h3', {}, 'Versions'),
    h(
      'div',
      {class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Versions'},
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            ['Version', 'Description', 'State', 'When', 'By', 'Took'].map(title => h('th', {scope: 'col'}, title)),
          ),
        ),
        h(
          'tbody',
          {},
          standing.versions
            .slice()
            .reverse()
            .map(line =>
              h(
                'tr',
                {},
                h('td', {class: 'mono'}, line.version),
                h('td', {}, indexOf(line.version) < 0 ? line.description : h('a', {href: '#v/' + line.version}, line.description)),
                h('td', {}, h('span', {class: 'badge ' + (line.state === 'applied' ? 'good' : line.state === 'pending' ? '' : 'bad')}, line.state)),
                h('td', {}, line.appliedAt),
                h('td', {}, line.appliedBy),
                h('td', {}, line.took),
              ),
            ),
        ),
      ),
    ),
    h('h3', {}, 'Steps that were taken'),
    h(
      'div',
      {class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Steps'},
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            ['#', 'Step', 'When', 'By', 'Took'].map(title => h('th', {scope: 'col'}, title)),
          ),
        ),
        h(
          'tbody',
          {},
          standing.steps
            .slice()
            .reverse()
            .map(step =>
              h(
                'tr',
                {},
                h('td', {class: 'mono'}, step.position),
                h('td', {}, step.direction + ' ' + step.version + ' ' + step.description),
                h('td', {}, step.startedAt),
                h('td', {}, step.appliedBy),
                h('td', {}, step.took),
              ),
            ),
        ),
      ),
    ),
  ],
});
const missing = text => ({
  title: 'Not found',
  content: [h('h2', {}, 'Not found'), h('p', {}, text), h('p', {}, h('a', {href: '#timeline'}, 'To the timeline'))],
});
