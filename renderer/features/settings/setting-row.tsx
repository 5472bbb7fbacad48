import { useId, type ReactNode } from 'react';
import { markedText } from '../../ui/marked-text.ts';

type SettingRowProps = {
  readonly title: string;
  readonly text: string;
  readonly query: string;
  /** Stands below the text: what only holds here and now. */
  readonly note?: ReactNode;
  /** Gets the ids of what names and describes it. */
  readonly control: (label: { readonly 'aria-labelledby': string; readonly 'aria-describedby': string }) => ReactNode;
};

/** One setting: what it is called, what it does, and its control at the end of the line. */
export function SettingRow({ title, text, query, note, control }: SettingRowProps) {
  const id = useId();
  return (
    <li className="nk-setting">
      <div className="nk-setting-words">
        <h3 id={`${id}-title`}>
          <Marked text={title} query={query} />
        </h3>
        <p id={`${id}-text`} className="nk-dim nk-small">
          <Marked text={text} query={query} />
        </p>
        {note === undefined || note === null ? null : <p className="nk-small nk-setting-note">{note}</p>}
      </div>
      <div className="nk-setting-control">
        {control({ 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-text` })}
      </div>
    </li>
  );
}

function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  return markedText(text, query).map((part, at) =>
    // The parts have nothing but their place.
    // oxlint-disable-next-line react/no-array-index-key
    part.marked ? <mark key={at}>{part.text}</mark> : <span key={at}>{part.text}</span>,
  );
}
