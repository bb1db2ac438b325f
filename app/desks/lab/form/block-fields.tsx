import { cutOrders, groups, type Known, offerKinds, offerWords, priorities } from '@fodfaeste/lab';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Select } from '../../../ui/form/select.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { groupName } from '../names.ts';
import { labDeskText } from '../text.ts';
import { fieldName } from './scenario-form.ts';

/** The fields of one change: each shows what is turned, and turns nothing where it is left as it is. */
export function BlockFields({ at, known }: { readonly at: number; readonly known: Known }) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  const of = (control: string) => fieldName(at, control);
  const choices = (pairs: readonly (readonly [value: string, label: string])[]) =>
    pairs.map(([value, label]) => ({ value, label }));
  const percent = t('control.unit.percent');
  const laws = [...known.laws].map(([id, words]) => [id, inLang(words, lang).replace(/,$/, '')] as const);
  return (
    <div class="ff-columns ff-lab-fields">
      <div>
        <h3>{t('scenario.law.heading')}</h3>
        <Select
          name={of('law')}
          label={t('control.law')}
          placeholder={t('control.unchanged')}
          choices={choices(laws)}
        />
        <Select
          name={of('suspended')}
          label={t('control.suspended')}
          placeholder={t('control.unchanged')}
          choices={choices([
            ['yes', t('control.suspended.yes')],
            ['no', t('control.suspended.no')],
          ])}
        />
        <TextField
          name={of('voluntary')}
          label={t('control.voluntary')}
          hint={t('control.voluntary.hint')}
          width="xs"
          suffix={percent}
        />
        <Select
          name={of('fund')}
          label={t('control.fund')}
          placeholder={t('control.unchanged')}
          choices={choices([
            ['yes', t('control.fund.yes')],
            ['no', t('control.fund.no')],
          ])}
        />
      </div>
      <div>
        <h3>{t('scenario.money.heading')}</h3>
        <Select
          name={of('moneyAs')}
          label={t('control.money.as')}
          placeholder={t('control.unchanged')}
          choices={choices([
            ['saving', t('control.money.saving')],
            ['extra', t('control.money.extra')],
            ['budget', t('control.money.budget')],
          ])}
        />
        <TextField name={of('moneyAmount')} label={t('control.money.amount')} width="s" />
        <Select
          name={of('moneyUnit')}
          label={t('control.money.unit')}
          placeholder={false}
          choices={choices([
            ['percent', t('control.money.percent')],
            ['country', t('control.money.country')],
            ['here', t('control.money.here')],
          ])}
        />
      </div>
      <div>
        <h3>{t('scenario.staff.heading')}</h3>
        <Select
          name={of('caseloadGroup')}
          label={t('control.caseload.group')}
          placeholder={false}
          choices={choices([
            ['all', t('control.caseload.all')],
            ...groups.map((group) => [group, groupName(lang, group)] as const),
          ])}
        />
        <TextField
          name={of('caseloadSize')}
          label={t('control.caseload.size')}
          hint={t('control.caseload.hint')}
          width="xs"
          suffix={percent}
        />
        <TextField
          name={of('changes')}
          label={t('control.changes')}
          hint={t('control.changes.hint')}
          width="xs"
          suffix={percent}
        />
        <TextField name={of('extraTalks')} label={t('control.extraTalks')} width="xs" />
      </div>
      <div>
        <h3>{t('scenario.short.heading')}</h3>
        <Select
          name={of('priority')}
          label={t('control.priority')}
          placeholder={t('control.unchanged')}
          choices={choices(priorities.map((one) => [one, t(`control.priority.${one}`)] as const))}
        />
        <Select
          name={of('cut')}
          label={t('control.cut')}
          placeholder={t('control.unchanged')}
          choices={choices(cutOrders.map((one) => [one, t(`control.cut.${one}`)] as const))}
        />
      </div>
      <div>
        <h3>{t('scenario.offers.heading')}</h3>
        <Details summary={t('control.offers')}>
          {offerKinds.map((kind) => (
            <TextField
              name={of(`offer-${kind}`)}
              label={capital(inLang(offerWords[kind], lang))}
              width="xs"
              suffix={percent}
            />
          ))}
        </Details>
        <TextField name={of('ceiling')} label={t('control.ceiling')} width="s" suffix={t('control.unit.kroner')} />
        <TextField
          name={of('paidHours')}
          label={t('control.paidHours')}
          hint={t('control.percentOfToday')}
          width="xs"
          suffix={percent}
        />
        <TextField
          name={of('inflow')}
          label={t('control.inflow')}
          hint={t('control.percentOfToday')}
          width="xs"
          suffix={percent}
        />
      </div>
    </div>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
