import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rootFolder } from '../../app/kernel/config/root-folder.ts';

/** Builds dist/ when a source has changed, for tests that run the program itself. */
export async function setup(): Promise<void> {
  const { ensureBuild } = await import(pathToFileURL(path.join(rootFolder(), 'scripts/build.mjs')).href);
  await ensureBuild((sentence: string) => console.log(`[build] ${sentence}`));
}
