import type { MappedField, Mapping } from '../../../shared/contract/mapping.ts';
import { comparableWord } from '../../../shared/kernel/comparable-word.ts';

export type SignStyle = Mapping['sign']['style'];
export type FlagSide = 'in' | 'out';

/** A mapping as it is being said: what another choice would need is kept until the end. */
export type MappingDraft = Omit<Mapping, 'sign'> & {
  readonly signStyle: SignStyle;
  readonly flip: boolean;
  /** What the words of the flag's column mean. */
  readonly flags: Readonly<Record<string, FlagSide>>;
};

/** What keeps a draft from being a mapping at all. */
export type DraftFault = 'name_missing' | 'flag_words_missing';

export function draftOf({ sign, ...mapping }: Mapping): MappingDraft {
  const said = (words: readonly string[], side: FlagSide) => words.map((word) => [word, side] as const);
  return {
    ...mapping,
    signStyle: sign.style,
    flip: sign.style === 'signed' && sign.flip,
    flags: sign.style === 'flag' ? Object.fromEntries([...said(sign.in, 'in'), ...said(sign.out, 'out')]) : {},
  };
}

const ofAmount: Readonly<Record<SignStyle, readonly MappedField[]>> = {
  signed: ['amount'],
  in_out: ['moneyIn', 'moneyOut'],
  flag: ['amount', 'flag'],
};

const ofProvider = [
  'fee',
  'tax',
  'net',
  'currency',
  'type',
  'status',
  'method',
  'reference',
  'merchantReference',
] as const satisfies readonly MappedField[];

const ofKind: Readonly<Record<Mapping['kind'], readonly MappedField[]>> = {
  settlement: [...ofProvider, 'batch', 'settledOn', 'description'],
  payments: [...ofProvider, 'description'],
  statement: ['balance', 'currency', 'status', 'reference', 'settledOn', 'description'],
};

/** What columns of such a file can be, in the order in which they are asked for. */
export const fieldsOf = ({ kind, signStyle }: Pick<MappingDraft, 'kind' | 'signStyle'>): readonly MappedField[] => [
  'date',
  'time',
  ...ofAmount[signStyle],
  ...ofKind[kind],
];

export function draftFaults({ name, signStyle, flags }: MappingDraft): readonly DraftFault[] {
  const sides = new Set(Object.values(flags));
  return [
    ...(name.trim() === '' ? (['name_missing'] as const) : []),
    ...(signStyle === 'flag' && sides.size < 2 ? (['flag_words_missing'] as const) : []),
  ];
}

/** The draft as a mapping: only what a file of its kind is read by. A draft with faults makes none that could be sent. */
export function toMapping({ signStyle, flip, flags, ...draft }: MappingDraft): Mapping {
  const fields = new Set<string>(fieldsOf({ kind: draft.kind, signStyle }));
  const columns = Object.fromEntries(Object.entries(draft.columns).filter(([field]) => fields.has(field)));
  const has = (field: MappedField): boolean => Object.hasOwn(columns, field);
  const words = (side: FlagSide): string[] => Object.keys(flags).filter((word) => flags[word] === side);
  return {
    ...draft,
    name: draft.name.trim(),
    columns,
    sign:
      signStyle === 'flag'
        ? { style: 'flag', in: words('in'), out: words('out') }
        : signStyle === 'in_out'
          ? { style: 'in_out' }
          : { style: 'signed', flip },
    kinds: has('type') ? draft.kinds : {},
    statuses: has('status') ? draft.statuses : {},
    methods: has('method') ? draft.methods : {},
    filter: draft.filter.filter(({ column, words: named }) => column !== '' && named.length > 0),
  };
}

/** The draft with a column said to be something, or nothing (`null`). A column that was not there before is looked for from now on. */
export function withColumn(draft: MappingDraft, field: MappedField, column: string | null): MappingDraft {
  const others = Object.fromEntries(Object.entries(draft.columns).filter(([other]) => other !== field));
  if (column === null) return { ...draft, columns: others };
  const header = draft.header.includes(column) ? draft.header : [...draft.header, column];
  return { ...draft, header, columns: { ...others, [field]: column } };
}

/** A record of words with one of them meaning something else, or nothing yet (`null`). */
export function withWord<T extends string>(
  words: Readonly<Record<string, T>>,
  word: string,
  meaning: T | null,
): Record<string, T> {
  const key = comparableWord(word);
  const others = Object.entries(words).filter(([known]) => comparableWord(known) !== key);
  return Object.fromEntries(meaning === null ? others : [...others, [word, meaning]]);
}
