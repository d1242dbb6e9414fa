// A map of a large schema: each main table with what lies nearest to it, so that one sees districts where lines would be a tangle.
const everyTable = () => {
  const all = new Map();
  states.forEach(state => tablesOf(state).forEach(table => all.set(table.id, table)));
  const tables = new Map([...all].map(([id, relation]) => [id, {id, name: relation.name, relation, mark: '', rows: []}]));
  const links = [...all.values()].flatMap(relation => relation.references.map(reference => ({from: relation.id, reference, mark: ''})));
  return {tables, links: links.filter(link => tables.has(link.reference.relation))};
};
/* From the main tables outwards, step by step: a table belongs to the one that reaches it first, and of several to the one with the least so far. */
const districts = schema => {
  const centres = mainTables(schema, Math.max(4, Math.min(12, Math.round(Math.sqrt(schema.tables.size) * 0.7))));
  const near = new Map([...schema.tables.keys()].map(id => [id, []]));
  schema.links.forEach(link => {
    near.get(link.from).push(link.reference.relation);
    near.get(link.reference.relation).push(link.from);
  });
  const of = new Map(centres.map(table => [table.id, table.id])),
    sizes = new Map(centres.map(table => [table.id, 1]));
  let rim = centres.map(table => table.id);
  while (rim.length) {
    const next = [];
    for (const id of [...new Set(rim.flatMap(one => near.get(one)))]
      .filter(one => !of.has(one))
      .sort((one, other) => byName(schema.tables.get(one), schema.tables.get(other)))) {
      const candidates = [
        ...new Set(
          near
            .get(id)
            .filter(one => of.has(one) && rim.includes(one))
            .map(one => of.get(one)),
        ),
      ];
      const nearest = candidates.sort((one, other) => sizes.get(one) - sizes.get(other))[0];
      of.set(id, nearest);
      sizes.set(nearest, sizes.get(nearest) + 1);
      next.push(id);
    }
    rim = next;
  }
  const groups = centres.map(centre => [
    centre,
    ...[...schema.tables.values()].filter(table => table.id !== centre.id && of.get(table.id) === centre.id).sort(byName),
  ]);
  const alone = [...schema.tables.values()].filter(table => !of.has(table.id)).sort(byName);
  return alone.length ? [...groups, alone] : groups;
};
let places = null,
  centres = new Set();
const mapPlaces = () => {
  if (places) return places;
  places = new Map();
  const found = districts(everyTable());
  centres = new Set(found.map(tables => tables[0].id));
  const blocks = found
    .map(tables => {
      const width = Math.max(...tables.map(table => widthOf(table.name, []))),
        columns = Math.max(1, Math.round(Math.sqrt(((tables.length * 40) / (width + 12)) * 1.5)));
      return {tables, width, columns, across: columns * (width + 12) - 12, down: Math.ceil(tables.length / columns) * 40 - 10};
    })
    .sort((one, other) => other.down - one.down);
  const limit = Math.sqrt(blocks.reduce((sum, block) => sum + (block.across + 70) * (block.down + 70), 0) * 1.7);
  let x = 0,
    y = 0,
    shelf = 0;
  for (const block of blocks) {
    if (x > 0 && x + block.across > limit) {
      x = 0;
      y += shelf + 60;
      shelf = 0;
    }
    block.tables.forEach((table, index) =>
      places.set(table.id, [x + (index % block.columns) * (block.width + 12), y + Math.floor(index / block.columns) * 40, block.width]),
    );
    x += block.across + 60;
    shelf = Math.max(shelf, block.down);
  }
  return places;
};
const mapPicture = schema => {
  const boxes = new Map(),
    lines = [];
  for (const table of schema.tables.values()) {
    const place = mapPlaces().get(table.id);
    if (place) boxes.set(table.id, {table, rows: [], hidden: 0, x: place[0], y: place[1], width: place[2], height: HEADER});
  }
  for (const link of schema.links) {
    const from = boxes.get(link.from),
      to = boxes.get(link.reference.relation);
    if (!from || !to || from === to) continue;
    const right = from.x + from.width / 2 > to.x + to.width / 2;
    lines.push({
      link,
      points: [
        [right ? from.x : from.x + from.width, from.y + 15],
        [right ? to.x + to.width : to.x, to.y + 15],
      ],
    });
  }
  return {boxes, lines, isMap: true, centres};
};
