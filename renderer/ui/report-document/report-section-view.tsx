import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useId, useMemo, useRef } from 'react';
import type { ReportSection } from '../../../shared/contract/report-document.ts';
import { sayCell } from '../../../shared/wording/reports/say-cell.ts';
import { saySection, sayHeading } from '../../../shared/wording/reports/say-heading.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../panel.tsx';
import { chartsOf } from './chart-data.ts';
import { columnLetters, lettersOnPaper, namingColumns, splitColumns } from './paper-columns.ts';
import { ReportChart } from './report-chart.tsx';
import { ReportNotes } from './report-notes.tsx';
import { ReportTable } from './report-table.tsx';

type ReportSectionViewProps = {
  readonly section: ReportSection;
  readonly columns: readonly number[];
  readonly zone: string;
  readonly onPaper: boolean;
};

/** A part of a report: its picture where it has one, its table, and what must be known of it. */
export function ReportSectionView({ section, columns, zone, onPaper }: ReportSectionViewProps) {
  const { labels, language } = useSpeech();
  const words = labels.reports;
  const id = useId();
  const table = useRef<HTMLDivElement>(null);
  const charts = useMemo(() => chartsOf(section), [section]);
  const title = saySection(section, language);
  const { parts, small } = useTables(section, columns, onPaper);
  const toTable = (): void => {
    table.current?.scrollIntoView({ block: 'start' });
    table.current?.focus({ preventScroll: true });
  };
  return (
    <Panel
      title={title}
      flush
      className="nk-report-section"
      actions={
        charts.length === 0 ? undefined : (
          <Button
            className="nk-no-print"
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconTable size={15} aria-hidden />}
            onClick={toTable}
          >
            {words.asTable}
          </Button>
        )
      }
    >
      {charts.map((chart) => (
        <div key={chart.measure.is === 'amount' ? chart.measure.currency : chart.measure.is} className="nk-chart-panel">
          <ReportChart
            chart={chart}
            title={charts.length > 1 && chart.measure.is === 'amount' ? `${title} · ${chart.measure.currency}` : title}
            tableId={id}
            zone={zone}
          />
        </div>
      ))}
      <div
        ref={table}
        id={id}
        className={small ? 'nk-report-tables nk-report-small' : 'nk-report-tables'}
        role="group"
        aria-label={title}
        // It scrolls sideways where its columns need more room: by keys too.
        tabIndex={0}
      >
        {section.rows.length === 0 && section.totals.length === 0 ? (
          <p className="nk-report-empty">{section.notes.length === 0 ? words.emptySection : null}</p>
        ) : (
          parts.map((part, index) => (
            <ReportTable
              key={part.join(' ')}
              section={section}
              columns={part}
              label={parts.length === 1 ? title : words.partOf(title, index + 1, parts.length)}
              zone={zone}
              onPaper={onPaper}
            />
          ))
        )}
      </div>
      <ReportNotes notes={section.notes} />
    </Panel>
  );
}

type Tables = { readonly parts: readonly (readonly number[])[]; readonly small: boolean };

/** One table on screen, which scrolls sideways; on paper in smaller type, or as many as are needed for none to be cut. */
function useTables(section: ReportSection, columns: readonly number[], onPaper: boolean): Tables {
  const letters = useColumnLetters(section, columns, onPaper);
  if (letters === null) return { parts: [columns], small: false };
  const { onSide, onSideSmall } = lettersOnPaper;
  const naming = namingColumns(section, columns, letters, onSideSmall);
  const parts = splitColumns(letters, naming, onSideSmall).map((part) => part.flatMap((place) => columns[place] ?? []));
  return { parts, small: letters.reduce((sum, width) => sum + width, 0) > onSide };
}

function useColumnLetters(
  section: ReportSection,
  columns: readonly number[],
  wanted: boolean,
): readonly number[] | null {
  const { voice, language } = useSpeech();
  return useMemo(
    () =>
      wanted
        ? columnLetters(
            section,
            columns,
            columns.map((at) => sayHeading(section.columns[at]?.heading ?? { is: 'text', text: '' }, language)),
            (cell) => sayCell(cell, voice, 'UTC'),
          )
        : null,
    [section, columns, wanted, voice, language],
  );
}
