import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

/** In the place of a screen that could not be drawn: what stands around it stays, and no word of it is the router's own. */
export function ScreenFault({ reset }: { readonly reset: () => void }) {
  const { common } = useSpeech().labels;
  return (
    <div className="nk-page" role="alert">
      <EmptyState icon={IconAlertCircle} title={common.faultTitle} text={common.faultText}>
        <Button variant="default" onClick={reset}>
          {common.retry}
        </Button>
      </EmptyState>
    </div>
  );
}
