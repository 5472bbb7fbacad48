import type { Bridge } from '../../shared/contract/bridge.ts';
import type { Answer, MethodName } from '../../shared/contract/contract.ts';

/** Asks whoever is there for the PIN or passphrase; true once it was right, false when they thought better of it. */
export type AskProof = () => Promise<boolean>;

/**
 * The bridge of all screens: where a command is answered with `proof_needed`, it asks for the PIN or passphrase and makes the
 * call once more, so that no screen has to. Who gives none is told that the step asked for it.
 */
export function guardedBridge(bridge: Bridge, askProof: AskProof): Bridge {
  return {
    ...bridge,
    call: async (method, input, callId) => {
      const answer = await bridge.call(method, input, callId);
      if (!needsProof(answer) || !(await askProof())) return answer;
      return bridge.call(method, input, callId);
    },
  };
}

const needsProof = <M extends MethodName>(answer: Answer<M>): boolean => !answer.ok && answer.code === 'proof_needed';
