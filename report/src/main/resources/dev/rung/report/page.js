// The page round the views: where one is, search, theme and keys.
const main = document.getElementById('main'),
  search = document.getElementById('search'),
  theme = document.getElementById('theme'),
  keys = document.getElementById('keys');
const newest = () => versions[last].number;
let view = {};
const route = () => {
  const [name, one, other] = decodeURIComponent(location.hash.slice(1)).split('/');
  if (!versions.length) return missing('There are no versions yet.');
  switch (name) {
    case 'v':
      return versionView(Number(one));
    case 'schema':
      return schemaView(one ? Number(one) : newest(), other);
    case 'table':
      return tableView(Number(one), other ? Number(other) : newest());
    case 'database':
      return standing ? databaseView() : missing('No database was asked for this report.');
    default:
      return timelineView();
  }
};
const links = () =>
  [
    ['#timeline', 'Timeline', /^#?(timeline|v\/|$)/],
    ['#schema', 'Schema', /^#(schema|table)/],
  ].concat(standing ? [['#database', standing.environment, /^#database/]] : []);
const go = first => {
  view = route();
  main.classList.toggle('wide', Boolean(view.wide));
  main.replaceChildren(...view.content.flat(Infinity).filter(Boolean));
  document.title = view.title + ' · ' + data.title;
  document
    .getElementById('views')
    .replaceChildren(...links().map(([href, text, pattern]) => h('a', {href, 'aria-current': pattern.test(location.hash) && 'page'}, text)));
  if (!first) {
    scrollTo(0, 0);
    main.focus({preventScroll: true});
  }
  if (view.search && search.value) look();
};
const look = () => {
  if (!view.search) {
    history.pushState(null, '', '#timeline');
    go(true);
  }
  view.search(search.value.toLowerCase().split(/\s+/).filter(Boolean));
};
search.addEventListener('input', look);

const stored = {
  get: () => {
    try {
      return localStorage.getItem('rung-theme');
    } catch {
      return null;
    }
  },
  set: value => {
    try {
      localStorage.setItem('rung-theme', value);
    } catch {
      /* a file may have no storage */
    }
  },
};
const system = matchMedia('(prefers-color-scheme: dark)');
const dress = value => {
  document.documentElement.dataset.theme = value;
  theme.textContent = value === 'dark' ? 'Light' : 'Dark';
  theme.setAttribute('aria-label', (value === 'dark' ? 'Light' : 'Dark') + ' theme');
};
dress(stored.get() || (system.matches ? 'dark' : 'light'));
system.addEventListener('change', event => {
  if (!stored.get()) dress(event.matches ? 'dark' : 'light');
});
theme.addEventListener('click', () => {
  const value = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
  stored.set(value);
  dress(value);
});

const KEYS = [
  ['/', 'search'],
  ['t', 'timeline'],
  ['s', 'schema'],
  ['j  k', 'older and newer version'],
  ['+  −  0', 'zoom a diagram, and fit it'],
  ['?', 'this list'],
  ['Esc', 'close, or empty the search'],
];
keys.append(
  h('h2', {id: 'keys-title'}, 'Keys'),
  h(
    'dl',
    {},
    KEYS.map(([key, text]) => [
      h(
        'dt',
        {},
        key.split('  ').map((one, index) => [index ? ' ' : '', h('kbd', {}, one)]),
      ),
      h('dd', {}, text),
    ]),
  ),
  h('form', {method: 'dialog'}, h('button', {}, 'Close')),
);
document.getElementById('help').addEventListener('click', () => keys.showModal());
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
  if (event.target === search) {
    if (event.key === 'Escape') {
      search.value = '';
      look();
      search.blur();
    }
    return;
  }
  const act = {
    '/': () => search.focus(),
    t: () => {
      location.hash = '#timeline';
    },
    s: () => {
      location.hash = '#schema';
    },
    '?': () => keys.showModal(),
    j: () => view.step && view.step(-1),
    k: () => view.step && view.step(1),
  }[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});
addEventListener('hashchange', () => go(false));
go(true);
