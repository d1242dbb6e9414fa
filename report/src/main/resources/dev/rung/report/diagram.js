// Diagrams: the whole schema where the layout of the report has put it, and the tables round one of them in three columns.
const HEADER = 30, ROW = 20, FOOT = 6, CHARACTER = 0.602;
const briefly = type => type.replace(/^character varying/, 'varchar').replace(/^(time(?:stamp)?)(\(\d\))? with time zone/, '$1tz$2').replace(/^(time(?:stamp)?)(\(\d\))? without time zone/, '$1$2');
const typeOf = column => briefly(column.type) + (column.nullable ? ' null' : '');
const isShown = row => data.layout.detail !== 'keys' || row.column.key || row.column.reference || row.mark;
const widthOf = (name, rows) => Math.ceil(Math.max(110, name.length * 13 * CHARACTER + 20,
  ...rows.map(row => 58 + (row.column.name.length + typeOf(row.column).length) * 12 * CHARACTER)));
const heightOf = lines => HEADER + lines * ROW + (lines ? FOOT : 0);
const middle = (box, column) => {
  const index = box.rows.findIndex(row => row.column.id === column);
  return box.y + (index < 0 ? HEADER / 2 : HEADER + index * ROW + ROW / 2 + 2);
};
const boxOf = (table, rows, x, y, width) => {
  const hidden = table.rows.length - rows.length;
  return {table, rows, hidden, x, y, width, height: heightOf(rows.length + (hidden ? 1 : 0))};
};

/* The whole schema: boxes keep their places through all versions, and a line keeps its way but for where its rows have gone. */
const wholePicture = schema => {
  const boxes = new Map(), lines = [];
  for (const table of schema.tables.values()) {
    const place = data.layout.boxes[table.id];
    if (place) boxes.set(table.id, boxOf(table, table.rows.filter(isShown), place[0], place[1], place[2]));
  }
  for (const link of schema.links) {
    const from = boxes.get(link.from), to = boxes.get(link.reference.relation), way = data.layout.lines[link.reference.id];
    if (!from || !to || !way) continue;
    const points = [];
    for (let index = 0; index < way.length; index += 2) points.push([way[index], way[index + 1]]);
    lines.push({link, points: moved(points, middle(from, link.reference.columns[0]), middle(to, link.reference.referenced[0]))});
  }
  return {boxes, lines};
};
const moved = (points, start, end) => {
  const count = points.length;
  if (count === 2) {
    const x = (points[0][0] + points[1][0]) / 2;
    return start === end ? [[points[0][0], start], [points[1][0], end]] : [[points[0][0], start], [x, start], [x, end], [points[1][0], end]];
  }
  points[0][1] = points[1][1] = start;
  points[count - 1][1] = points[count - 2][1] = end;
  return points;
};

/* One table in the middle, what it refers to at its left, and what refers to it at its right. */
const nearPicture = (schema, id) => {
  const centre = schema.tables.get(id);
  const {parents, children} = neighbours(schema, id);
  const own = table => table.id === id ? table.rows : table.rows.filter(row => row.column.key || row.column.reference || row.mark);
  const boxes = new Map();
  let x = 0;
  const stack = tables => {
    if (!tables.length) return;
    const columns = Math.ceil(tables.length / 14), size = Math.ceil(tables.length / columns);
    for (let from = 0; from < tables.length; from += size) {
      const part = tables.slice(from, from + size);
      const width = Math.max(...part.map(table => widthOf(table.name, own(table))));
      let y = 0;
      for (const table of part) {
        const box = boxOf(table, own(table), x, y, width);
        boxes.set(table.id, box);
        y += box.height + 22;
      }
      for (const table of part) boxes.get(table.id).y -= (y - 22) / 2;
      x += width + (from + size < tables.length ? 40 : 96);
    }
  };
  stack(parents); stack([centre]); stack(children);
  const lines = schema.links.filter(link => (link.from === id || link.reference.relation === id) && boxes.has(link.from) && boxes.has(link.reference.relation))
    .map((link, number) => {
      const from = boxes.get(link.from), to = boxes.get(link.reference.relation);
      const start = middle(from, link.reference.columns[0]), end = middle(to, link.reference.referenced[0]), aside = 30 + number % 7 * 6;
      if (from === to) return {link, points: [[from.x + from.width, start], [from.x + from.width + aside, start], [from.x + from.width + aside, end], [to.x + to.width, end]]};
      const [outer, inner] = from.x > to.x ? [from.x, to.x + to.width] : [from.x + from.width, to.x];
      const turn = from.x > to.x ? Math.max(inner, outer - aside) : Math.min(inner, outer + aside);
      return {link, points: [[outer, start], [turn, start], [turn, end], [inner, end]]};
    });
  return {boxes, lines};
};

