import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type SubmitEvent } from 'react';
import type { CalendarId } from '../../../shared/catalogue/holidays/calendars.ts';
import { parseLocalDate } from '../../../shared/kernel/local-date.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';

type EditFormProps = { readonly calendar: CalendarId; readonly year: number };

/** Says of one day that banks were closed, and why, or that they were open after all. */
export function EditForm({ calendar, year }: EditFormProps) {
  const { labels, voice } = useSpeech();
  const words = labels.calendars;
  const { merchant, month } = usePlace();
  const edit = useCommandCall('calendars.edit');
  const [kind, setKind] = useState<'closed' | 'open'>('closed');
  const [on, setOn] = useState(() => (month.startsWith(String(year)) ? `${month}-01` : `${year}-01-01`));
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const day = parseLocalDate(on);
  const called = name.trim();

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (day === null || (kind === 'closed' && called === '')) return;
    const change = kind === 'closed' ? { add: [{ day, name: called }] } : { remove: [day] };
    edit.mutate(
      { merchantId: merchant.id, calendar, ...change },
      {
        onSuccess: () => {
          const date = voice.date(day);
          notifications.show({ message: kind === 'closed' ? words.keptClosed(date, called) : words.keptOpen(date) });
          setName('');
          setTried(false);
        },
      },
    );
  };

  return (
    <Panel title={words.editTitle} hint={words.editHint}>
      <form className="nk-calendar-form" onSubmit={submit} noValidate>
        <TextInput
          type="date"
          label={words.on}
          value={on}
          onChange={(event) => setOn(event.currentTarget.value)}
          error={tried && day === null ? words.missing : null}
        />
        <div>
          <span className="nk-calendar-kind" aria-hidden>
            {words.kind}
          </span>
          <SegmentedControl
            fullWidth
            aria-label={words.kind}
            value={kind}
            onChange={setKind}
            data={[
              { value: 'closed', label: words.closed },
              { value: 'open', label: words.open },
            ]}
          />
        </div>
        {kind === 'closed' ? (
          <TextInput
            label={words.ownName}
            placeholder={words.ownNamePlaceholder}
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={tried && called === '' ? words.missing : null}
          />
        ) : null}
        <Button type="submit" loading={edit.isPending}>
          {words.keep}
        </Button>
        {edit.error === null ? null : (
          <div className="nk-calendar-trouble">
            <Trouble error={edit.error} />
          </div>
        )}
      </form>
    </Panel>
  );
}
