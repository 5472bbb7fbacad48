import type { ReportDocument } from '../../../shared/contract/report-document.ts';
import { reportFactsWords } from '../../../shared/wording/reports/report-facts-words.ts';
import { reportName } from '../../../shared/wording/reports/report-name.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { MomentText } from '../moment-text.tsx';

type ReportSourcesProps = { readonly document: ReportDocument; readonly onPaper: boolean };

/** What the figures stand on, so that each can be proved: the files by their SHA-256, closed months and the chain by their hashes. */
export function ReportSources({ document, onPaper }: ReportSourcesProps) {
  const { labels, voice, language } = useSpeech();
  const words = reportFactsWords[language];
  const { files, filesBeyond, months, chain, zone } = document;
  const closed = months.filter(({ snapshotHash }) => snapshotHash !== null);
  return (
    <details className="nk-report-sources" {...(onPaper ? { open: true } : {})}>
      <summary>
        <h2>{labels.reports.sources}</h2>
        <span className="nk-dim nk-small">{labels.reports.sourcesText(files.length + filesBeyond, voice)}</span>
      </summary>
      {files.length === 0 ? null : (
        <div className="nk-report-tables">
          <table className="nk-table" aria-label={words.files}>
            <thead>
              <tr>
                <th scope="col">{words.file}</th>
                <th scope="col">{words.importedAt}</th>
                <th scope="col">{words.sha256}</th>
              </tr>
            </thead>
            <tbody>
              {files.map(({ name, sha256, importedAt }) => (
                <tr key={`${sha256} ${importedAt}`}>
                  <th scope="row">{name}</th>
                  <td>
                    <MomentText instant={importedAt} zone={zone} />
                  </td>
                  <td className="nk-mono">{sha256}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {filesBeyond === 0 ? null : <p className="nk-dim nk-small">{words.filesBeyond(filesBeyond, voice)}</p>}
      <dl className="nk-facts">
        {closed.map(({ month, state, snapshotHash }) => (
          <div key={month} className="nk-report-hash">
            <dt>{`${words.snapshot} · ${voice.month(month)} · ${reportName('period_state', state, language)}`}</dt>
            <dd className="nk-mono">{snapshotHash}</dd>
          </div>
        ))}
        <div className="nk-report-hash">
          <dt>{`${words.chain} · ${labels.reports.links(chain.links, voice)}`}</dt>
          <dd className="nk-mono">{chain.hash === '' ? '–' : chain.hash}</dd>
        </div>
      </dl>
    </details>
  );
}
