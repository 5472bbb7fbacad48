import { maskCardNumbers } from '../../../shared/cards/mask-card-numbers.ts';
import { escapedXml } from '../xml/xml-node.ts';
import type { Tag } from './split-tags.ts';

/** An aggregate of the specification that we look into. Names are in capitals. */
export type Aggregate = {
  readonly name: string;
  readonly line: number;
  /** First value of each element in it, card numbers masked; `PAYEE.NAME` for those of an aggregate inside. */
  readonly values: ReadonlyMap<string, string>;
  /** Its text as it stands in the file, without the space between tags. */
  readonly raw: string;
};

export type TreeListener = {
  /** Every start tag, also of an element. */
  readonly open: (name: string, line: number) => void;
  readonly close: (aggregate: Aggregate) => void;
  /** More deeply nested, or more in one aggregate, than a bank's file. */
  readonly tooComplex: (limit: number, line: number) => void;
};

/**
 * Aggregates whose elements matter, or must not be taken for those of the one around them. Only they are told apart from
 * elements by name: in SGML neither need say which it is, and an element may be empty.
 */
const aggregates: ReadonlySet<string> = new Set([
  'OFX',
  'SIGNONMSGSRSV1',
  'SONRS',
  'FI',
  'STATUS',
  'BANKMSGSRSV1',
  'CREDITCARDMSGSRSV1',
  'STMTTRNRS',
  'CCSTMTTRNRS',
  'STMTRS',
  'CCSTMTRS',
  'BANKACCTFROM',
  'CCACCTFROM',
  'BANKTRANLIST',
  'BANKTRANLISTP',
  'STMTTRN',
  'STMTTRNP',
  'PAYEE',
  'EXTDPAYEE',
  'BANKACCTTO',
  'CCACCTTO',
  'CURRENCY',
  'ORIGCURRENCY',
  'IMAGEDATA',
  'LEDGERBAL',
  'AVAILBAL',
  'BALLIST',
  'BAL',
  'CASHADVBALAMT',
  'REWARDINFO',
]);

/** These end whatever is open inside the aggregate they belong to: some banks leave end tags out. */
const siblings: Readonly<Record<string, readonly string[]>> = {
  STMTTRN: ['STMTTRN', 'LEDGERBAL'],
  STMTTRNP: ['STMTTRNP'],
  LEDGERBAL: ['BANKTRANLIST'],
  AVAILBAL: ['BANKTRANLIST', 'LEDGERBAL'],
  STMTTRNRS: ['STMTTRNRS'],
  CCSTMTTRNRS: ['CCSTMTTRNRS'],
};

const depthLimit = 64;
const rawLimit = 8000;
const valuesLimit = 200;

type OpenAggregate = { readonly name: string; readonly line: number; values: Map<string, string>; raw: string };

export type TreeReading = {
  readonly read: (tag: Tag) => void;
  /** False while an aggregate is open: what broke off there may have lost half an amount, and is not told. */
  readonly isWhole: () => boolean;
};

/** Puts tags together to aggregates, each told as it closes. */
export function readOfxTree(listener: TreeListener): TreeReading {
  const path: OpenAggregate[] = [];
  let ended = false;

  const close = (): void => {
    const done = path.pop();
    if (done === undefined) return;
    const above = path.at(-1);
    if (told.has(done.name)) for (const [name, value] of done.values) keep(above, `${done.name}.${name}`, value);
    if (above !== undefined) addRaw(above, `${done.raw}</${done.name}>`);
    if (done.name === 'OFX') ended = true;
    listener.close({ ...done, raw: maskCardNumbers(`${done.raw}</${done.name}>`) });
  };

  const closeFrom = (index: number): void => {
    const inside = index < 0 ? 0 : path.length - index;
    for (let count = 0; count < inside; count += 1) close();
  };

  const keep = (into: OpenAggregate | undefined, name: string, value: string): void => {
    if (into === undefined || into.values.has(name) || !holdsValues.has(into.name)) return;
    if (into.values.size < valuesLimit) into.values.set(name, value);
  };

  const open = ({ name, line }: Tag): void => {
    const before = siblings[name] ?? [];
    closeFrom(path.findIndex((each) => before.includes(each.name)));
    path.push({ name, line, values: new Map(), raw: `<${name}>` });
    if (path.length > depthLimit) listener.tooComplex(depthLimit, line);
    else listener.open(name, line);
  };

  return {
    read: (tag) => {
      if (tag.is === 'end') {
        if (aggregates.has(tag.name)) closeFrom(path.findLastIndex(({ name }) => name === tag.name));
      } else if (aggregates.has(tag.name)) open(tag);
      else {
        const into = path.at(-1);
        if (into !== undefined) addRaw(into, `<${tag.name}>${escapedXml(tag.text)}`);
        keep(into, tag.name, maskCardNumbers(tag.text));
        listener.open(tag.name, tag.line);
      }
    },
    isWhole: () => ended && path.length === 0,
  };
}

/** Whose values are also their surroundings' own. */
const told: ReadonlySet<string> = new Set(['PAYEE', 'CURRENCY', 'ORIGCURRENCY']);

/** Others hold a whole statement inside, whose values nobody asks for. */
const holdsValues: ReadonlySet<string> = new Set([
  'STMTRS',
  'CCSTMTRS',
  'BANKACCTFROM',
  'CCACCTFROM',
  'BANKTRANLIST',
  'STMTTRN',
  'LEDGERBAL',
  'PAYEE',
  'CURRENCY',
  'ORIGCURRENCY',
]);

const addRaw = (into: OpenAggregate, text: string): void => {
  if (into.raw.length < rawLimit) into.raw += text.slice(0, rawLimit);
};
