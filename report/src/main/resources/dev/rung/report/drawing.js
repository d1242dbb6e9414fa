// Tables, rows and lines as SVG.
const foot = (at, from, many, optional, marked) => {
  const group = s('g', {class: 'foot', transform: 'translate(' + at + ')' + (from[0] < at[0] ? ' scale(-1 1)' : '')});
  const path = many ? 'M10 0L0 -5M10 0L0 5' : optional ? 'M6 -5V5' : 'M5 -5V5M9 -5V5';
  group.append(s('path', {class: 'link' + marked, d: path}));
  if (many || optional) group.append(s('circle', {class: 'dot', cx: many ? 14 : 12, r: 3.5}));
  return group;
};
const drawnLine = ({link, points}) => {
  const reference = link.reference,
    marked = link.mark ? ' is-' + link.mark : '',
    count = points.length;
  const parts = [
    s('path', {class: 'link' + marked, d: 'M' + points.map(point => point.join(' ')).join('L')}, s('title', {}, reference.name)),
    foot(points[0], points[1], !reference.unique, reference.unique, marked),
    foot(points[count - 1], points[count - 2], false, reference.optional, marked),
  ];
  parts.forEach(part => {
    part.ends = [link.from, reference.relation];
  });
  return parts;
};
const drawnRow = (row, index, width) => {
  const y = HEADER + 2 + index * ROW,
    marked = row.mark ? ' row-' + row.mark : '';
  const key = row.column.key ? 'PK' : row.column.reference ? 'FK' : '';
  return [
    row.mark && s('rect', {class: 'row' + marked, x: 1, y, width: width - 2, height: ROW}),
    key && s('text', {class: 'row key', x: 10, y: y + 13.5}, key),
    s('text', {class: 'row ' + (row.column.key ? 'primary' : 'column') + marked, x: 30, y: y + 14}, row.column.name),
    s('text', {class: 'row type', x: width - 10, y: y + 14, 'text-anchor': 'end'}, typeOf(row.column)),
  ];
};
const drawnBox = (box, address, isMain) => {
  const {table, width, height} = box;
  const group = s(
    'g',
    {class: 'table' + (isMain && !table.mark ? ' main' : '') + (table.mark ? ' is-' + table.mark : ''), transform: `translate(${box.x} ${box.y})`},
    s('title', {}, table.name + (table.mark ? ': ' + table.mark : '')),
    s('rect', {class: 'box', width, height, rx: 5}),
    s('path', {class: 'top-row', d: `M.5 ${HEADER - 2}V5.5a5 5 0 0 1 5 -5H${width - 5.5}a5 5 0 0 1 5 5V${HEADER - 2}z`}),
    s('text', {class: 'title', x: 10, y: 15, 'data-room': ((width - 14) / (table.name.length * 13 * CHARACTER)).toFixed(2)}, table.name),
    box.rows.map((row, index) => drawnRow(row, index, width)),
    box.hidden > 0 && s('text', {class: 'row more', x: 30, y: HEADER + 16 + box.rows.length * ROW}, '+ ' + box.hidden + ' more'),
  );
  group.tableId = table.id;
  return s('a', {href: address(table.id)}, group);
};
