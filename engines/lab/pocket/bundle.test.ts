import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { Brief } from './brief.ts';
import { reckonPocket } from './reckon.ts';
import { asked, sent } from './testing.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** The thread of the page, as the build makes it. */
const bundle = () =>
  build({
    absWorkingDir: root,
    entryPoints: ['app/ui/browser/lab-worker.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16'],
    metafile: true,
    write: false,
  });

interface Answer {
  readonly kind: string;
  readonly brief: Brief;
}

describe('the engine in the browser', () => {
  it('gives the answer the server gives, and carries neither law nor YAML', async () => {
    const { outputFiles, metafile } = await bundle();
    const code = outputFiles[0]?.text ?? '';
    expect(Object.keys(metafile.inputs).filter((file) => /yaml|lab\/duties|law\/(?!dates)/.test(file))).toEqual([]);
    expect(code.length).toBeLessThan(80_000);

    const answers: Answer[] = [];
    const self: { onmessage?: (event: { data: object }) => void; postMessage: (answer: Answer) => void } = {
      postMessage: (answer) => answers.push(JSON.parse(JSON.stringify(answer))),
    };
    vm.runInNewContext(code, { self, performance });
    const { seed, ...size } = asked;
    const moves = { budget: 0.7 };
    self.onmessage?.({ data: { kind: 'ask', number: 1, moves, size, seed } });
    self.onmessage?.({ data: { kind: 'pocket', pocket: sent() } });
    self.onmessage?.({ data: { kind: 'ask', number: 2, moves, size, seed } });
    expect(answers.map(({ kind }) => kind)).toEqual(['failed', 'brief']);
    expect(answers[1]?.brief).toEqual(reckonPocket(sent(), { ...asked, moves }));
  });
});
