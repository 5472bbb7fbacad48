import { assert } from '../../../shared/kernel/assert.ts';
import { writeContactCard } from '../../packets/contact-card.ts';
import { makeIdentity } from '../../packets/make-identity.ts';
import { insertIdentity, nameIdentity, readIdentity } from '../../store/contacts/identity-table.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { identityAnswer } from './contact-answer.ts';

/** Who this workspace is to others; null before it was said. */
export const readOwnIdentity: Handlers['identity.read'] = (_, { workspace }) => {
  const own = readIdentity(workspace.reader);
  return answer({ identity: own === null ? null : identityAnswer(own) });
};

/** Makes the keys the first time; afterwards it changes the name alone. */
export const saveIdentity: Handlers['identity.save'] = ({ name }, { workspace, clock }) => {
  const { writer } = workspace;
  const now = clock();
  return inTransaction(writer, 'identity.save', now, () => {
    const before = readIdentity(writer);
    if (before?.name === name) return { keep: false, value: answer(identityAnswer(before)) };
    if (before === null) insertIdentity(writer, makeIdentity(), now);
    nameIdentity(writer, name, now);
    const own = readIdentity(writer);
    assert(own !== null, 'the identity is kept');
    return { keep: true, value: answer(identityAnswer(own)) };
  });
};

/** The card that others need before they can send anything. */
export const ownCard: Handlers['identity.card'] = (_, { workspace }) => {
  const own = readIdentity(workspace.reader);
  if (own === null) return refuse('identity_missing');
  return answer({ fileName: `nikash-contact-${own.id.slice(0, 6)}.nikash`, text: writeContactCard(own.name, own) });
};
