/** What a reading is compared with, `node bench/formats/bare-pass.ts FILE`: the same bytes streamed, their lines counted. */
import { createReadStream } from 'node:fs';
import { timed } from './timed.ts';

async function countLines(path: string): Promise<{ readonly lines: number }> {
  let lines = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 1_048_576 })) {
    const bytes = piece as Buffer;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  }
  return { lines };
}

const [, , path = ''] = process.argv;
console.log(JSON.stringify(await timed(() => countLines(path))));
