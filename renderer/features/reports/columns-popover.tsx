import { Button, Checkbox, Popover } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { isLeftOut, sectionGroup } from '../../../shared/contract/report-columns.ts';
import type { ReportDocument, ReportSection } from '../../../shared/contract/report-document.ts';
import { sayHeading } from '../../../shared/wording/reports/say-heading.ts';
import { reportWord } from '../../../shared/wording/reports/report-words.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { columnKey, shownColumns } from '../../ui/report-document/shown-columns.ts';

type ColumnsPopoverProps = {
  readonly document: ReportDocument;
  readonly without: ReadonlySet<string>;
  readonly onChange: (without: readonly string[]) => void;
};

/** Which columns are shown: on screen, on paper and in files alike. */
export function ColumnsPopover({ document, without, onChange }: ColumnsPopoverProps) {
  const { labels, voice, language } = useSpeech();
  const words = labels.reports;
  const groups = groupsOf(document);
  const change = (section: ReportSection, columnId: string, shown: boolean): void => {
    // A link may have named the column by one section of several.
    const others = [...without].filter((choice) => !isLeftOut(section.id, columnId, new Set([groupOf(choice)])));
    onChange(shown ? others : [...others, columnKey(section, columnId)]);
  };
  return (
    <Popover position="bottom-end" width={320} trapFocus withinPortal>
      <Popover.Target>
        <Button
          variant={without.size === 0 ? 'default' : 'light'}
          leftSection={<IconColumns3 size={16} aria-hidden />}
          disabled={groups.length === 0}
        >
          {without.size === 0 ? words.columns : `${words.columns}: ${words.columnsLeftOut(without.size, voice)}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.columns} className="nk-report-columns">
        <Button variant="subtle" size="compact-sm" disabled={without.size === 0} onClick={() => onChange([])}>
          {words.allColumns}
        </Button>
        {groups.map((section) => {
          const shown = shownColumns(section, without);
          return (
            <fieldset key={sectionGroup(section.id)}>
              <legend>{reportWord(section.title, language)}</legend>
              {section.columns.map(({ id, heading }, at) => (
                <Checkbox
                  key={id}
                  size="sm"
                  label={sayHeading(heading, language)}
                  checked={shown.includes(at)}
                  disabled={shown.length === 1 && shown.includes(at)}
                  onChange={(event) => change(section, id, event.currentTarget.checked)}
                />
              ))}
            </fieldset>
          );
        })}
      </Popover.Dropdown>
    </Popover>
  );
}

/** `days:INR/gross` is a choice of `days/gross` too. */
const groupOf = (choice: string): string => {
  const [section = '', ...column] = choice.split('/');
  return `${sectionGroup(section)}/${column.join('/')}`;
};

/** One of each group, with every column that any of its sections has: another currency may bring other methods. */
function groupsOf(document: ReportDocument): readonly ReportSection[] {
  const groups = new Map<string, ReportSection>();
  for (const section of document.sections) {
    const known = groups.get(sectionGroup(section.id));
    const columns = [...(known?.columns ?? []), ...section.columns];
    groups.set(sectionGroup(section.id), {
      ...(known ?? section),
      columns: columns.filter(({ id }, at) => columns.findIndex((other) => other.id === id) === at),
    });
  }
  return [...groups.values()];
}
