import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReportDocument } from '../../../shared/contract/report-document.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useRowFocus } from '../use-row-focus.ts';
import { ReportHead } from './report-head.tsx';
import { ReportNotes } from './report-notes.tsx';
import { liesOnSide, paperHeadOf } from './report-paper.ts';
import { ReportSectionView } from './report-section-view.tsx';
import { ReportSources } from './report-sources.tsx';
import { shownColumns } from './shown-columns.ts';
import { usePrinting } from './use-printing.ts';

type ReportViewProps = {
  readonly document: ReportDocument;
  /** Columns that are left out, as `columnKey` names them. */
  readonly without?: ReadonlySet<string>;
};

const nothingLeftOut: ReadonlySet<string> = new Set();

/**
 * Any report, on screen as on paper. Its root says when it is drawn (`data-report-ready`, the report's kind) and what should stand
 * on every page of its paper (`data-paper-head`, a `PaperHead` as JSON), for whoever prints it without a window.
 */
export function ReportView({ document, without = nothingLeftOut }: ReportViewProps) {
  const speech = useSpeech();
  const { labels } = speech;
  const root = useRef<HTMLElement>(null);
  const printing = usePrinting();
  const ready = useDrawn(document);
  const wide = useMemo(() => liesOnSide(document, without, speech), [document, without, speech]);
  const shown = useMemo(() => document.sections.map((section) => shownColumns(section, without)), [document, without]);
  useRowFocus(root);
  return (
    <article
      ref={root}
      className="nk-report nk-stack"
      data-report-wide={wide ? 'true' : undefined}
      data-report-ready={ready ? document.kind : undefined}
      data-paper-head={JSON.stringify(paperHeadOf(document, wide, speech))}
    >
      {document.sample ? (
        <div className="nk-paper-mark" aria-hidden>
          {labels.reports.watermark}
        </div>
      ) : null}
      <ReportHead document={document} />
      <ReportNotes notes={document.notes} />
      {document.sections.map((section, index) => (
        <ReportSectionView
          key={section.id}
          section={section}
          columns={shown[index] ?? []}
          zone={document.zone}
          onPaper={printing}
        />
      ))}
      <ReportSources document={document} onPaper={printing} />
    </article>
  );
}

/** True once this document is drawn with its fonts. No frame is waited for: a hidden window has none. */
function useDrawn(document: ReportDocument): boolean {
  const [drawn, setDrawn] = useState<ReportDocument | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const wait = async (): Promise<void> => {
      await window.document.fonts.ready;
      if (!gone) timer = setTimeout(() => setDrawn(document), 50);
    };
    void wait();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [document]);
  return drawn === document;
}