const foot = (at, from, many, optional, marked) => {
  const group = s('g', {class: 'foot', transform: 'translate(' + at + ')' + (from[0] < at[0] ? ' scale(-1 1)' : '')});
  const path = many ? 'M10 0L0 -5M10 0L0 5' : optional ? 'M6 -5V5' : 'M5 -5V5M9 -5V5';
  group.append(s('path', {class: 'link' + marked, d: path}));
  if (many || optional) group.append(s('circle', {class: 'dot', cx: many ? 14 : 12, r: 3.5}));
  return group;
};
const drawnLine = ({link, points}) => {
  const reference = link.reference, marked = link.mark ? ' is-' + link.mark : '', count = points.length;
  const parts = [s('path', {class: 'link' + marked, d: 'M' + points.map(point => point.join(' ')).join('L')}, s('title', {}, reference.name)),
    foot(points[0], points[1], !reference.unique, reference.unique, marked),
    foot(points[count - 1], points[count - 2], false, reference.optional, marked)];
  parts.forEach(part => { part.ends = [link.from, reference.relation]; });
  return parts;
};
const drawnRow = (row, index, width) => {
  const y = HEADER + 2 + index * ROW, marked = row.mark ? ' row-' + row.mark : '';
  const key = row.column.key ? 'PK' : row.column.reference ? 'FK' : '';
  return [row.mark && s('rect', {class: 'row' + marked, x: 1, y, width: width - 2, height: ROW}),
    key && s('text', {class: 'row key', x: 10, y: y + 13.5}, key),
    s('text', {class: 'row ' + (row.column.key ? 'primary' : 'column') + marked, x: 30, y: y + 14}, row.column.name),
    s('text', {class: 'row type', x: width - 10, y: y + 14, 'text-anchor': 'end'}, typeOf(row.column))];
};
const drawnBox = (box, address, isMain) => {
  const {table, width, height} = box;
  const group = s('g', {class: 'table' + (isMain && !table.mark ? ' main' : '') + (table.mark ? ' is-' + table.mark : ''), transform: `translate(${box.x} ${box.y})`},
    s('title', {}, table.name + (table.mark ? ': ' + table.mark : '')),
    s('rect', {class: 'box', width, height, rx: 5}),
    s('path', {class: 'top-row', d: `M.5 ${HEADER - 2}V5.5a5 5 0 0 1 5 -5H${width - 5.5}a5 5 0 0 1 5 5V${HEADER - 2}z`}),
    s('text', {class: 'title', x: 10, y: 19, 'data-room': ((width - 14) / (table.name.length * 13 * CHARACTER)).toFixed(2)}, table.name),
    box.rows.map((row, index) => drawnRow(row, index, width)),
    box.hidden > 0 && s('text', {class: 'row more', x: 30, y: HEADER + 16 + box.rows.length * ROW}, '+ ' + box.hidden + ' more'));
  group.tableId = table.id;
  return s('a', {href: address(table.id)}, group);
};

