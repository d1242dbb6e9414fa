'use strict';
// Elements are made with their text as text: nothing that comes out of a database is ever read as HTML.
const SVG = 'http://www.w3.org/2000/svg';
const fill = (node, attributes, children) => {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return node;
};
const h = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);
const s = (name, attributes, ...children) => fill(document.createElementNS(SVG, name), attributes, children);
/* A sentence, with what stands in backticks as code. */
const sentence = text => text.split('`').map((part, index) => (index % 2 ? h('code', {}, part) : part));
const plural = (count, one, many) => count + ' ' + (count === 1 ? one : many || one + 's');
