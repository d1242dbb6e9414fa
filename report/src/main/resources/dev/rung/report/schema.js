// The schema at any version.
const schemaView = (number, drawn) => {
  let index = indexOf(number);
  if (index < 0) return missing('There is no version ' + number + '.');
  const slider = h('input', {
    type: 'range',
    min: 0,
    max: last,
    value: index,
    'aria-label': 'Version',
    oninput: () => show(Number(slider.value)),
    onchange: () => keep(),
  });
  const keep = () => history.replaceState(null, '', '#schema/' + versions[index].number + (what && what.value === 'map' ? '/map' : ''));
  const name = h('output', {}),
    marks = h('input', {type: 'checkbox', onchange: () => show(index)});
  const isLarge = data.layout.large;
  const what =
    isLarge &&
    h(
      'select',
      {
        'aria-label': 'What is drawn',
        onchange: () => {
          keep();
          show(index);
        },
      },
      h('option', {value: 'main'}, 'Main tables'),
      h('option', {value: 'map', selected: drawn === 'map'}, 'Map of all tables'),
    );
  const picture = h('div', {}),
    aside = h('aside', {'aria-label': 'Tables'});
  const show = at => {
    index = at;
    const version = versions[index],
      schema = schemaAt(index, marks.checked);
    const main = mainTables(schema, 5);
    slider.setAttribute('aria-valuetext', 'version ' + version.number + ', ' + version.description);
    name.replaceChildren(h('a', {href: addressOf(version)}, version.number + ' ' + version.description));
    const drawing = what && what.value === 'map' ? mapPicture(schema) : wholePicture(schema);
    picture.replaceChildren(
      canvas(drawing, {
        label: 'The schema at version ' + version.number,
        address: tableAddress(version.number),
        main: drawing.centres || new Set(main.map(table => table.id)),
      }),
      ...(marks.checked ? [legend()] : []),
    );
    const link = table =>
      h(
        'li',
        {},
        h(
          'a',
          {href: tableAddress(version.number)(table.id)},
          h('span', {}, table.name),
          h('span', {class: 'quiet'}, plural(table.rows.length, 'col')),
        ),
      );
    const sorted = [...schema.tables.values()].sort(byName);
    aside.replaceChildren(
      ...(main.length ? [h('h3', {}, 'Main tables'), h('ul', {class: 'tables'}, main.map(link))] : []),
      h('h3', {}, plural(sorted.length, 'table')),
      h('ul', {class: 'tables'}, sorted.map(link)),
    );
  };
  show(index);
  return {
    title: 'Schema',
    wide: true,
    step: by => {
      const next = index + by;
      if (versions[next]) {
        slider.value = next;
        show(next);
      }
    },
    content: [
      h('h2', {class: 'unseen'}, 'Schema'),
      h('div', {class: 'bar'}, what, slider, name, h('label', {}, marks, ' mark what it changed')),
      h('div', {class: 'schema'}, aside, h('div', {}, picture)),
    ],
  };
};
