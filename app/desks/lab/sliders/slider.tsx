import { usePage } from '../../../ui/context.ts';
import { sliderText } from './text.ts';

export interface SliderProps {
  /** `budget`, `caseload.dagpenge`, `effects.talk`. */
  readonly move: string;
  readonly label: string;
  readonly max?: number;
  readonly isEffect?: boolean;
}

/** A native slider with the number beside it; the script sets where it stands. */
export function Slider({ move, label, max = 200, isEffect = false }: SliderProps) {
  const t = sliderText(usePage().lang);
  const id = `skyder-${move.replace('.', '-')}`;
  const [from, to, value] = isEffect ? [10, 90, 50] : [0, max, 100];
  return (
    <div class="ff-slider">
      <label class="ff-slider-label" for={id}>
        {label}
      </label>
      <input
        class="ff-slider-range"
        type="range"
        id={id}
        min={from}
        max={to}
        step={isEffect ? 1 : 5}
        value={value}
        data-move={move}
        autocomplete="off"
      />
      <input
        class="form-input input-width-xs ff-slider-number"
        type="number"
        inputmode="numeric"
        min={from}
        max={to}
        step="any"
        value={value}
        data-number-of={id}
        aria-label={t('move.number', { hvad: label })}
        autocomplete="off"
      />
      <output class="ff-slider-output" for={id}>
        {isEffect ? t('effect.drawn') : `${value} %`}
      </output>
    </div>
  );
}
