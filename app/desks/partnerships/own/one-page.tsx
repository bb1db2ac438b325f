import { inLang } from '../../../kernel/text/bilingual.ts';
import {
  type Invitation,
  type PartnershipNote,
  type PartnershipParty,
  stateLabels,
  type WholePartnership,
} from '../../../partnerships/index.ts';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import type { FormFrame } from '../../decisions/act-form.tsx';
import type { OpenedForm } from '../../decisions/forms.ts';
import { Agreement, type WhoPaysReader } from '../parts/agreement.tsx';
import { Parties } from '../parts/parties.tsx';
import { Pledges } from '../parts/pledges.tsx';
import { Progress, Result } from '../parts/progress.tsx';
import { Lessons, Notes } from '../parts/voices.tsx';
import type { PartyStep } from '../paths.ts';
import { partnershipDeskText } from '../text.ts';
import { AnswerCard } from './answer-card.tsx';
import { OwnCandidates } from './candidates-card.tsx';
import { type OwnKind, OwnTabs } from './tabs.tsx';

const readers: Readonly<Record<OwnKind, WhoPaysReader>> = {
  company: 'virksomhed',
  school: 'skole',
  union: 'sagsbehandler',
  region: 'sagsbehandler',
};

export interface OwnView {
  readonly kind: OwnKind;
  readonly whole: WholePartnership;
  readonly party: PartnershipParty;
  readonly candidates: readonly Invitation[];
  readonly notes: readonly PartnershipNote[];
  readonly forms: Readonly<Record<PartyStep, OpenedForm | undefined>>;
}

interface PageProps extends OwnView {
  readonly frame: FormFrame;
  readonly sent: boolean;
}

/** `/jeres-side/partnerskaber/:id`: what is asked of them first, then the people, then what all see. */
export function OwnPartnershipPage(props: PageProps) {
  const { kind, whole, party, candidates, notes, forms, frame, sent } = props;
  const { lang } = usePage();
  const t = partnershipDeskText(lang);
  const { partnership, pledges, parties } = whole;
  const own = pledges.find(({ organisationId }) => organisationId === party.organisationId);
  return (
    <>
      <h1>{partnership.title}</h1>
      <OwnTabs kind={kind} />
      {sent ? (
        <Alert kind="success">
          <p>{t('own.sent')}</p>
        </Alert>
      ) : null}
      <p class="ff-lead">{partnership.goal}</p>
      <p>
        <Tag tone="info">{inLang(stateLabels[partnership.state], lang)}</Tag>
      </p>
      <div class="ff-with-aside">
        <div class="ff-stack">
          <Result whole={whole} />
          <AnswerCard
            whole={whole}
            party={party}
            frame={frame}
            answer={forms.svar}
            pledge={forms.loefte}
            withdraw={forms.traek}
          />
          <OwnCandidates kind={kind} whole={whole} candidates={candidates} own={own} frame={frame} />
          <Progress whole={whole} />
          <Parties parties={parties} />
          <Pledges whole={whole} />
        </div>
        <div class="ff-aside">
          <div class="ff-stack">
            <Agreement partnership={partnership} isStaff={false} reader={readers[kind]} />
            <Notes notes={notes} step={{ form: forms.note, ...frame }} />
            <Lessons whole={whole} step={{ form: forms.laering, ...frame }} />
          </div>
        </div>
      </div>
    </>
  );
}
