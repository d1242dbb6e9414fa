// A map of a large schema, as the report has laid it out: each main table with what lies nearest to it, and what such a district hangs together with.
const mapPicture = schema => {
  const {boxes: places, frames} = data.layout.map;
  const boxes = new Map(),
    lines = [];
  for (const table of schema.tables.values()) {
    const place = places[table.id];
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
  const centres = new Set(frames.map(frame => frame.tables[0]));
  return {boxes, lines, isMap: true, centres, ground: frames.map(drawnFrame), frames: frames.map(frame => frame.box)};
};
const AFAR = 0.14;
const drawnFrame = ({name, tied, font, box: [x, y, width, height]}) => {
  const title = s('text', {class: 'name', x: x + 18}, name);
  /* From afar the name stands in the middle of its district, as large as there is room for. */
  title.fit = scale => {
    const isAfar = scale < AFAR;
    title.setAttribute('y', isAfar ? y + height / 2 : y + 46);
    title.style.fontSize = (isAfar ? Math.min(13 / scale, (width - 36) / (name.length * CHARACTER)) : font) + 'px';
  };
  return s(
    'g',
    {class: 'frame'},
    s('rect', {x, y, width, height, rx: 10}),
    title,
    s('text', {class: 'tied', x: x + 18, y: y + 70}, tied),
  );
};
