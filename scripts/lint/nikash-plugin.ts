import { dirname, relative, resolve, sep } from 'node:path';
import { forbiddenFile, forbiddenPackage, roomOf } from './layers.ts';
import { logicalSides } from './logical-sides.ts';
import { spokenLiterals } from './spoken-literals.ts';

/** As much of oxlint's plugin interface (ESLint's) as these rules use. */
type Node = { readonly type: string; readonly [key: string]: unknown };
type Context = {
  readonly filename: string;
  readonly sourceCode: { readonly getText: (node: Node) => string };
  readonly report: (finding: { readonly node: Node; readonly message: string }) => void;
};
type Visitor = Readonly<Record<string, (node: Node) => void>>;

const projectFolder = resolve(import.meta.dirname, '../..');

const fromProject = (file: string) => relative(projectFolder, file).split(sep).join('/');

const textOf = (source: unknown): string | null => {
  const value = (source as { readonly value?: unknown } | null | undefined)?.value;
  return typeof value === 'string' ? value : null;
};

/** Keeps the directions of `layers.ts`: static and dynamic imports, re-exports and types alike. */
const layers = (context: Context): Visitor => {
  const from = fromProject(context.filename);
  const check = (node: Node, source: unknown) => {
    const specifier = textOf(source);
    if (specifier === null) return;
    const reason = specifier.startsWith('.')
      ? forbiddenFile(from, fromProject(resolve(dirname(context.filename), specifier)))
      : forbiddenPackage(from, specifier);
    if (reason !== null) context.report({ node, message: `Wrong direction: ${reason}.` });
  };
  const bySource = (node: Node) => check(node, node['source']);
  return {
    ImportDeclaration: bySource,
    ExportNamedDeclaration: bySource,
    ExportAllDeclaration: bySource,
    ImportExpression: bySource,
    TSImportType: bySource,
    CallExpression: (node) => {
      const callee = node['callee'] as Node;
      if (callee['name'] === 'require') check(node, (node['arguments'] as readonly unknown[])[0]);
    },
  };
};

/** Written as SQL is written here: its words in capitals at the beginning of a statement. */
const sql =
  /^\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|REPLACE\s+INTO\s|WITH\s+\w+.*\sAS\s*\(|(CREATE|DROP|ALTER)\s+(TEMP\s+)?(TABLE|INDEX|UNIQUE|TRIGGER|VIEW)\b|PRAGMA\s+\w|VACUUM\b|ATTACH\s)/s;

/** The store alone speaks SQL; measurements and tests may, to compare. */
const sqlInStore = (context: Context): Visitor => {
  const room = roomOf(fromProject(context.filename));
  const elsewhere = room === 'store' || room === 'bench' || /\.test\.tsx?$/.test(context.filename);
  if (elsewhere) return {};
  const check = (node: Node, text: unknown) => {
    if (typeof text === 'string' && sql.test(text)) context.report({ node, message: 'SQL belongs in electron/store.' });
  };
  return {
    Literal: (node) => check(node, node['value']),
    TemplateElement: (node) => check(node, (node['value'] as { readonly cooked?: unknown }).cooked),
  };
};

const amountWord = /(amount|gross|\bnet|fee|tax|units|minor|balance|opening|closing|credit|debit)/i;

/** An amount never becomes a float: no parseFloat, and no Number, unary plus or Math on what is named like an amount. */
const noFloatAmounts = (context: Context): Visitor => {
  const looksLikeAmount = (node: unknown) =>
    amountWord.test(context.sourceCode.getText(node as Node).replace(/\.length$/, ''));
  const message = 'An amount is never a float: keep it a bigint of shared/money or its decimal text.';
  return {
    CallExpression: (node) => {
      const name = context.sourceCode.getText(node['callee'] as Node);
      const [first] = node['arguments'] as readonly unknown[];
      if (/(^|\.)parseFloat$/.test(name)) context.report({ node, message });
      else if (/^(Number|Number\.parseInt|parseInt)$/.test(name) && first !== undefined && looksLikeAmount(first)) {
        context.report({ node, message });
      }
    },
    UnaryExpression: (node) => {
      if (node['operator'] === '+' && looksLikeAmount(node['argument'])) context.report({ node, message });
    },
  };
};

/** A rule of what is drawn: it looks at the window's own pieces alone. */
const onScreen =
  (make: (report: (node: Node, message: string) => void) => Visitor) =>
  (context: Context): Visitor =>
    /^renderer\/.*\.tsx$/.test(fromProject(context.filename)) && !context.filename.endsWith('.test.tsx')
      ? make((node, message) => context.report({ node, message }))
      : {};

const rule = (create: (context: Context) => Visitor) => ({ create });

// oxlint-disable-next-line import/no-default-export -- oxlint loads a plugin by its default export.
export default {
  meta: { name: 'nikash' },
  rules: {
    layers: rule(layers),
    'sql-in-store': rule(sqlInStore),
    'no-float-amounts': rule(noFloatAmounts),
    'spoken-literals': rule(onScreen(spokenLiterals)),
    'logical-sides': rule(onScreen(logicalSides)),
  },
};
