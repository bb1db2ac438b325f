import { plainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { readability } from '../../kernel/text/readability.ts';
import { type FigureDelivery, noteFailedRefresh, places, storeFigures } from '../../outlook/index.ts';
import { adminKernel, siteFor } from '../admin/testing.ts';
import { outlookRoutes } from './routes.tsx';
import { da } from './text.da.ts';

const [engine = 'pglite'] = engines();
const now = '2026-11-24T05:40:00.000Z';

const source = (id: string) => ({
  id,
  title: 'Tal',
  publisher: 'Jobindsats.dk / STAR',
  terms: 'fri brug',
  url: null,
  drawnOn: plainDate('2026-08-22'),
});
const series = (name: string, area: string, figures: (number | null)[], part = '') => ({
  series: name,
  area,
  part,
  unit: 'full-time' as const,
  periods: figures.map((_, at) => `2026M${String(at + 1).padStart(2, '0')}`),
  figures,
  breaks: [],
});

const unemployment: FigureDelivery = {
  source: source('jobindsats:y25i01'),
  series: [
    series('unemployment.total', 'DK', [80_000, 81_000]),
    series('unemployment.totalRate', 'DK', [2.9, 3]),
    ...places().flatMap(({ code }, at) => [
      series('unemployment.total', code, [600 + at, 647 + at]),
      series('unemployment.totalRate', code, [2, 2 + at / 50]),
    ]),
  ],
};
const funds: FigureDelivery = {
  source: source('dst:AUP03'),
  series: [
    series('fund.unemploymentRate.value', 'Nordjylland', [2, 1.5], 'Metal A-kasse'),
    series('fund.unemploymentRate.value', 'Nordjylland', [0, 0], 'Min A-kasse'),
  ],
};
const hjoerring = places().findIndex(({ code }) => code === '0860');

describe('the outlook', () => {
  const database = useDatabase(engine);
  const site = () => siteFor(adminKernel(database), null, (app) => app.route('/udsigt', outlookRoutes()));
  const read = async (address: string) => {
    const answer = await site().request(address);
    expect(answer.status, address).toBe(200);
    return answer.text();
  };
  const forecast = (area: string, mean: number) =>
    ownerQuery(
      database,
      `insert into figure_forecast (source_id, series, area, content_hash, made_at, forecast)
       values ('jobindsats:y25i01', 'unemployment.total', $1, 'x', $2, $3)`,
      [
        area,
        now,
        JSON.stringify({
          months: Array.from({ length: 12 }, (_, at) => ({
            period: `${at < 10 ? 2026 : 2027}M${String(((at + 2) % 12) + 1).padStart(2, '0')}`,
            mean,
            low80: mean * 0.9,
            high80: mean * 1.1,
            low95: mean * 0.8,
            high95: mean * 1.2,
          })),
          howSure: {
            series: 98,
            from: '2025M03',
            to: '2026M02',
            missAfter3: 3.7,
            missAfter12: 7.4,
            inside80: 75,
            miss: 7.3,
            naiveMiss: 9.4,
          },
        }),
      ],
    );

  beforeAll(async () => {
    await database.kysely.transaction().execute(async (tx) => {
      await storeFigures(tx, unemployment, now);
      await storeFigures(tx, funds, now);
    });
  });

  it('shows the series and says so while nothing is worked out', async () => {
    const html = await read('/udsigt?omraade=0860');
    expect(html).toContain('Vi er ved at regne');
    expect(html).toContain(`I februar 2026 var der ${647 + hjoerring} ledige i Hjørring.`);
    expect(html).toContain('aria-label="Ledige i Hjørring, måned for måned.');
    expect(html).toContain('Vi har ingen tal om alder');
    expect(await read('/udsigt?omraade=Nordjylland')).toContain('Vi er ved at regne');
    expect(await read('/udsigt/kort?kort=aendring')).toContain('Vi er ved at regne');
    expect(await read('/udsigt/balance')).toContain('Vi har ingen tal');
  });

  it('tells first what is expected, and how sure that is', async () => {
    await forecast('DK', 82_000);
    await forecast('0860', 680);
    const html = await read('/udsigt?omraade=0860');
    expect(html).toContain(
      `I februar 2027 venter vi mellem 610 og 750 ledige i Hjørring, mest sandsynligt 680. I februar 2026 var der ${647 + hjoerring}.`,
    );
    expect(html).toContain('ramte vi typisk 3,7 procent ved siden af efter 3 måneder og 7,4 procent efter 12 måneder');
    expect(html).toContain('i 75 af 100 tilfælde');
    expect(html).toContain('Kilde: Jobindsats.dk / STAR, tabel y25i01, hentet 22. august 2026.');
    expect(html).not.toContain('Vi er ved at regne');
    expect(html).not.toContain('style=');
  });

  it('takes what makes no sense as not chosen', async () => {
    expect(await read('/udsigt?omraade=9999&serie=x&kort=y')).toContain('82.000');
    expect(await read('/udsigt?omraade=0860&serie=langtidsledige')).toContain('Vi har ingen tal');
  });

  it('has every municipality on the map and in the table beside it', async () => {
    const html = await read('/udsigt/kort');
    for (const { code } of places()) expect(html.split(`omraade=${code}`).length).toBe(3);
    expect(html.length).toBeLessThan(250_000);
    expect(html).toContain('Trin 5');
  });

  it('gives no name where figures are missing, and none to a fund without figures', async () => {
    const html = await read('/udsigt/balance?omraade=0860');
    expect(html).toContain('Efter a-kasse i Region Nordjylland');
    const row = (name: string) => new RegExp(`<th scope="row">${name}</th>.*?</tr>`, 's').exec(html)?.[0] ?? '';
    expect(row('Metal A-kasse')).toContain('1,5 %');
    expect(row('Metal A-kasse')).toContain('Vi har ingen tal');
    expect(row('Min A-kasse')).not.toContain('0,0 %');
  });

  it('is taken along as a table for spreadsheets', async () => {
    const answer = await site().request('/udsigt/udsigt.csv?omraade=0860');
    expect(answer.headers.get('content-type')).toContain('text/csv');
    const lines = (await answer.text()).trim().split('\r\n');
    expect(lines).toHaveLength(1 + 2 + 12);
    expect(lines.at(-1)).toBe('2027M02;ventet;680;612;748;544;816;Jobindsats.dk / STAR, jobindsats:y25i01;2026-08-22');
    expect((await site().request('/udsigt/udsigt.csv?omraade=0860&serie=langtidsledige')).status).toBe(404);
  });

  it('tells when renewing failed, and that the figures are the old ones', async () => {
    await database.kysely
      .transaction()
      .execute((tx) =>
        noteFailedRefresh(tx, 'jobindsats:y25i01', say('Jobindsats kunne ikke nås.', 'Jobindsats is away.'), now),
      );
    expect(await read('/udsigt?omraade=0860')).toMatch(
      /Tallene er fra 22\. august 2026\. Sidste forsøg på at hente nye mislykkedes .*: Jobindsats kunne ikke nås\./,
    );
    expect(await read('/udsigt?omraade=0860&sprog=en')).toContain('Jobindsats is away.');
  });

  it('is written so that everybody can read it', () => {
    const prose = Object.entries(da)
      .filter(([key, text]) => !key.startsWith('csv.') && text.length > 60 && !text.includes('{'))
      .map(([, text]) => text)
      .join('\n');
    expect(readability(prose).lix).toBeLessThan(45);
  });
});
