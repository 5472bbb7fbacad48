import { standings, type Standing } from '../../../shared/contract/standing.ts';
import { chosenMerchant } from '../chosen-merchant.ts';
import type { Command, Desk, Report } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenText, givenWords } from '../given-words.ts';
import { givenPacketPath, keptPacket } from '../kept-packet.ts';
import { UsageError } from '../usage-error.ts';

function standingNamed(text: string): Standing {
  const found = standings.find((one) => one === text.replaceAll('-', '_'));
  if (found === undefined) throw new UsageError(`--to is one of ${standings.join(', ')}`);
  return found;
}

async function takeStep(desk: Desk, to: Standing): Promise<Report> {
  givenWords(desk.args, 2);
  const out = givenPacketPath(desk);
  const merchant = await chosenMerchant(desk);
  const { onboarding, packet } = await desk.ask('onboarding.step', {
    merchantId: merchant.id,
    to,
    reason: desk.args.text('reason') ?? '',
  });
  const path = packet === null ? null : keptPacket(packet, out);
  return {
    json: { id: merchant.id, standing: onboarding.standing, packet: path },
    text: [
      `${merchant.name}: ${onboarding.standing.replace('_', ' ')}.`,
      ...(path === null
        ? []
        : [`${onboarding.contact?.name ?? 'The other side'} is told by ${path}: send them this file.`]),
    ].join('\n'),
    exit: exitCode.done,
  };
}

export const merchantStep: Command = {
  usage: 'merchant step --to STANDING [--reason TEXT] [--out FILE.nikash] [--merchant ID]',
  does: 'notes where a merchant stands from now on, and seals the notice for the other side',
  takes: ['merchant', 'to', 'reason', 'out'],
  needs: 'workspace',
  run: (desk) => takeStep(desk, standingNamed(givenText(desk.args, 'to', `is one of ${standings.join(', ')}`))),
};

const stepTo = (word: string, to: Standing, does: string): Command => ({
  usage: `merchant ${word} [--reason TEXT] [--out FILE.nikash] [--merchant ID]`,
  does,
  takes: ['merchant', 'reason', 'out'],
  needs: 'workspace',
  run: (desk) => takeStep(desk, to),
});

export const merchantReview = stepTo(
  'review',
  'in_review',
  'begins to look at a request: merchant step --to in_review',
);
export const merchantDecline = stepTo('decline', 'declined', 'declines a request: merchant step --to declined');
export const merchantOpen = stepTo(
  'open',
  'open',
  'opens an account, with a reason where the agreement is on paper: merchant step --to open',
);
export const merchantSuspend = stepTo('suspend', 'suspended', 'suspends an account: merchant step --to suspended');
export const merchantResume = stepTo(
  'resume',
  'open',
  'opens an account again that was suspended: merchant step --to open',
);
export const merchantClose = stepTo('close', 'closed', 'closes an account: merchant step --to closed');

export const merchantTell: Command = {
  usage: 'merchant tell [--out FILE.nikash] [--merchant ID]',
  does: 'seals the notice of the last change once more, for a file that was lost',
  takes: ['merchant', 'out'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 2);
    const out = givenPacketPath(desk);
    const merchant = await chosenMerchant(desk);
    const path = keptPacket(await desk.ask('onboarding.tell', { merchantId: merchant.id }), out);
    return { json: { id: merchant.id, packet: path }, text: `Written to ${path}`, exit: exitCode.done };
  },
};
