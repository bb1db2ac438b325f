import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './deps.mjs';
import { repoFiles } from './repo-files.mjs';

const withoutCode = (text: string): string => text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/(`+)[^\n]*?\1/g, '');

/** The targets of links and pictures, also those named below the text (`[x]: target`). */
function targetsIn(text: string): string[] {
  const plain = withoutCode(text);
  const inline = [...plain.matchAll(/\]\(\s*<?([^\s)<>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
  const below = [...plain.matchAll(/^\[[^\]]+\]:\s+<?(\S+?)>?(?:\s|$)/gm)];
  return [...inline, ...below].map(([, target = '']) => target);
}

/** What a heading is called in an address. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');

const anchorsOf = (text: string): Set<string> =>
  new Set([...text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading = '']) => anchorOf(heading)));

/** Why a link of a Markdown file leads nowhere; null when it does lead somewhere, or out of the repository. */
function deadness(folder: string, file: string, target: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return null;
  const [place = '', anchor] = target.split('#');
  const found = place === '' ? file : path.posix.join(path.posix.dirname(file), decodeURIComponent(place));
  if (found.startsWith('../') || place.startsWith('/')) return 'leads out of the repository';
  if (!statSync(path.join(folder, found), { throwIfNoEntry: false })) return 'is not there';
  if (anchor === undefined || !found.endsWith('.md')) return null;
  return anchorsOf(readFileSync(path.join(folder, found), 'utf8')).has(anchor) ? null : 'has no such heading';
}

const deadLinks = (folder: string, files: readonly string[]): string[] =>
  files.flatMap((file) =>
    targetsIn(readFileSync(path.join(folder, file), 'utf8')).flatMap((target) => {
      const reason = deadness(folder, file, target);
      return reason ? [`${file}: ${target} ${reason}`] : [];
    }),
  );

describe('links between the pages', () => {
  const pages = repoFiles(root).filter((file: string) => file.endsWith('.md'));

  it('lead somewhere, in every Markdown file', () => {
    expect(pages).toContain('README.md');
    expect(deadLinks(root, pages)).toEqual([]);
  });

  it('lead to every page of docs, from the index', () => {
    const reached = new Set(
      targetsIn(readFileSync(path.join(root, 'docs/README.md'), 'utf8')).map((target) =>
        path.posix.join('docs', target.split('#')[0] ?? ''),
      ),
    );
    const lost = pages.filter((file: string) => /^docs\/(modules|integration)\/|^docs\/[^/]+\.md$/.test(file));
    expect(lost.filter((file: string) => file !== 'docs/README.md' && !reached.has(file))).toEqual([]);
  });
});

describe('the check itself', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fodfaeste-links-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('finds what is dead and leaves the rest alone', () => {
    mkdirSync(path.join(folder, 'docs'));
    writeFileSync(path.join(folder, 'docs/there.md'), '# Når du står fast\n\n## Keys, and more\n');
    const page = [
      '# Top',
      '[a](there.md) [b](there.md#når-du-står-fast) [c](there.md#keys-and-more) [d](#top) [e](https://example.dk/x)',
      '[f](mailto:x@example.dk) `[g](in-code.md)` ![h](gone.png) [i](gone.md#x) [j](there.md#gone) [k](../../etc/passwd)',
      '```md',
      '[l](in-a-block.md)',
      '```',
      '[m]: also-gone.md',
    ];
    writeFileSync(path.join(folder, 'docs/page.md'), page.join('\n'));
    expect(deadLinks(folder, ['docs/page.md'])).toEqual([
      'docs/page.md: gone.png is not there',
      'docs/page.md: gone.md#x is not there',
      'docs/page.md: there.md#gone has no such heading',
      'docs/page.md: ../../etc/passwd leads out of the repository',
      'docs/page.md: also-gone.md is not there',
    ]);
  });
});
