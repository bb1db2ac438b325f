import {
  bestRows,
  type Classification,
  candidatesOf,
  type Person,
  type Place,
  type SkillTable,
  scoresFor,
  skillIndexOf,
} from '@fodfaeste/occupations';
import { withOwner } from '../../kernel/database/owner.ts';
import type { Database } from '../../kernel/database/scope.ts';
import { inTurn, spread } from '../figures.ts';
import { randomCandidates, somePlaces } from './random-candidates.ts';

export interface RankingFigures {
  readonly candidates: number;
  readonly packMs: number;
  /** One place against all candidates, six parts, limits kept, the best twenty. */
  readonly columnsMs: number;
  /** PostgreSQL on the same candidates: full text and trigram likeness of every row, the best twenty. */
  readonly databaseMs: number;
  /** Database over columns, median of the pairs. */
  readonly ratio: number;
  /** The same, but the database looks only at rows its indexes find. */
  readonly indexedMs: number;
  readonly indexedRatio: number;
}

const top = 20;
const batch = 2000;

const score = `ts_rank(document, query.words) + similarity(titles, $2)`;
const everyRow = `with query as (select to_tsquery('simple', $1) as words)
  select id, ${score} as score from bench_candidate, query
  where hours_most >= $3 and hours_least <= $4 order by score desc, id limit ${top}`;
const indexedRows = `with query as (select to_tsquery('simple', $1) as words)
  select id, ${score} as score from bench_candidate, query
  where (document @@ query.words or titles % $2) and hours_most >= $3 and hours_least <= $4 order by score desc, id limit ${top}`;

/** Ranks made-up candidates for places: in columns, and in the installation's database, in turn. */
export async function measureRanking(
  database: Database,
  classification: Classification,
  table: SkillTable,
  count: number,
  rounds: number,
): Promise<RankingFigures> {
  const index = skillIndexOf(table);
  const persons = randomCandidates(count, table);
  const places = somePlaces(table);
  const begun = performance.now();
  const candidates = candidatesOf(persons, index);
  const packMs = performance.now() - begun;
  const nameOf = new Map(classification.occupations.map(({ uri, preferred }) => [uri, preferred]));
  const questions = places.map((place) => questionOf(place, table, nameOf));

  return withOwner(database, async (client) => {
    await client.query('create extension if not exists pg_trgm');
    await client.query(
      `create temporary table bench_candidate
       (id int primary key, titles text not null, document tsvector not null, hours_least real not null, hours_most real not null)`,
    );
    try {
      for (let from = 0; from < persons.length; from += batch) {
        const rows = persons.slice(from, from + batch).map((person, at) => rowOf(from + at, person, table, nameOf));
        await client.query(
          `insert into bench_candidate select id, titles, to_tsvector('simple', titles || ' ' || skills), hours_least, hours_most
           from json_to_recordset($1) as r(id int, titles text, skills text, hours_least real, hours_most real)`,
          [JSON.stringify(rows)],
        );
      }
      await client.query('create index on bench_candidate using gin (document)');
      await client.query('create index on bench_candidate using gin (titles gin_trgm_ops)');
      await client.query('analyze bench_candidate');
      let turn = 0;
      const rank = async () => {
        const place = places[turn % places.length];
        if (place) bestRows(scoresFor(index, candidates, place), top);
      };
      const ask = (sql: string) => async () => {
        await client.query(sql, [...(questions[turn++ % questions.length] ?? [])]);
      };
      for (const _ of places) await rank();
      const every = await inTurn(rounds, rank, ask(everyRow));
      const some = await inTurn(rounds, rank, ask(indexedRows));
      const ratios = ({ first, second }: typeof every) => second.map((ms, at) => ms / (first[at] ?? Number.NaN));
      return {
        candidates: count,
        packMs,
        columnsMs: spread([...every.first, ...some.first]).median,
        databaseMs: spread(every.second).median,
        ratio: spread(ratios(every)).median,
        indexedMs: spread(some.second).median,
        indexedRatio: spread(ratios(some)).median,
      };
    } finally {
      await client.query('drop table bench_candidate');
    }
  });
}

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What the database is asked: the title's and the skills' words, the title, and the hours. */
function questionOf(place: Place, { occupations, skills }: SkillTable, nameOf: ReadonlyMap<string, string>) {
  const title = nameOf.get(place.occupation) ?? '';
  const own = occupations.find(({ uri }) => uri === place.occupation)?.essential ?? [];
  const words = new Set([...wordsIn(title), ...own.flatMap((skill) => wordsIn(skills[skill]?.label ?? ''))]);
  return [[...words].join(' | '), title, place.hours?.least ?? 0, place.hours?.most ?? 37] as const;
}

function rowOf(id: number, person: Person, { skills }: SkillTable, nameOf: ReadonlyMap<string, string>) {
  return {
    id,
    titles: [...person.wishes, ...person.experience].map((uri) => nameOf.get(uri) ?? '').join(' '),
    skills: person.skills.map((skill) => skills[skill]?.label ?? '').join(' '),
    hours_least: person.hours?.least ?? 0,
    hours_most: person.hours?.most ?? 37,
  };
}
