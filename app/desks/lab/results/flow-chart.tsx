import { type Flow, flows, offerFlows } from '@fodfaeste/lab';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { flowLabels, type LabReport } from '../../../lab/index.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { groupName } from '../names.ts';
import { change, count } from '../numbers.ts';
import { labDeskText } from '../text.ts';
import { changeColumns } from './change-columns.ts';
import { flowColumns, flowDrawing } from './flow-shapes.ts';

const width = 840;
const isOffer = (flow: Flow): boolean => (offerFlows as readonly Flow[]).includes(flow);

/** Where people move in a year: onto the benefit, into offers, and away; all figures stand in tables below. */
export function FlowChart({ report }: { readonly report: LabReport }) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  const { all, byGroup, onBenefit } = report.answer.flows;
  const after = Object.fromEntries(flows.map((flow) => [flow, all[flow].after.middle])) as Record<Flow, number>;
  const { height, benefit, ribbons } = flowDrawing(after);
  const label = (flow: Flow) => inLang(flowLabels[flow], lang);
  const told = (flow: Flow) => `${count(lang, after[flow])} (${change(lang, all[flow].difference.middle)})`;
  const onIt = `${t('flows.onBenefit')}: ${count(lang, onBenefit.after.middle)} (${change(lang, onBenefit.difference.middle)})`;
  const description = ribbons.map(({ flow }) => `${label(flow)}: ${told(flow)}`).join('. ');
  return (
    <section class="ff-section">
      <h2>{t('flows.title')}</h2>
      <p>{t('flows.lead')}</p>
      <figure class="ff-chart ff-plot ff-lab-flow">
        <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={description} focusable="false">
          {ribbons.map(({ flow, path }) => (
            <path d={path} fill={flow === 'new' ? '#857c6d' : isOffer(flow) ? '#d9c9a3' : '#a9cdbb'} />
          ))}
          <rect
            x={flowColumns.benefit}
            y={benefit.y}
            width={flowColumns.benefitEnd - flowColumns.benefit}
            height={benefit.height}
            fill="#133f34"
          />
          <text x={(flowColumns.benefit + flowColumns.benefitEnd) / 2} y={16} text-anchor="middle">
            {onIt}
          </text>
          {ribbons.map(({ flow, y }) =>
            flow === 'new' ? (
              <>
                <text x={flowColumns.left - 8} y={y - 4} text-anchor="end">
                  {label(flow)}
                </text>
                <text x={flowColumns.left - 8} y={y + 14} text-anchor="end">
                  {told(flow)}
                </text>
              </>
            ) : (
              <text x={flowColumns.right + 8} y={y + 5}>
                {`${label(flow)}: ${told(flow)}`}
              </text>
            ),
          )}
        </svg>
        <ul class="ff-lab-flow-narrow">
          <li>{onIt}</li>
          {ribbons.map(({ flow }) => (
            <li>{`${label(flow)}: ${told(flow)}`}</li>
          ))}
        </ul>
      </figure>
      <Details summary={t('flows.table')}>
        <Table
          compact
          caption={t('flows.title')}
          hideCaption
          rows={flows.map((flow) => ({ flow, ...all[flow] }))}
          columns={[
            { header: t('flows.what'), cell: ({ flow }) => label(flow), rowHeader: true },
            ...changeColumns(lang),
          ]}
        />
        <Table
          compact
          caption={t('flows.byGroup')}
          rows={byGroup}
          columns={[
            { header: t('who.group'), cell: ({ group }) => groupName(lang, group), rowHeader: true },
            ...flows.map((flow) => ({
              header: label(flow),
              numeric: true,
              cell: (row: (typeof byGroup)[number]) => {
                const { before, after: now } = row.flows[flow];
                return `${count(lang, now)} (${change(lang, now - before)})`;
              },
            })),
          ]}
        />
      </Details>
      <p class="ff-muted">{t('flows.note')}</p>
    </section>
  );
}
