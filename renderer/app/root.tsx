import { RouterProvider } from '@tanstack/react-router';
import { useAsk } from '../bridge/use-ask.ts';
import { FirstMerchantPage } from '../features/merchants/first-merchant-page.tsx';
import { UnlockPage } from '../features/vault/unlock-page.tsx';
import { WelcomePage } from '../features/vault/welcome-page.tsx';
import { Answered } from '../ui/answered.tsx';
import { Brand } from '../ui/brand.tsx';
import { InboxProvider } from '../ui/inbox-context.tsx';
import { PlaceProvider } from '../ui/place-context.tsx';
import { PreferenceControls } from '../ui/preference-controls.tsx';
import { router } from './router.tsx';

/** Which of the four states the books are in: none yet, shut, open without a merchant, open. */
export function Root() {
  const status = useAsk('vault.status', {});
  return (
    <Waiting query={status}>
      {(vault) =>
        vault.state === 'none' ? (
          <WelcomePage />
        ) : vault.state === 'locked' ? (
          <UnlockPage status={vault} />
        ) : (
          <OpenBooks />
        )
      }
    </Waiting>
  );
}

function OpenBooks() {
  const list = useAsk('merchants.list', {});
  return (
    <Waiting query={list}>
      {({ merchants }) =>
        merchants.length === 0 ? (
          <FirstMerchantPage header={<DoorHead />} />
        ) : (
          <PlaceProvider merchants={merchants}>
            <InboxProvider>
              <RouterProvider router={router} />
            </InboxProvider>
          </PlaceProvider>
        )
      }
    </Waiting>
  );
}

const DoorHead = () => (
  <header className="nk-door-head">
    <Brand />
    <PreferenceControls />
  </header>
);

/** As `Answered`, on an otherwise empty window. */
function Waiting<T>(props: Parameters<typeof Answered<T>>[0]) {
  return props.query.data === undefined ? (
    <div className="nk-page">
      <Answered {...props} />
    </div>
  ) : (
    <Answered {...props} />
  );
}
