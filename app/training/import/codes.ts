import path from 'node:path';
import { rootFolder } from '../../kernel/config/root-folder.ts';
import { groupCode, groupCodeOf, occupations, readClassification } from '../../occupations/index.ts';

/** The codes of occupations that an import may name. */
export interface KnownCodes {
  /** Groups of ISCO-08 with four digits. */
  readonly isco: ReadonlySet<string>;
  /** Addresses of ESCO's occupations. */
  readonly esco: ReadonlySet<string>;
  /** The codes of a job as people call it; null where the words are no plain name of one. */
  readonly job: (title: string) => JobCodes | null;
}

export interface JobCodes {
  readonly isco: string;
  /** Null where the words name a whole group. */
  readonly esco: string | null;
}

function jobCodes(title: string): JobCodes | null {
  const { sureness, found } = occupations().find(title);
  const [first] = found;
  if (!first || sureness === 'doubtful' || sureness === 'unknown') return null;
  const isco = groupCodeOf(first.uri);
  return isco?.length === 4 ? { isco, esco: groupCode(first.uri) === null ? first.uri : null } : null;
}

export interface ReadJobs {
  readonly iscoCodes: readonly string[];
  readonly escoUris: readonly string[];
  readonly unknown: readonly string[];
}

/** Jobs written with commas or semicolons between them, as codes. */
export function jobsIn(text: string, job: KnownCodes['job']): ReadJobs {
  const titles = text.split(/[,;|\n]/).map((title) => title.trim());
  const named = titles.filter((title) => title !== '').map((title) => ({ title, codes: job(title) }));
  const found = named.flatMap(({ codes }) => codes ?? []);
  return {
    iscoCodes: [...new Set(found.map(({ isco }) => isco))],
    escoUris: [...new Set(found.flatMap(({ esco }) => esco ?? []))],
    unknown: named.filter(({ codes }) => codes === null).map(({ title }) => title),
  };
}

let read: KnownCodes | undefined;

/** Those of the classification that ships (data/esco). */
export function knownCodes(): KnownCodes {
  if (read) return read;
  const { groups, occupations: shipped } = readClassification(path.join(rootFolder(), 'data'));
  read = {
    isco: new Set(groups.map(({ code }) => code).filter((code) => code.length === 4)),
    esco: new Set(shipped.map(({ uri }) => uri)),
    job: jobCodes,
  };
  return read;
}
