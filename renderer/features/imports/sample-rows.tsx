import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { ImportedFile } from '../../../shared/contract/imports.ts';
import { rowKindName } from '../../i18n/catalogue-names.ts';
import { hideFigures } from '../../../shared/wording/hiding-voice.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { widestDecimals } from '../../ui/decimal-alignment.ts';

type Rows = ImportedFile['sample'];

/** The first rows as they were understood, each over the text it came from. */
export function SampleRows({ rows }: { readonly rows: Rows }) {
  const { labels, voice, amountsHidden } = useSpeech();
  const words = labels.imports;
  const [shown, setShown] = useState(false);
  const id = useId();
  if (rows.length === 0) return null;
  const decimals = widestDecimals(rows.map(({ net }) => net));
  return (
    <div className="nk-sample">
      <Button
        variant="subtle"
        size="compact-sm"
        color="gray"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
        leftSection={shown ? <IconChevronDown size={15} aria-hidden /> : <IconChevronRight size={15} aria-hidden />}
      >
        {shown ? words.hideSample : words.showSample}
      </Button>
      <div id={id} hidden={!shown}>
        <table className="nk-table" aria-label={words.sample}>
          <thead>
            <tr>
              <th scope="col">{words.line('')}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{labels.common.date}</th>
              <th scope="col">{labels.common.reference}</th>
              <th scope="col" className="nk-end">
                {words.net}
              </th>
              <th scope="col">{labels.common.status}</th>
            </tr>
          </thead>
          {rows.map((row) => (
            <tbody key={row.line} className="nk-sample-row">
              <tr>
                <th scope="row">{voice.number(row.line)}</th>
                <td>{rowKindName(labels, row.kind)}</td>
                <td>
                  {voice.date(row.occurredAt.slice(0, 10))}{' '}
                  <span className="nk-dim">{row.occurredAt.slice(11, 16)}</span>
                </td>
                <td className="nk-mono">{row.reference ?? '–'}</td>
                <td className="nk-end">
                  <Amount value={row.net} decimals={decimals} />
                </td>
                <td>{row.isNew ? words.isNew : words.isKnown}</td>
              </tr>
              <tr>
                <td />
                <td colSpan={5} className="nk-mono nk-dim" title={words.sampleRaw}>
                  {amountsHidden ? hideFigures(row.raw) : row.raw}
                </td>
              </tr>
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}
