import { contract, type MethodName } from '../../shared/contract/contract.ts';
import type { CallId } from '../../shared/kernel/ids.ts';
import { faultCause } from '../app/fault-cause.ts';
import { handlers } from '../app/handlers.ts';
import { isDoorMethod, refuse, type CallContext, type World } from '../app/handler.ts';
import type { Backend, BackendOptions, Call } from './backend-port.ts';
import { isBoundedMessage } from './bounded-message.ts';
import { nameOf, stackOf } from './fault-facts.ts';
import type { InTurn } from './turns.ts';

const progressGapMs = 100;

/** What is done with a workspace that is only read: nothing of it is written by these. */
const readOnlyTakes: ReadonlySet<string> = new Set<MethodName>([
  'vault.create',
  'vault.unlock',
  'vault.lock',
  'vault.prove',
  'vault.allowExport',
  'vault.openDemo',
  'vault.leaveDemo',
  'backups.restore',
]);

const isMethod = (text: string): text is MethodName => Object.hasOwn(contract, text);

/** A handler seen from outside: the contract's schemas stand before and behind it. */
type AnyHandler = (input: unknown, context: CallContext) => unknown;

/**
 * Runs one call: looks the method up, parses the input, runs commands one at a time and queries at once, parses what
 * comes out. Never throws: a fault of ours is logged under a reference and answered with it.
 */
export function createDispatch(world: World, log: BackendOptions['log'], inTurn: InTurn): Backend['dispatch'] {
  return async (method, input, call = {}) => {
    if (!isMethod(method)) return badRequest(`There is no method ${method.slice(0, 80)}.`);
    if (!isBoundedMessage(input)) return badRequest('The input is larger or deeper than any, or is not plain data.');
    const { kind, input: inputShape, output: outputShape, guarded } = contract[method];
    const parsed = inputShape.safeParse(input);
    if (!parsed.success) {
      const first = parsed.error.issues[0];
      return badRequest(`${first?.path.map(String).join('.') ?? ''}: ${first?.message ?? 'unreadable'}`);
    }
    const run = async (): Promise<unknown> => {
      if (call.signal?.aborted === true) return refuse('cancelled');
      const context = contextOf(world, call);
      const workspace = world.session.workspace();
      if (!isDoorMethod(method) && workspace === null) return refuse('workspace_locked');
      if (kind === 'command' && workspace !== null && workspace.readOnly !== null && !readOnlyTakes.has(method))
        return refuse(workspace.readOnly);
      // Nobody can prove anything to a workspace that is shut.
      if (guarded && !world.session.proved()) return refuse(workspace === null ? 'workspace_locked' : 'proof_needed');
      const handler = handlers[method] as AnyHandler;
      const given = (await handler(parsed.data, Object.assign(context, { workspace }))) as {
        readonly ok: boolean;
        readonly value?: unknown;
      };
      return given.ok ? { ok: true, value: outputShape.parse(given.value) } : given;
    };
    try {
      return await (kind === 'command' ? inTurn(run) : run());
    } catch (fault) {
      if (call.signal?.aborted === true) return refuse('cancelled');
      const cause = faultCause(fault, world.session.workspace());
      if (cause !== null) {
        log('stopped', { cause, method, stack: stackOf(fault) });
        return refuse(cause);
      }
      const reference = world.ids().slice(0, 8);
      log('fault', { reference, method, name: nameOf(fault), stack: stackOf(fault) });
      return { ok: false, code: 'fault', details: { reference } };
    }
  };
}

const badRequest = (
  reason: string,
): { readonly ok: false; readonly code: 'bad_request'; readonly details: { readonly reason: string } } => ({
  ok: false,
  code: 'bad_request',
  details: { reason },
});

function contextOf(world: World, call: Call): CallContext {
  let last = Number.NEGATIVE_INFINITY;
  return {
    ...world,
    signal: call.signal ?? new AbortController().signal,
    progress: (step, done, of, file) => {
      const now = world.clock();
      if (call.onProgress === undefined || call.callId === undefined || now - last < progressGapMs) return;
      last = now;
      call.onProgress({ callId: call.callId satisfies CallId, step, done, of, file });
    },
  };
}
