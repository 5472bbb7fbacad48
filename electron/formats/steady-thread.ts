import { setFlagsFromString } from 'node:v8';

/** So many calls that no wrapper is ever compiled anew. */
const never = 1_000_000_000;

/**
 * Run from source, a reader's thread strips the types of its program with WebAssembly, and V8 (in Node 24.21) may free code of
 * a module that another thread has already taken with it: a segmentation fault in `WasmEngine::FreeDeadCode`, called from
 * `Runtime_TierUpWasmToJSWrapper`, seen three times in some sixty runs of the backend's tests. Without that tier-up the
 * thread has nothing to free. The built app's reader is JavaScript and needs none of it.
 */
export function steadyThread(program: URL): void {
  if (program.pathname.endsWith('.ts')) setFlagsFromString(`--wasm-wrapper-tiering-budget=${never}`);
}
