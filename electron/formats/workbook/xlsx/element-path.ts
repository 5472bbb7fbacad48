import type { ElementListener, XmlElement } from '../../xml/read-elements.ts';
import { damagedWorkbook } from '../workbook.ts';

/** Hears of elements by their path below the root, `sheetData/row/c`; of foreign namespaces nothing is heard. */
export type PathListener = {
  readonly open: (path: string, element: XmlElement) => void;
  readonly close?: (path: string) => void;
  readonly text?: (path: string, text: string) => void;
};

/** Listens to a part whose root must be this element, of a namespace that is ours. */
export function onPath(root: string, isOurs: (uri: string) => boolean, listener: PathListener): ElementListener {
  const pathOf = paths();
  /** The open paths, each within the one before. */
  const open: string[] = [];
  let path = '';
  /** Elements open inside one that is not ours, and that one. */
  let foreign = 0;
  return {
    open: (element) => {
      const ours = isOurs(element.uri);
      if (open.length === 0 && !(ours && element.local === root)) throw damagedWorkbook();
      if (foreign > 0 || !ours) {
        foreign += 1;
        return;
      }
      open.push(path);
      if (open.length === 1) return;
      path = pathOf(path, element.local);
      listener.open(path, element);
    },
    close: () => {
      if (foreign > 0) {
        foreign -= 1;
        return;
      }
      if (open.length > 1) listener.close?.(path);
      path = open.pop() ?? '';
    },
    text: (text) => {
      if (foreign === 0) listener.text?.(path, text);
    },
  };
}

/** No part of ours has so many; what has them made them up. */
const pathLimit = 1000;

/** Joins paths, and remembers them: a sheet has the same few a million times. */
function paths(): (path: string, local: string) => string {
  const known = new Map<string, Map<string, string>>();
  let count = 0;
  return (path, local) => {
    const within = known.get(path) ?? new Map<string, string>();
    const found = within.get(local);
    if (found !== undefined) return found;
    const joined = path === '' ? local : `${path}/${local}`;
    count += 1;
    if (count <= pathLimit) known.set(path, within.set(local, joined));
    return joined;
  };
}
