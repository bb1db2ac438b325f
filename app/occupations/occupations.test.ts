import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { groupCode, groupUri, occupationId, occupationUri } from './addresses.ts';
import { occupationsIn } from './occupations.ts';

const known = occupationsIn(path.join(rootFolder(), 'data'));
const labels = (typed: string) => known.suggest(typed).map(({ label }) => label);
const find = (title: string) => known.find(title);
const nurse = occupationUri('8d3e8aaa-791b-4c75-a465-f3f827028f50');

describe('suggestions while somebody types', () => {
  it('begin with what is typed, whole first, and never more than ten', () => {
    expect(labels('tømrer')[0]).toBe('tømrer');
    expect(labels('pæd')[0]).toMatch(/^pæd/);
    for (const typed of ['a', 'pæd', 'leder', 's']) expect(labels(typed)).toHaveLength(10);
  });

  it('know other names and what they stand for', () => {
    const [first] = known.suggest('kassedame');
    expect(first).toMatchObject({ label: 'kassedame', name: 'kasseassistent' });
    expect(first?.group).toMatch(/^Kasseassistentarbejde/);
  });

  it("know STAR's titles; one that is broader than an occupation stands for its group", () => {
    const [first] = known.suggest('Sygeplejerske');
    expect(first).toMatchObject({ uri: nurse, label: 'sygeplejerske' });
    const [broad] = known.suggest('pædagogmedhjælper');
    expect(broad).toMatchObject({ uri: groupUri('2342'), label: 'pædagogmedhjælper' });
  });

  it('name each occupation and each text once', () => {
    for (const typed of ['pædagog', 'assistent', 'chauffør']) {
      const found = known.suggest(typed);
      const occupations = found.map(({ uri }) => uri).filter((uri) => groupCode(uri) === null);
      expect(new Set(occupations).size).toBe(occupations.length);
      expect(new Set(found.map(({ label }) => label.toLowerCase())).size).toBe(found.length);
    }
  });

  it('read a keyboard without Danish letters, and misspellings', () => {
    expect(labels('paedagog')).toContain('pædagog');
    expect(labels('rengoering')[0]).toMatch(/^rengøring/);
    expect(labels('sygeplejeske')).toContain('sygeplejerske');
  });

  it('lead to pages that exist', () => {
    for (const typed of ['pæd', 'kon', 'ass', 'mand', 'k'])
      for (const { uri } of known.suggest(typed)) {
        const code = groupCode(uri);
        expect(code === null ? known.occupation(uri) : known.group(code), uri).not.toBeNull();
      }
  });

  it.each(['', '   ', '-', '.*(', 'سائق', '👩‍🌾', '\n', '\u0000', 'a'.repeat(10_000), 'pædagog '.repeat(2000)])(
    'are never a crash: %j',
    (typed) => expect(known.suggest(typed).length).toBeLessThanOrEqual(10),
  );
});

describe('what a title may be', () => {
  it('is known by its own name, and by another name', () => {
    expect(find('tømrer').sureness).toBe('known');
    expect(find('tømrer').found[0]).toMatchObject({ label: 'tømrer', because: 'own-name' });
    expect(find('Kassedame')).toMatchObject({
      sureness: 'known',
      found: [{ label: 'kasseassistent', because: 'other-name' }],
    });
  });

  it('says what it read where the title is misspelt', () => {
    const { sureness, found } = find('sygeplejeske');
    expect(sureness).toBe('likely');
    expect(found[0]).toMatchObject({ label: 'sygeplejerske', because: 'read-as', met: 'sygeplejerske' });
  });

  it('says so where it is the English name that is alike', () => {
    const { found } = find('well-diggers');
    expect(found[0]).toMatchObject({ label: 'brøndgraver', because: 'english-name' });
  });

  it('puts what the title plainly says before what STAR counts with it', () => {
    const reasons = find('smed').found.map(({ because }) => because);
    expect(reasons[0]).toBe('own-name');
    expect(reasons).not.toContain('read-as');
  });

  it.each(['asdfgh qwe', 'blåbær', 'lorem ipsum dolor', 'kvantespringer', 'سائق', '', 'x', '1234'])(
    'is not made up: %j',
    (title) => expect(find(title)).toEqual({ sureness: 'unknown', found: [] }),
  );

  it('is only a guess where little is alike', () => {
    const { sureness, found } = find('noget med it');
    expect(sureness).toBe('doubtful');
    expect(found.length).toBeLessThanOrEqual(4);
  });

  it('stands a title of any length', () => {
    expect(find('pædagog '.repeat(1250)).found.length).toBeLessThanOrEqual(8);
  });
});

describe('one occupation', () => {
  it('has its names and its groups, the widest first', () => {
    const occupation = known.occupation(nurse);
    expect(occupation).toMatchObject({ name: 'sygeplejerske', english: 'nurse responsible for general care' });
    expect(occupation?.groups.map(({ code }) => code)).toEqual(['2', '22', '222', '2221']);
    expect(occupation?.starTitles).toContain('Sygeplejerske');
    expect(known.occupation('http://example.org')).toBeNull();
  });

  it('has near ones that share its skills, with names for them', () => {
    const near = known.near(nurse, 5);
    expect(near.map(({ uri }) => known.nameOf(uri))).toContain('specialsygeplejerske');
    for (const { uri, shared, of, sameGroup } of near) {
      expect(uri).not.toBe(nurse);
      expect(sameGroup).toBe(known.occupation(uri)?.groups.at(-1)?.code === '2221');
      expect(shared.length).toBeGreaterThan(1);
      expect(shared.length).toBeLessThanOrEqual(of);
      for (const skill of shared) expect(skill).not.toBe('');
    }
    expect(known.near('http://example.org', 5)).toEqual([]);
  });

  it('stands in a group that names it', () => {
    expect(known.group('2221')?.occupations.map(({ name }) => name)).toContain('sygeplejerske');
    expect(known.group('22')?.below.map(({ code }) => code)).toContain('222');
    expect(known.group('2221')?.above.map(({ code }) => code)).toEqual(['2', '22', '222']);
    expect(known.group('constructor')).toBeNull();
  });
});

it('addresses are told apart', () => {
  expect([groupCode(groupUri('2221')), occupationId(groupUri('2221'))]).toEqual(['2221', null]);
  expect([groupCode(nurse), occupationId(nurse)]).toEqual([null, '8d3e8aaa-791b-4c75-a465-f3f827028f50']);
});
