import { standingStep } from '../../domain/onboarding/standing-steps.ts';
import { contactOfMerchant } from '../../store/contacts/contacts-table.ts';
import { readIdentity } from '../../store/contacts/identity-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { insertStanding, standingOf } from '../../store/onboarding/standing-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { sendMessage } from '../packets/send-message.ts';
import { onboardingOf } from './onboarding-of.ts';

/** Notes where the merchant stands from now on, by whose word and why, and seals it for the other side where there is one that is not blocked. */
export const stepOnboarding: Handlers['onboarding.step'] = ({ merchantId, to, reason }, context) => {
  const { writer } = context.workspace;
  const merchant = findMerchant(writer, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const link = contactOfMerchant(writer, merchantId);
  const from = standingOf(writer, merchantId);
  const step = standingStep(link?.side ?? 'merchant', 'person', from, to);
  if (step === null) return refuse('standing_wrong', { from, to });
  if (step.needsReason && reason === '') return refuse('reason_missing', { to });
  const own = readIdentity(writer);
  const now = context.clock();
  return inTransaction(writer, 'onboarding.step', now, () => {
    const told =
      step.tells && link !== null && !link.contact.blocked && own !== null
        ? sendMessage(writer, context, {
            merchant,
            to: link.contact,
            topic: 'standing',
            body: { kind: 'notice', standing: to, reason },
          })
        : null;
    const change = { standing: to, by: own?.name ?? merchant.name, reason, at: now };
    insertStanding(writer, merchantId, change, told?.packetSeq ?? null);
    const onboarding = onboardingOf(writer, merchant, now);
    return { keep: true, value: answer({ onboarding, packet: told?.file ?? null }) };
  });
};
