/** An element that is held whole. `text` is trimmed, its card numbers masked; an element with children has none. */
export type XmlNode = {
  readonly local: string;
  readonly line: number;
  readonly text: string;
  /** Of the attributes, those its reader asked for. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly XmlNode[];
};

/** The first descendant by the names from here down; null where there is none. */
export function nodeAt(node: XmlNode, ...names: readonly string[]): XmlNode | null {
  let found: XmlNode | null = node;
  for (const name of names) found = found?.children.find(({ local }) => local === name) ?? null;
  return found;
}

/** All descendants by the names from here down. */
export const nodesAt = (node: XmlNode, ...names: readonly string[]): readonly XmlNode[] =>
  names.reduce<readonly XmlNode[]>(
    (found, name) => found.flatMap(({ children }) => children.filter(({ local }) => local === name)),
    [node],
  );

/** The text of the first descendant by these names; empty where there is none. */
export const textAt = (node: XmlNode, ...names: readonly string[]): string => nodeAt(node, ...names)?.text ?? '';

export const attributeOf = (node: XmlNode, name: string): string =>
  node.attributes.find(([each]) => each === name)?.[1] ?? '';

/** The element as XML without the space between elements. The depth is limited by the reading, so this may call itself. */
export function compactXml(node: XmlNode): string {
  let tag = node.local;
  for (const [name, value] of node.attributes) tag += ` ${name}="${escapedXml(value).replaceAll('"', '&quot;')}"`;
  let inside = '';
  if (node.children.length === 0) inside = escapedXml(node.text);
  else for (const child of node.children) inside += compactXml(child);
  return inside === '' ? `<${tag}/>` : `<${tag}>${inside}</${node.local}>`;
}

/** A text as XML has it between tags. */
export const escapedXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
