/* A picture to move and to zoom into, with the mouse, with fingers and with keys. */
const canvas = (picture, {label, address, main = new Set(), small = false}) => {
  const boxes = [...picture.boxes.values()];
  if (!boxes.length) return h('p', {class: 'hint'}, 'There are no tables at this version.');
  const lines = picture.lines.map(drawnLine).flat();
  const tables = boxes.map(box => drawnBox(box, address, main.has(box.table.id)));
  const svg = s('svg', {class: 'erd' + (picture.isMap ? ' map' : ''), role: 'group', 'aria-label': label}, picture.ground, lines, tables);
  const xs = picture.lines.flatMap(line => line.points.map(point => point[0]));
  const frames = (picture.frames || []).map(([x, y, width, height]) => ({x, y, width, height}));
  const areas = [...boxes, ...frames];
  const left = Math.min(...areas.map(area => area.x), ...xs) - 20,
    top = Math.min(...areas.map(area => area.y)) - 20;
  const ys = picture.lines.flatMap(line => line.points.map(point => point[1]));
  const all = {
    x: left,
    y: top,
    width: Math.max(...areas.map(area => area.x + area.width), ...xs) + 20 - left,
    height: Math.max(...areas.map(area => area.y + area.height), ...ys) + (small ? 56 : 20) - top,
  };
  const frame = h('div', {
    class: 'canvas' + (small ? ' small' : ''),
    tabindex: '0',
    role: 'group',
    'aria-label': label + '; arrow keys move it, plus and minus zoom',
  });
  if (small) frame.style.height = 'min(26rem, ' + Math.ceil(Math.max(160, all.height + 24)) + 'px)';
  let view = {...all};
  const titles = [...svg.querySelectorAll('.title')],
    names = [...svg.querySelectorAll('.frame .name')];
  const show = () => {
    svg.setAttribute('viewBox', [view.x, view.y, view.width, view.height].map(value => value.toFixed(1)).join(' '));
    const scale = Math.min((frame.clientWidth || 900) / view.width, (frame.clientHeight || 600) / view.height);
    svg.classList.toggle('far', scale < 0.42);
    svg.classList.toggle('afar', names.length > 0 && scale < AFAR);
    names.forEach(name => name.fit(scale));
    const grow = Math.min(picture.isMap ? 1.2 : 3.2, Math.max(1, 0.8 / scale));
    titles.forEach(title => {
      title.style.fontSize = 13 * Math.min(grow, Math.max(1, title.dataset.room)) + 'px';
    });
  };
  const zoom = (factor, x = view.x + view.width / 2, y = view.y + view.height / 2) => {
    const width = Math.min(all.width * 2, Math.max(200, view.width * factor)),
      real = width / view.width;
    view = {x: x - (x - view.x) * real, y: y - (y - view.y) * real, width, height: view.height * real};
    show();
  };
  const fit = () => {
    view = {...all};
    const scale = Math.min((frame.clientWidth || 900) / all.width, (frame.clientHeight || 600) / all.height);
    if (scale > 1) {
      const width = all.width * scale,
        height = all.height * scale;
      view = {x: all.x - (width - all.width) / 2, y: all.y - (height - all.height) / 2, width, height};
    }
    show();
  };
  const at = event => {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    return [point.x, point.y];
  };
  frame.addEventListener(
    'wheel',
    event => {
      event.preventDefault();
      zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, ...at(event));
    },
    {passive: false},
  );
  const fingers = new Map();
  let dragged = 0;
  frame.addEventListener('pointerdown', event => {
    if (event.target.closest('button')) return;
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
    dragged = 0;
  });
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
      view.x -= (event.clientX - before[0]) * scale;
      view.y -= (event.clientY - before[1]) * scale;
      show();
    }
    dragged += Math.abs(event.clientX - before[0]) + Math.abs(event.clientY - before[1]);
    if (dragged > 4 && !frame.hasPointerCapture(event.pointerId)) frame.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
  });
  ['pointerup', 'pointercancel', 'pointerleave'].forEach(name => frame.addEventListener(name, lift));
  frame.addEventListener(
    'click',
    event => {
      if (dragged > 4) event.preventDefault();
    },
    true,
  );
  frame.addEventListener('dragstart', event => event.preventDefault());
  frame.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]}[event.key];
    if (step) {
      view.x += (step[0] * view.width) / 12;
      view.y += (step[1] * view.height) / 12;
      show();
    } else if (event.key === '+' || event.key === '=') zoom(1 / 1.3);
    else if (event.key === '-') zoom(1.3);
    else if (event.key === '0') fit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  const light = id => {
    const near = new Set([id]);
    lines.forEach(line => {
      const on = id !== null && line.ends.includes(id);
      line.classList.toggle('near', on);
      if (on) line.ends.forEach(end => near.add(end));
    });
    tables.forEach(link => link.firstChild.classList.toggle('near', near.has(link.firstChild.tableId)));
    svg.classList.toggle('lit', id !== null);
  };
  tables.forEach(link => {
    const id = link.firstChild.tableId;
    ['pointerenter', 'focus'].forEach(name => link.addEventListener(name, () => light(id)));
    ['pointerleave', 'blur'].forEach(name => link.addEventListener(name, () => light(null)));
  });
  frame.append(
    svg,
    h(
      'div',
      {class: 'zoom'},
      h('button', {type: 'button', 'aria-label': 'Zoom out', onclick: () => zoom(1.3)}, '−'),
      h('button', {type: 'button', 'aria-label': 'Zoom in', onclick: () => zoom(1 / 1.3)}, '+'),
      h('button', {type: 'button', onclick: fit}, 'Fit'),
    ),
  );
  new ResizeObserver(fit).observe(frame);
  fit();
  return frame;
};
const legend = () =>
  h(
    'ul',
    {class: 'legend', 'aria-label': 'Marks'},
    ['added', 'changed', 'dropped'].map(mark => h('li', {class: mark}, mark)),
  );
