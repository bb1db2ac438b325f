import { groups, needs, purses } from '@fodfaeste/lab';
import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import type { PdfBlock, PdfDocument } from '../../kernel/files/pdf/document.ts';
import { writePdf } from '../../kernel/files/pdf/write-pdf.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatCount, formatDate } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import {
  byWeight,
  getLabels,
  type LabReport,
  monthsOfEra,
  needLabels,
  purseLabels,
  takesOverLabels,
} from '../../lab/index.ts';
import { effectName, groupName, ownCasesInWords, whereName } from './names.ts';
import { band, change, count, differenceOf, inMillions, monthName } from './numbers.ts';
import { howSure } from './results/how-sure.ts';
import { labDeskText } from './text.ts';

interface Sheet {
  readonly report: LabReport;
  readonly lang: Lang;
  readonly house: string;
  readonly madeAt: Instant;
}

/** The report of a run for paper: what was asked, who gets less, how sure, money, needs, assumptions, what is not known. */
export const reportPdf = async (sheet: Sheet): Promise<Uint8Array> =>
  new Uint8Array(await writePdf(reportDocument(sheet)));

const told = ['talks', 'offers', 'benefitWeeks', 'jobs', 'education'] as const;

function reportDocument({ report, lang, house, madeAt }: Sheet): PdfDocument {
  const t = labDeskText(lang);
  const { answer } = report;
  const { from, to } = monthsOfEra(report.era);
  const title = inLang(report.title, lang);
  const heading = (text: string): PdfBlock => ({ kind: 'heading', level: 2, text });
  return {
    lang,
    title,
    sender: house,
    date: t('pdf.made', { dato: formatDate(lang, toCopenhagen(madeAt).date) }),
    madeAt,
    pageWords: (page, of) => t('pdf.page', { side: page, alle: of }),
    blocks: [
      { kind: 'heading', level: 1, text: title },
      {
        kind: 'text',
        text: t('run.facts', {
          hvor: whereName(lang, report.municipalities),
          uger: String(answer.weeks),
          dato: formatDate(lang, report.start),
          fra: monthName(lang, from),
          til: monthName(lang, to),
        }),
        look: 'lead',
      },
      ...ownCasesInWords(lang, report).map((text): PdfBlock => ({ kind: 'text', text })),
      { kind: 'list', items: report.changes[lang] },
      heading(t('who.title')),
      { kind: 'text', text: t('who.lead') },
      { kind: 'facts', items: whoItems(report, lang) },
      { kind: 'text', text: t('who.band'), look: 'quiet' },
      ...(answer.grey.length === 0
        ? []
        : [
            {
              kind: 'text',
              text: t('pdf.grey', {
                grupper: groups
                  .filter((group) => answer.grey.includes(group))
                  .map((group) => groupName(lang, group).toLowerCase())
                  .join(', '),
              }),
              look: 'quiet',
            } as const,
          ]),
      heading(t('sure.title')),
      { kind: 'text', text: howSure(lang, report) },
      heading(t('money.title')),
      { kind: 'text', text: `${t('money.lead')} ${t('money.note')}` },
      { kind: 'facts', items: moneyItems(report, lang) },
      heading(t('needs.title')),
      { kind: 'facts', items: needItems(report, lang) },
      heading(t('assume.title')),
      { kind: 'text', text: t('assume.lead') },
      { kind: 'facts', items: assumptionItems(report, lang) },
      ...(answer.silence.length === 0
        ? []
        : [
            heading(t('silence.title')),
            { kind: 'list', items: answer.silence.map((one) => inLang(one, lang)) } as const,
          ]),
      { kind: 'text', text: `${answer.dataVersion}. ${t('run.facts.runs', runs(report))}`, look: 'quiet' },
    ],
  };
}

const runs = ({ answer }: LabReport) => ({
  antal: answer.runs.draws,
  tilfaelde: answer.runs.chances,
  froe: String(answer.seed),
});

const whoItems = ({ answer }: LabReport, lang: Lang) => {
  const t = labDeskText(lang);
  return answer.who.map((row) => ({
    term: groupName(lang, row.group),
    value: [
      ...told.map((one) => {
        const { difference } = differenceOf(row, one);
        return `${inLang(getLabels[one], lang)} ${change(lang, difference.middle)} (${band(lang, difference.effects)})`;
      }),
      `${t('who.takesOver')} ${inLang(takesOverLabels[row.takesOver], lang)}`,
      row.isSure ? t('who.sure.yes') : t('who.sure.no'),
    ].join('. '),
  }));
};

const moneyItems = ({ answer }: LabReport, lang: Lang) =>
  purses.map((purse) => {
    const { before, after, difference } = answer.money[purse];
    return {
      term: inLang(purseLabels[purse], lang),
      value: labDeskText(lang)('pdf.from', {
        foer: count(lang, inMillions(before).middle),
        efter: count(lang, inMillions(after).middle),
        spaend: band(lang, inMillions(difference).effects),
      }),
    };
  });

const needItems = ({ answer }: LabReport, lang: Lang) =>
  needs.map((need) => {
    const { before, after } = answer.needs[need];
    return {
      term: inLang(needLabels[need], lang),
      value: labDeskText(lang)('pdf.fromTo', {
        foer: count(lang, before.middle),
        efter: count(lang, after.middle),
      }),
    };
  });

const assumptionItems = ({ answer }: LabReport, lang: Lang) => {
  const t = labDeskText(lang);
  const two = (value: number) => formatCount(lang, Math.round(value * 100) / 100);
  return answer.assumptions.toSorted(byWeight).map(({ words, during, after, strength, standing }) => ({
    term: effectName(lang, words),
    value: `${t('assume.during')} ${two(during[0])}–${two(during[1])}, ${t('assume.after').toLowerCase()} ${two(after[0])}–${two(after[1])}; ${t(`strength.${strength}`)}, ${t(`standing.${standing}`)}`,
  }));
};
