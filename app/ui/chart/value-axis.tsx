interface ValueAxisProps {
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
  /** Where the lines begin and end. */
  readonly left: number;
  readonly right: number;
  readonly say: (tick: number) => string;
}

/** The lines across a drawing, each with its value to the left. */
export function ValueAxis({ ticks, y, left, right, say }: ValueAxisProps) {
  return (
    <>
      {ticks.map((tick) => (
        <>
          <path d={`M${left} ${y(tick)}H${right}`} stroke="#e0d7c7" />
          <text x={left - 8} y={y(tick) + 5} text-anchor="end" fill="#505b57">
            {say(tick)}
          </text>
        </>
      ))}
    </>
  );
}
