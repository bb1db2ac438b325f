import { beforeAll, describe, expect, it } from 'vitest';
import { engines, ownerQuery, useDatabase } from '../../../kernel/database/testing.ts';
import { readPdf } from '../../../kernel/files/pdf/testing.ts';
import type { Role } from '../../../kernel/identity/actor.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import { shippedTemplate } from '../../../letters/templates/shipped.ts';
import { letterKernel } from '../../../letters/testing/house.ts';
import { makeScene, type Scene } from '../../../people/testing/cast.ts';
import { makeWorld } from '../../../people/testing/world.ts';
import { formOf, siteFor } from '../../admin/testing.ts';
import { templateRoutes } from '../routes.ts';

const [engine = 'pglite'] = engines();
const { da, en } = shippedTemplate('decision-refused');
const draft = { subjectDa: da.subject, bodyDa: da.body, subjectEn: en.subject, bodyEn: en.body };

describe('a letter seen before it is saved', () => {
  const database = useDatabase(engine);
  let scene: Scene;
  let kernel: Kernel;
  let name = '';

  beforeAll(async () => {
    kernel = letterKernel(database);
    scene = await makeScene(await makeWorld(database, kernel), 10);
    const [row] = await ownerQuery<{ name: string }>(database, 'select name from case_overview where case_id = $1', [
      scene.of.caseId,
    ]);
    name = row?.name ?? '';
  });

  const send = async (roles: readonly Role[], fields: Readonly<Record<string, string>>) => {
    const actor = { ...scene.cast.manager, roles: ['administrator', ...roles] as const };
    const site = siteFor(kernel, actor, (app) => app.route('/administration/breve', templateRoutes()));
    const answer = await site.request('/administration/breve/decision-refused', formOf({ ...draft, ...fields }));
    const bytes = Buffer.from(await answer.arrayBuffer());
    const html = bytes.toString('utf8');
    return { status: answer.status, html, bytes, text: html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ') };
  };
  const seen = async () =>
    (
      await ownerQuery<{ place: string }>(database, 'select place from access_log where actor_id = $1 order by id', [
        scene.cast.manager.id,
      ])
    ).map(({ place }) => place);

  it('shows an example to whoever is an administrator and nothing else', async () => {
    const before = await seen();
    const { html, text } = await send([], { hvad: 'se', borger: scene.of.caseId });
    expect(text).toContain('Med eksempler i felterne');
    expect(text).toContain('Hej Maja');
    expect(html).not.toContain('name="soeg"');
    expect((await send([], { hvad: 'find', soeg: name })).html).not.toContain(scene.of.caseId);
    expect(await seen()).toEqual(before);
  });

  it('shows a real citizen to whoever may open the case, and the log says so', async () => {
    const found = await send(['manager'], { hvad: 'find', soeg: name.split(' ')[0] ?? '' });
    expect(found.html).toContain(`value="${scene.of.caseId}"`);
    expect((await seen()).at(-1)).toBe('letter-preview-find');
    const shown = await send(['manager'], { hvad: 'se', borger: scene.of.caseId });
    expect(shown.text).toContain(`Med oplysninger om ${name}`);
    expect(shown.text).toContain('ring til Anna Holm');
    expect((await seen()).at(-1)).toBe('letter-preview');
    expect((await send(['manager'], { hvad: 'find', soeg: 'Findes Ikke' })).text).toContain(
      'Du kan ikke åbne en sag for nogen, der hedder “Findes Ikke”.',
    );
  });

  it('is an A4 page too, unless something is wrong', async () => {
    const { title, lang, lines } = readPdf((await send([], { hvad: 'pdf' })).bytes);
    expect({ title, lang }).toEqual({
      title: 'Vi har besluttet, om den næste samtale skal være et møde',
      lang: 'da-DK',
    });
    expect(lines).toContain('Eksempelvej 1');
    const real = readPdf((await send(['manager'], { hvad: 'pdf', borger: scene.of.caseId })).bytes);
    expect(real.lines).toContain(name);
    expect((await send([], { hvad: 'pdf', bodyDa: '{nej}' })).text).toContain('Linje 1: feltet {nej} findes ikke');
  });

  it('stands beside its twin in the other language, with a warning when they differ', async () => {
    expect((await send([], { hvad: 'se' })).text).not.toContain('Kun i den danske tekst');
    const { text } = await send([], { hvad: 'se', bodyEn: en.body.replace('{klage.vejledning}\n\n', '') });
    expect(text).toContain('Den danske tekst har 12 afsnit, og den engelske har 11.');
    expect(text).toContain('Kun i den danske tekst: {klage.vejledning}.');
  });

  it('says where the order is wrong', async () => {
    const bodyDa = da.body
      .replace('# Derfor', '{afgoerelse.regler}\n\n# Derfor')
      .replace(/\n\n\{afgoerelse\.regler\}$/, '');
    expect((await send([], { hvad: 'se', bodyDa })).text).toContain('Linje 5: reglerne skal stå sidst.');
  });
});
