import { Button, Menu } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { reportKinds, type ReportKind } from '../../../shared/contract/report-document.ts';
import { reportTitles } from '../../../shared/wording/reports/report-titles.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { linkToReports, usualSpan } from './reports-place.ts';
import type { MeantPlace } from './use-reports-place.ts';

type KindProps = { readonly kind: ReportKind; readonly place: MeantPlace };

/** The same days of another report: what was chosen for one kind alone is left behind. */
const linkTo = (kind: ReportKind, place: MeantPlace): string => {
  const { span, month, from, to, zone, hidden } = place;
  const chosen = span === usualSpan(place.kind) ? null : span;
  return linkToReports({ kind, span: chosen, month, from, to, zone, hidden });
};

/** The ten reports, each with what it answers, beside the report where there is room. */
export function KindList({ kind, place }: KindProps) {
  const { labels, language } = useSpeech();
  return (
    <nav className="nk-report-kinds" aria-label={labels.reports.list}>
      {reportKinds.map((one) => (
        <a key={one} href={linkTo(one, place)} {...(one === kind ? { 'aria-current': 'page' as const } : {})}>
          <strong>{reportTitles[language][one].title}</strong>
          <span>{reportTitles[language][one].lead}</span>
        </a>
      ))}
    </nav>
  );
}

/** The same as a menu, where there is none. */
export function KindMenu({ kind, place }: KindProps) {
  const { labels, language } = useSpeech();
  const titles = reportTitles[language];
  return (
    <Menu position="bottom-start" width={420}>
      <Menu.Target>
        <Button
          className="nk-report-kind-button"
          variant="default"
          rightSection={<IconSelector size={15} aria-hidden />}
          aria-label={`${labels.reports.report}: ${titles[kind].title}`}
        >
          {titles[kind].title}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {reportKinds.map((one) => (
          <Menu.Item
            key={one}
            component="a"
            href={linkTo(one, place)}
            {...(one === kind ? { 'data-chosen': true } : {})}
          >
            <strong className="nk-report-kind-title">{titles[one].title}</strong>
            <span className="nk-dim nk-small">{titles[one].lead}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
