import type { FoundCompany } from '../../../companies/index.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import {
  type Invitation,
  isOverPartnership,
  type PartnershipNote,
  type Readiness,
  type Step,
  stateLabels,
  takesPledges,
  type WholePartnership,
} from '../../../partnerships/index.ts';
import type { Proposals } from '../../../recruitment/index.ts';
import { Facts } from '../../../ui/content/facts.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import type { FormFrame } from '../../decisions/act-form.tsx';
import type { OpenedForm } from '../../decisions/forms.ts';
import { TrainingTabs } from '../../training/training-frame.tsx';
import { Agreement } from '../parts/agreement.tsx';
import { Parties } from '../parts/parties.tsx';
import { Pledges } from '../parts/pledges.tsx';
import { Progress, Result } from '../parts/progress.tsx';
import { Lessons, Notes } from '../parts/voices.tsx';
import { actPath, type StaffStep } from '../paths.ts';
import { partnershipDeskText } from '../text.ts';
import { AskParties } from './ask-company.tsx';
import { CandidatesCard } from './candidates-card.tsx';
import { NextCard } from './next-card.tsx';
import { ProposalsCard } from './proposals-card.tsx';

export interface StaffView {
  /** False for those who read the numbers alone. */
  readonly runs: boolean;
  readonly whole: WholePartnership;
  readonly ready: Readiness | null;
  readonly invitations: readonly Invitation[];
  readonly steps: readonly Step[];
  readonly names: ReadonlyMap<string, string>;
  readonly proposals: Proposals | null;
  readonly notes: readonly PartnershipNote[];
  readonly forms: Readonly<Record<StaffStep, OpenedForm | undefined>>;
  readonly words: string;
  readonly found: readonly FoundCompany[];
}

/** `/uddannelse/partnerskaber/:id`: what to do next, the people, and what all parties see. */
export function PartnershipPage({ frame, ...view }: StaffView & { readonly frame: FormFrame }) {
  const { runs, whole, ready, notes, forms } = view;
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const { partnership, parties, pledges } = whole;
  const { page } = frame;
  const over = isOverPartnership(partnership);
  const forming = partnership.state === 'forming';
  const form = (act: string, more: Readonly<Record<string, string>>) =>
    actPath(act, page, { partnershipId: partnership.id, ...more });
  const silent = parties.filter(
    ({ kind, organisationId }) =>
      kind === 'employer' && !pledges.some((one) => one.organisationId === organisationId && one.state === 'pledged'),
  );
  const people = (
    <>
      {runs ? <CandidatesCard {...view} /> : null}
      {runs ? <ProposalsCard whole={whole} proposals={view.proposals} frame={frame} /> : null}
      <Progress whole={whole} />
    </>
  );
  const agreed = (
    <>
      <Parties
        parties={parties}
        action={({ id, organisationId, name }) =>
          organisationId === null && runs && !over ? (
            <a href={form('answer-party', { partyId: id })} aria-label={`${t('parties.write')}: ${name}`}>
              {t('parties.write')}
            </a>
          ) : null
        }
      >
        {over || !runs ? null : (
          <AskParties partnershipId={partnership.id} page={page} words={view.words} found={view.found} />
        )}
      </Parties>
      <Pledges whole={whole}>
        {runs && takesPledges(partnership)
          ? silent.map(({ organisationId, name }) => (
              <p>
                <a href={form('pledge-jobs', { organisationId: organisationId ?? '' })}>
                  {t('pledges.write', { virksomhed: name })}
                </a>
              </p>
            ))
          : null}
      </Pledges>
    </>
  );
  return (
    <>
      <Facts
        heading={partnership.title}
        aside={<Tag tone="info">{inLang(stateLabels[partnership.state], lang)}</Tag>}
        items={[{ value: partnership.goal }]}
      />
      <TrainingTabs section="partnerships" />
      <div class="ff-with-aside">
        <div class="ff-stack">
          <Result whole={whole} />
          <NextCard whole={whole} ready={ready} move={forms.videre} frame={frame} />
          {/* Before anybody is asked, who takes part is the question. */}
          {forming ? null : people}
          {agreed}
        </div>
        <div class="ff-aside">
          <div class="ff-stack">
            <Agreement partnership={partnership} isStaff reader="sagsbehandler" />
            <Notes notes={notes} step={{ form: forms.note, ...frame }} />
            <Lessons whole={whole} step={{ form: forms.laering, ...frame }} />
          </div>
        </div>
      </div>
    </>
  );
}
