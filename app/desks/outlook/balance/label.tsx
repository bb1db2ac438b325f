import { type Balance, type Label, labelRules } from '@fodfaeste/outlook';
import { usePage } from '../../../ui/context.ts';
import { outlookText } from '../text.ts';

/** The label's name. */
export function useLabelName(): (label: Label) => string {
  const { lang } = usePage();
  return (label) => labelRules.find((rule) => rule.label === label)?.[lang] ?? label;
}

/** A label, or that there is none; with `why` what is missing. */
export function BalanceLabel({ balance, why }: { readonly balance: Balance; readonly why?: boolean | undefined }) {
  const { lang } = usePage();
  const t = outlookText(lang);
  const nameOf = useLabelName();
  switch (balance.state) {
    case 'label':
      return <strong>{nameOf(balance.label)}</strong>;
    case 'uncertain':
      return balance.possible.length === 0
        ? t('balance.uncertain')
        : t('balance.possible', {
            mulige: balance.possible.map((label) => nameOf(label).toLowerCase()).join(` ${t('balance.or')} `),
          });
    case 'no-data': {
      const missing = balance.missing.map((one) => t(`balance.missing.${one}`)).join(', ');
      return why ? `${t('balance.noData')}. ${t('balance.missing', { hvad: missing })}.` : t('balance.noData');
    }
  }
}
