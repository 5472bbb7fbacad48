import { methods, type MethodId } from '../../../shared/catalogue/methods.ts';
import type { MappedField, MappedKind, MappedStatus } from '../../../shared/contract/mapping.ts';
import { methodName, rowKindName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { EditingProps } from './editing.ts';
import { fieldsOf, withWord } from './mapping-draft.ts';
import { cellsOf } from './table-cells.ts';
import type { Trial } from './use-trial.ts';
import { WordMeanings } from './word-meanings.tsx';
import { wordsToMean } from './words-to-mean.ts';

/** Every kind a row of a described report can have. */
const kinds = {
  sale: 0,
  refund: 0,
  refund_reversed: 0,
  chargeback: 0,
  chargeback_reversed: 0,
  fee: 0,
  adjustment: 0,
  reserve_hold: 0,
  reserve_release: 0,
  cashback: 0,
  tds: 0,
  withdrawal: 0,
  left_out: 0,
} as const satisfies Record<MappedKind, 0>;

const statuses = ['completed', 'declined', 'pending', 'left_out'] as const;

/** What the words of the file mean, wherever words and not figures decide. */
export function WordsPanel({ draft, table, change, trial }: EditingProps & { readonly trial: Trial | null }) {
  const { labels } = useSpeech();
  const words = labels.mappings;
  const asked = new Set(fieldsOf(draft));
  const wordsIn = (field: MappedField, known: Readonly<Record<string, string>>): readonly string[] =>
    wordsToMean({
      seen: cellsOf(table, draft.header, draft.columns[field]),
      known,
      trial,
      column: draft.columns[field],
    });
  const columnOf = (field: MappedField): string | null => (asked.has(field) ? (draft.columns[field] ?? null) : null);
  const [type, status, method, flag] = (['type', 'status', 'method', 'flag'] as const).map(columnOf);
  if ([type, status, method, flag].every((column) => column === null || column === undefined)) return null;
  return (
    <Panel title={words.wordsTitle} hint={words.wordsHint}>
      <div className="nk-mapping-words">
        {typeof flag === 'string' ? (
          <WordMeanings
            column={flag}
            words={wordsIn('flag', draft.flags)}
            meanings={draft.flags}
            options={[
              { value: 'in', label: words.moneyIn },
              { value: 'out', label: words.moneyOut },
            ]}
            onChange={(word, meaning) => change({ flags: withWord(draft.flags, word, meaning) })}
          />
        ) : null}
        {typeof type === 'string' ? (
          <WordMeanings
            column={type}
            words={wordsIn('type', draft.kinds)}
            meanings={draft.kinds}
            options={(Object.keys(kinds) as MappedKind[]).map((value) => ({
              value,
              label: value === 'left_out' ? words.leftOut : rowKindName(labels, value),
            }))}
            onChange={(word, meaning) => change({ kinds: withWord(draft.kinds, word, meaning) })}
          />
        ) : null}
        {typeof status === 'string' ? (
          <WordMeanings
            column={status}
            words={wordsIn('status', draft.statuses)}
            meanings={draft.statuses}
            options={statuses.map((value: MappedStatus) => ({ value, label: labels.mapped.statuses[value] }))}
            onChange={(word, meaning) => change({ statuses: withWord(draft.statuses, word, meaning) })}
          />
        ) : null}
        {typeof method === 'string' ? (
          <WordMeanings
            column={method}
            words={wordsIn('method', draft.methods)}
            meanings={draft.methods}
            unsaid={methodName(labels, 'other')}
            options={(Object.keys(methods) as MethodId[])
              .filter((value): value is MethodId => value !== 'other')
              .map((value) => ({ value, label: methodName(labels, value) }))}
            onChange={(word, meaning) => change({ methods: withWord(draft.methods, word, meaning) })}
          />
        ) : null}
      </div>
    </Panel>
  );
}
