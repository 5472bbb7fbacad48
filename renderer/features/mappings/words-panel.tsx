import { methods, type MethodId } from '../../../shared/catalogue/methods.ts';
import { mappedRowKinds } from '../../../shared/catalogue/row-kinds.ts';
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

const kinds = [...mappedRowKinds, 'left_out'] as const satisfies readonly MappedKind[];

const statuses = ['completed', 'declined', 'pending', 'left_out'] as const satisfies readonly MappedStatus[];

/** What the words of the file mean, wherever words and not figures decide. */
export function WordsPanel({ draft, table, change, trial }: EditingProps & { readonly trial: Trial | null }) {
  const { labels } = useSpeech();
  const words = labels.mappings;
  const asked = new Set(fieldsOf(draft));
  const columnOf = (field: MappedField): string | undefined => (asked.has(field) ? draft.columns[field] : undefined);
  const wordsIn = (column: string, known: Readonly<Record<string, string>>): readonly string[] =>
    wordsToMean({ seen: cellsOf(table, draft.header, column), known, trial, column });
  const flag = columnOf('flag');
  const type = columnOf('type');
  const status = columnOf('status');
  const method = columnOf('method');
  if ((flag ?? type ?? status ?? method) === undefined) return null;
  return (
    <Panel title={words.wordsTitle} hint={words.wordsHint}>
      <div className="nk-mapping-words">
        {flag === undefined ? null : (
          <WordMeanings
            column={flag}
            words={wordsIn(flag, draft.flags)}
            meanings={draft.flags}
            options={[
              { value: 'in', label: words.moneyIn },
              { value: 'out', label: words.moneyOut },
            ]}
            onChange={(word, meaning) => change({ flags: withWord(draft.flags, word, meaning) })}
          />
        )}
        {type === undefined ? null : (
          <WordMeanings
            column={type}
            words={wordsIn(type, draft.kinds)}
            meanings={draft.kinds}
            options={kinds.map((value) => ({
              value,
              label: value === 'left_out' ? words.leftOut : rowKindName(labels, value),
            }))}
            onChange={(word, meaning) => change({ kinds: withWord(draft.kinds, word, meaning) })}
          />
        )}
        {status === undefined ? null : (
          <WordMeanings
            column={status}
            words={wordsIn(status, draft.statuses)}
            meanings={draft.statuses}
            options={statuses.map((value) => ({ value, label: labels.mapped.statuses[value] }))}
            onChange={(word, meaning) => change({ statuses: withWord(draft.statuses, word, meaning) })}
          />
        )}
        {method === undefined ? null : (
          <WordMeanings
            column={method}
            words={wordsIn(method, draft.methods)}
            meanings={draft.methods}
            unsaid={methodName(labels, 'other')}
            options={(Object.keys(methods) as MethodId[])
              .filter((value): value is MethodId => value !== 'other')
              .map((value) => ({ value, label: methodName(labels, value) }))}
            onChange={(word, meaning) => change({ methods: withWord(draft.methods, word, meaning) })}
          />
        )}
      </div>
    </Panel>
  );
}
