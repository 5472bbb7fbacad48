/** As much of a JSX tree as these rules read. */
type Node = { readonly type: string; readonly [key: string]: unknown };
type Report = (node: Node, message: string) => void;
type Visitor = Readonly<Record<string, (node: Node) => void>>;

/** What is read out or stands on the screen. */
const spokenAttributes = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'description',
  'hint',
  'label',
  'lead',
  'placeholder',
  'title',
]);

/** Said alike in every language: the product's own name, keys as keyboards print them, and how addresses begin. */
const saidAlike = /^(Nikash|Ctrl|Esc|Shift|\.nikash|https:\/\/)$/;

/** Two letters of any script together: one alone is a sign, as × or the A of a column. */
const isSpoken = (text: unknown): text is string =>
  typeof text === 'string' && /\p{L}\p{M}*\p{L}/u.test(text) && !saidAlike.test(text.trim());

const literalsIn = (value: Node | null | undefined): readonly unknown[] => {
  if (value === null || value === undefined) return [];
  if (value.type === 'JSXExpressionContainer') return literalsIn(value['expression'] as Node);
  if (value.type === 'TemplateLiteral')
    return (value['quasis'] as readonly Node[]).map(
      (quasi) => (quasi['value'] as { readonly cooked?: unknown }).cooked,
    );
  if (value.type === 'ConditionalExpression')
    return [...literalsIn(value['consequent'] as Node), ...literalsIn(value['alternate'] as Node)];
  return [value['value']];
};

const message = 'A reader of Bengali or Hindi would meet English here: take it from the words of renderer/i18n.';

/** No word of the window stands outside the catalogues: neither as text between tags nor in what is read out. */
export const spokenLiterals = (report: Report): Visitor => ({
  JSXText: (node) => {
    if (isSpoken(node['value'])) report(node, message);
  },
  JSXExpressionContainer: (node) => {
    const parent = node['parent'] as Node | undefined;
    if (parent?.type !== 'JSXElement' && parent?.type !== 'JSXFragment') return;
    if (literalsIn(node).some(isSpoken)) report(node, message);
  },
  JSXAttribute: (node) => {
    const name = (node['name'] as Node)['name'];
    if (typeof name !== 'string' || !spokenAttributes.has(name)) return;
    if (literalsIn(node['value'] as Node | null).some(isSpoken)) report(node, message);
  },
});
