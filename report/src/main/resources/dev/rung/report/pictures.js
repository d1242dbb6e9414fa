// Where things go in a picture: the whole schema as the report has laid it out, the tables round one of them, a few tables in columns.
const HEADER = 30,
  ROW = 20,
  FOOT = 6,
  CHARACTER = 0.602;
const briefly = type =>
  type
    .replace(/^character varying/, 'varchar')
    .replace(/^(time(?:stamp)?)(\(\d\))? with time zone/, '$1tz$2')
    .replace(/^(time(?:stamp)?)(\(\d\))? without time zone/, '$1$2');
const typeOf = column => briefly(column.type) + (column.nullable ? ' null' : '');
const isShown = row => data.layout.detail !== 'keys' || row.column.key || row.column.reference || row.mark;
const widthOf = (name, rows) =>
  Math.ceil(
    Math.max(110, name.length * 13 * CHARACTER + 20, ...rows.map(row => 58 + (row.column.name.length + typeOf(row.column).length) * 12 * CHARACTER)),
  );
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
  const boxes = new Map(),
    lines = [];
  for (const table of schema.tables.values()) {
    const place = data.layout.boxes[table.id];
    if (place) boxes.set(table.id, boxOf(table, table.rows.filter(isShown), place[0], place[1], place[2]));
  }
  for (const link of schema.links) {
    const from = boxes.get(link.from),
      to = boxes.get(link.reference.relation),
      way = data.layout.lines[link.reference.id];
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
    return start === end
      ? [
          [points[0][0], start],
          [points[1][0], end],
        ]
      : [
          [points[0][0], start],
          [x, start],
          [x, end],
          [points[1][0], end],
        ];
  }
  points[0][1] = points[1][1] = start;
  points[count - 1][1] = points[count - 2][1] = end;
  return points;
};

/* One table in the middle, what it refers to at its left, and what refers to it at its right; many of these are names only, in several columns. */
const MOST_WITH_ROWS = 8;
const nearPicture = (schema, id) => {
  const centre = schema.tables.get(id);
  const {parents, children} = neighbours(schema, id);
  const boxes = new Map();
  let x = 0;
  const stack = (tables, isLeft) => {
    if (!tables.length) return;
    const isBrief = tables.length > MOST_WITH_ROWS;
    const shown = table =>
      table.id === id ? table.rows : isBrief ? [] : table.rows.filter(row => row.column.key || row.column.reference || row.mark);
    const count = isBrief ? Math.ceil(tables.length / 11) : 1;
    const size = Math.ceil(tables.length / count);
    for (let column = 0; column < count; column++) {
      const part = tables.slice(column * size, (column + 1) * size);
      const width = Math.max(...part.map(table => widthOf(table.name, shown(table))));
      let y = 0;
      for (const table of part) {
        const box = boxOf(table, shown(table), x, y, width);
        if (isBrief) Object.assign(box, {hidden: 0, height: HEADER, isBrief});
        box.isAside = isLeft ? column < count - 1 : column > 0;
        boxes.set(table.id, box);
        y += box.height + (isBrief ? 12 : 22);
      }
      const middleOf = isBrief ? (size * (HEADER + 12) - 12) / 2 : (y - 22) / 2;
      for (const table of part) boxes.get(table.id).y -= middleOf;
      x += width + (column < count - 1 ? 40 : 100);
    }
  };
  stack(parents, true);
  stack([centre], false);
  stack(children, false);
  const middleBox = boxes.get(id);
  const lines = schema.links
    .filter(link => (link.from === id || link.reference.relation === id) && boxes.has(link.from) && boxes.has(link.reference.relation))
    .map((link, number) => ({link, points: nearLine(link, middleBox, boxes, 28 + (number % 8) * 6)}));
  return {boxes, lines};
};
/* A line to a table that is not in the nearest column goes through the gap above it, where no other table is. */
const nearLine = (link, centre, boxes, aside) => {
  const {columns, referenced, relation} = link.reference;
  if (link.from === relation) {
    const edge = centre.x + centre.width;
    const [start, end] = [middle(centre, columns[0]), middle(centre, referenced[0])];
    return [
      [edge, start],
      [edge + aside, start],
      [edge + aside, end],
      [edge, end],
    ];
  }
  const isChild = relation === centre.table.id;
  const other = boxes.get(isChild ? link.from : relation);
  const [otherY, centreY] = isChild
    ? [middle(other, columns[0]), middle(centre, referenced[0])]
    : [middle(other, referenced[0]), middle(centre, columns[0])];
  const way = other.x > centre.x ? 1 : -1;
  const otherX = way > 0 ? other.x : other.x + other.width;
  const centreX = way > 0 ? centre.x + centre.width : centre.x;
  const turn = centreX + way * (other.isBrief ? 44 : aside);
  const gap = other.y - 6;
  const through = other.isAside
    ? [
        [otherX - way * 20, otherY],
        [otherX - way * 20, gap],
        [turn, gap],
      ]
    : [[turn, otherY]];
  const points = [[otherX, otherY], ...through, [turn, centreY], [centreX, centreY]];
  return isChild ? points : points.reverse();
};

/* A few tables in columns: what is referred to at the left of what refers to it. */
const columnsPicture = (schema, ids) => {
  const links = schema.links.filter(link => ids.has(link.from) && ids.has(link.reference.relation));
  const depths = new Map();
  const depth = (id, path) => {
    if (depths.has(id)) return depths.get(id);
    if (path.has(id)) return 0;
    const next = new Set(path).add(id);
    const value = Math.max(
      0,
      ...links.filter(link => link.from === id && link.reference.relation !== id).map(link => depth(link.reference.relation, next) + 1),
    );
    depths.set(id, value);
    return value;
  };
  const columns = [];
  [...ids]
    .map(id => schema.tables.get(id))
    .sort(byName)
    .forEach(table => {
      const at = depth(table.id, new Set());
      (columns[at] = columns[at] || []).push(table);
    });
  const boxes = new Map();
  let x = 0;
  const flat = columns.filter(Boolean).flatMap(column => {
    const parts = [];
    for (let from = 0; from < column.length; from += 8) parts.push(column.slice(from, from + 8));
    return parts;
  });
  for (const column of flat) {
    const width = Math.max(...column.map(table => widthOf(table.name, table.rows)));
    let y = 0;
    for (const table of column) {
      boxes.set(table.id, boxOf(table, table.rows, x, y, width));
      y += heightOf(table.rows.length) + 26;
    }
    x += width + 90;
  }
  const lines = links.map((link, number) => {
    const from = boxes.get(link.from),
      to = boxes.get(link.reference.relation),
      aside = 26 + (number % 6) * 8;
    const start = middle(from, link.reference.columns[0]),
      end = middle(to, link.reference.referenced[0]);
    if (from.x === to.x) {
      const right = from.x + Math.max(from.width, to.width) + aside;
      return {
        link,
        points: [
          [from.x + from.width, start],
          [right, start],
          [right, end],
          [to.x + to.width, end],
        ],
      };
    }
    const isRight = from.x > to.x,
      outer = isRight ? from.x : from.x + from.width,
      inner = isRight ? to.x + to.width : to.x;
    return {
      link,
      points: [
        [outer, start],
        [outer + (isRight ? -aside : aside), start],
        [outer + (isRight ? -aside : aside), end],
        [inner, end],
      ],
    };
  });
  return {boxes, lines};
};
