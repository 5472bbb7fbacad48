/** As much of a tree as this rule reads. */
type Node = { readonly type: string; readonly [key: string]: unknown };
type Report = (node: Node, message: string) => void;
type Visitor = Readonly<Record<string, (node: Node) => void>>;

/** Mantine's short names, and React's style names, of a side that a right-to-left language would have on the other one. */
const physical =
  /^(ml|mr|pl|pr|left|right|(margin|padding|border)(Left|Right).*|border(Top|Bottom)(Left|Right)Radius)$/;

const message =
  'Left and right change places in a right-to-left language: say start and end (ms, me, ps, pe; insetInlineStart …).';

/** No side of a piece is said by left or right: neither as a property of Mantine's nor in a style. See docs/decisions/045. */
export const logicalSides = (report: Report): Visitor => ({
  JSXAttribute: (node) => {
    const name = (node['name'] as Node)['name'];
    if (typeof name !== 'string') return;
    if (/^(ml|mr|pl|pr)$/.test(name)) report(node, message);
    if ((name === 'ta' || name === 'float') && /^(left|right)$/.test(String((node['value'] as Node | null)?.['value'])))
      report(node, message);
    if (name !== 'style') return;
    const object = (node['value'] as Node | null)?.['expression'] as Node | undefined;
    if (object?.type !== 'ObjectExpression') return;
    for (const property of object['properties'] as readonly Node[]) {
      const key = (property['key'] as Node | undefined)?.['name'];
      if (typeof key === 'string' && physical.test(key)) report(property, message);
    }
  },
});
