import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';

/** Its words are many, and most days nobody opens it: they are fetched from the app's own files when somebody does. */
const HelpPage = lazy(async () => ({ default: (await import('../../features/help/help-page.tsx')).HelpPage }));

export function HelpScreen() {
  return (
    <Suspense fallback={<Waiting />}>
      <HelpPage />
    </Suspense>
  );
}

const Waiting = () => (
  <div className="nk-page" aria-busy>
    <Skeleton height={60} radius={10} mb={20} />
    <Skeleton height={320} radius={10} />
  </div>
);
