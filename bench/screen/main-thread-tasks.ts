import type { Browser, Page } from 'playwright';
import { z } from 'zod';

/** Chromium's own trace events (the format its performance panel reads); times in microseconds, `tdur` of the processor. */
const traced = z.object({
  traceEvents: z.array(
    z.looseObject({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      tdur: z.number().optional(),
      dur: z.number().optional(),
      args: z.looseObject({ name: z.string().optional() }).optional(),
    }),
  ),
});

/**
 * The tasks of the page's main thread while something is done, in milliseconds of the processor, which other work on the machine does
 * not lengthen: whatever is longer than a frame makes a frame late. Gives the trace too, as Chromium wrote it.
 */
export async function mainThreadTasks(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ readonly tasks: readonly number[]; readonly trace: Buffer }> {
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'],
  });
  await act();
  const trace = await browser.stopTracing();
  const { traceEvents } = traced.parse(JSON.parse(trace.toString('utf8')));
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents
    .filter(
      ({ name, pid, tid }) =>
        (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask') && threads.has(`${pid} ${tid}`),
    )
    .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000)
    // Thousands of tasks do next to nothing: they say nothing of a frame.
    .filter((time) => time >= 0.5);
  return { tasks, trace };
}
