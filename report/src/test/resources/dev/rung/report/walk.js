// Walks through the page as somebody would, and writes down what came of it; what is wrong begins with "wrong".
(async () => {
  const said = [];
  const wrong = text => said.push('wrong: ' + text);
  addEventListener('error', event => wrong('error ' + event.message));
  addEventListener('unhandledrejection', event => wrong('rejected ' + event.reason));
  addEventListener('securitypolicyviolation', event => wrong('against the policy: ' + event.violatedDirective + ' ' + event.blockedURI));
  console.error = (...all) => wrong('console ' + all.join(' '));
  window.alert = text => wrong('alert ' + text);
  const rest = () => new Promise(done => setTimeout(done, 30));
  const visit = async hash => {
    location.hash = hash;
    await rest();
    await rest();
  };
  const key = async (name, target) => {
    (target || document.body).dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true}));
    await rest();
  };
  const check = (holds, text) => (holds ? said.push(text) : wrong('not so: ' + text));
  const nameOf = node =>
    (node.getAttribute('aria-label') || node.textContent || '').trim() ||
    (node.labels &&
      [...node.labels]
        .map(label => label.textContent)
        .join('')
        .trim());
  const accessible = where => {
    document.querySelectorAll('a, button, input, select').forEach(node => {
      if (!nameOf(node)) wrong(where + ': ' + node.outerHTML.slice(0, 80) + ' has no name');
    });
    const ids = [...document.querySelectorAll('[id]')].map(node => node.id);
    if (new Set(ids).size !== ids.length) wrong(where + ': an id stands twice');
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(node => Number(node.tagName[1]));
    levels.reduce((before, level) => {
      if (level > before + 1) wrong(where + ': a heading of level ' + level + ' after one of level ' + before);
      return level;
    }, 0);
  };

  const seen = new Set(),
    ahead = ['#timeline', '#schema'];
  while (ahead.length && seen.size < 400) {
    const hash = ahead.shift();
    if (seen.has(hash)) continue;
    seen.add(hash);
    await visit(hash);
    if (!main.querySelector('h2') || main.textContent.includes('Not found')) wrong(hash + ' leads nowhere');
    accessible(hash);
    document.querySelectorAll('a').forEach(link => {
      const href = link.getAttribute('href');
      if (!href.startsWith('#')) wrong(hash + ' leads away to ' + href);
      else if (href !== '#main' && !seen.has(href)) ahead.push(href);
    });
  }
  said.push('visited ' + seen.size);
  check(document.documentElement.scrollWidth <= innerWidth, 'nothing is wider than the screen');

  const before = document.documentElement.dataset.theme;
  theme.click();
  check(document.documentElement.dataset.theme !== before, 'theme switches');
  document.getElementById('help').click();
  check(keys.open, 'help opens');
  keys.close();
  await visit('#timeline');
  const all = document.querySelectorAll('.timeline > li').length;
  await key('/');
  search.value = 'orders';
  search.dispatchEvent(new Event('input'));
  const found = document.querySelectorAll('.timeline > li').length;
  if (data.title === 'Shop' && versions.length === 3)
    check(found === 2 && document.querySelector('.chips a').textContent === 'orders', 'search finds orders');
  if (data.title === 'Shop' && versions.length === 3) {
    search.value = 'placed';
    search.dispatchEvent(new Event('input'));
    check(document.querySelector('.chips a').textContent === 'orders.placed', 'search finds a column');
  }
  search.value = 'nothing has this in it';
  search.dispatchEvent(new Event('input'));
  check(document.querySelectorAll('.timeline > li').length === 0, 'search may find nothing');
  await key('Escape', search);
  check(document.querySelectorAll('.timeline > li').length === all, 'search has an end');

  await visit('#schema');
  const slider = document.querySelector('input[type=range]');
  if (versions.length > 1) {
    const tables = () => document.querySelector('main').textContent;
    const newest = tables();
    slider.value = 0;
    slider.dispatchEvent(new Event('input'));
    slider.dispatchEvent(new Event('change'));
    await rest();
    check(tables() !== newest && location.hash === '#schema/' + versions[0].number, 'slider moves the schema');
    document.querySelector('input[type=checkbox]').click();
    check(document.querySelector('.erd .is-added'), 'marks are shown');
    await visit('#v/' + versions[0].number);
    await key('k');
    await rest();
    check(location.hash === '#v/' + versions[1].number, 'keys go from version to version');
  }
  if (data.title === 'Shop' && versions.length === 3) {
    await visit('#table/' + tablesOf(stateAfter(last)).find(table => table.name === 'orders').id);
    check(main.querySelector('td a').textContent === 'customers', 'a column leads to the table that it refers to');
    check([...main.querySelectorAll('.chips a')].some(link => link.textContent === 'invoices'), 'a table leads to those that refer to it');
  }
  await visit('#schema');
  const box = () => document.querySelector('.erd').getAttribute('viewBox');
  const frame = document.querySelector('.canvas');
  await key('0', frame);
  const fitted = box();
  document.querySelector('[aria-label="Zoom in"]').click();
  check(box() !== fitted, 'zoom changes the view');
  await key('0', frame);
  check(box() === fitted, 'zoom can be undone');
  if (data.layout.large) {
    await visit('#schema/' + versions[last].number + '/map');
    check(document.querySelectorAll('.erd .table').length === tablesOf(stateAfter(last)).length, 'map shows all tables');
  }
  said.push('scripts: ' + document.scripts.length);
  said.push('a table is called ' + tablesOf(stateAfter(last))[0].name);
  document.body.append(h('pre', {id: 'walked'}, said.join('\n')));
})();
