// Reading a page's source without a browser.
import { parse } from 'parse5';

/** A page as a tree: elements with `name`, `attributes`, `children`, `parent`; texts with `text`. */
export function read(source) {
  const light = (node, parent) => {
    if (node.nodeName === '#text') return { text: node.value, parent };
    const element = { name: node.tagName ?? node.nodeName, parent, attributes: {} };
    for (const { name, prefix, value } of node.attrs ?? []) element.attributes[prefix ? `${prefix}:${name}` : name] = value;
    element.children = (node.childNodes ?? []).filter(c => c.nodeName === '#text' || c.tagName).map(c => light(c, element));
    return element;
  };
  return light(parse(source), null);
}

/** All elements and texts below a node, in the page's order. */
export function* walk(node) {
  for (const child of node.children ?? []) {
    yield child;
    yield* walk(child);
  }
}

export const elements = (tree, ...names) => [...walk(tree)].filter(n => n.name && (names.length === 0 || names.includes(n.name)));
export const words = node => ('text' in node ? node.text : (node.children ?? []).map(words).join('')).replace(/\s+/g, ' ');

/** The node and what it stands in, from the inside out. */
export function* upward(node) {
  for (let n = node; n; n = n.parent) yield n;
}