/* A picture to move and to zoom into, with the mouse, with fingers and with keys. */
const canvas = (picture, {label, address, main = new Set(), small = false}) => {
  const boxes = [...picture.boxes.values()];
  if (!boxes.length) return h('p', {class: 'hint'}, 'There are no tables at this version.');
  const lines = picture.lines.map(drawnLine).flat();
  const tables = boxes.map(box => drawnBox(box, address, main.has(box.table.id)));
  const svg = s('svg', {class: 'erd' + (picture.isMap ? ' map' : ''), role: 'group', 'aria-label': label}, lines, tables);
  const xs = picture.lines.flatMap(line => line.points.map(point => point[0]));
  const left = Math.min(...boxes.map(box => box.x), ...xs) - 20, top = Math.min(...boxes.map(box => box.y)) - 20;
  const ys = picture.lines.flatMap(line => line.points.map(point => point[1]));
  const all = {x: left, y: top, width: Math.max(...boxes.map(box => box.x + box.width), ...xs) + 20 - left, height: Math.max(...boxes.map(box => box.y + box.height), ...ys) + 20 - top};
  const frame = h('div', {class: 'canvas' + (small ? ' small' : ''), tabindex: '0', role: 'group', 'aria-label': label + '; arrow keys move it, plus and minus zoom'});
  if (small) frame.style.height = 'min(26rem, ' + Math.ceil(Math.max(160, all.height + 24)) + 'px)';
  let view = {...all};
  const titles = [...svg.querySelectorAll('.title')];
  const show = () => {
    svg.setAttribute('viewBox', [view.x, view.y, view.width, view.height].map(value => value.toFixed(1)).join(' '));
    const scale = Math.min((frame.clientWidth || 900) / view.width, (frame.clientHeight || 600) / view.height);
    svg.classList.toggle('far', scale < 0.42);
    const grow = Math.min(picture.isMap ? 1.2 : 3.2, Math.max(1, 0.8 / scale));
    titles.forEach(title => { title.style.fontSize = 13 * Math.min(grow, Math.max(1, title.dataset.room)) + 'px'; });
  };
  const zoom = (factor, x = view.x + view.width / 2, y = view.y + view.height / 2) => {
    const width = Math.min(all.width * 2, Math.max(200, view.width * factor)), real = width / view.width;
    view = {x: x - (x - view.x) * real, y: y - (y - view.y) * real, width, height: view.height * real};
    show();
  };
  const fit = () => {
    view = {...all};
    const scale = Math.min((frame.clientWidth || 900) / all.width, (frame.clientHeight || 600) / all.height);
    if (scale > 1) {
      const width = all.width * scale, height = all.height * scale;
      view = {x: all.x - (width - all.width) / 2, y: all.y - (height - all.height) / 2, width, height};
    }
    show();
  };
  const at = event => {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    return [point.x, point.y];
  };
  frame.addEventListener('wheel', event => { event.preventDefault(); zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, ...at(event)); }, {passive: false});
  const fingers = new Map();
  let dragged = 0;
  frame.addEventListener('pointerdown', event => { if (event.target.closest('button')) return; fingers.set(event.pointerId, [event.clientX, event.clientY]); dragged = 0; });
  const lift = event => fingers.delete(event.pointerId);
  frame.addEventListener('pointermove', event => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const others = [...fingers].filter(([id]) => id !== event.pointerId);
    if (others.length) {
      const [ox, oy] = others[0][1];
      zoom(Math.hypot(before[0] - ox, before[1] - oy) / Math.max(1, Math.hypot(event.clientX - ox, event.clientY - oy)));
    } else {
      const scale = 1 / svg.getScreenCTM().a;
      view.x -= (event.clientX - before[0]) * scale; view.y -= (event.clientY - before[1]) * scale;
      show();
    }
    dragged += Math.abs(event.clientX - before[0]) + Math.abs(event.clientY - before[1]);
    if (dragged > 4 && !frame.hasPointerCapture(event.pointerId)) frame.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
  });
  ['pointerup', 'pointercancel', 'pointerleave'].forEach(name => frame.addEventListener(name, lift));
  frame.addEventListener('click', event => { if (dragged > 4) event.preventDefault(); }, true);
  frame.addEventListener('dragstart', event => event.preventDefault());
  frame.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]}[event.key];
    if (step) { view.x += step[0] * view.width / 12; view.y += step[1] * view.height / 12; show(); }
    else if (event.key === '+' || event.key === '=') zoom(1 / 1.3);
    else if (event.key === '-') zoom(1.3);
    else if (event.key === '0') fit();
    else return;
    event.preventDefault(); event.stopPropagation();
  });
  const light = id => {
    const near = new Set([id]);
    lines.forEach(line => { const on = id !== null && line.ends.includes(id); line.classList.toggle('near', on); if (on) line.ends.forEach(end => near.add(end)); });
    tables.forEach(link => link.firstChild.classList.toggle('near', near.has(link.firstChild.tableId)));
    svg.classList.toggle('lit', id !== null);
  };
  tables.forEach(link => {
    const id = link.firstChild.tableId;
    ['pointerenter', 'focus'].forEach(name => link.addEventListener(name, () => light(id)));
    ['pointerleave', 'blur'].forEach(name => link.addEventListener(name, () => light(null)));
  });
  frame.append(svg, h('div', {class: 'zoom'},
    h('button', {type: 'button', 'aria-label': 'Zoom out', onclick: () => zoom(1.3)}, '−'),
    h('button', {type: 'button', 'aria-label': 'Zoom in', onclick: () => zoom(1 / 1.3)}, '+'),
    h('button', {type: 'button', onclick: fit}, 'Fit')));
  new ResizeObserver(fit).observe(frame);
  fit();
  return frame;
};
const legend = () => h('ul', {class: 'legend', 'aria-label': 'Marks'}, ['added', 'changed', 'dropped'].map(mark => h('li', {class: mark}, mark)));
