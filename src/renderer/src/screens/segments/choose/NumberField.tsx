import { NumberInput } from '@mantine/core'

interface Props {
  readonly value: number
  readonly choose: (value: number) => void
  readonly min: number
  readonly max: number
  /** Digits behind the point; none: whole numbers. */
  readonly decimals?: number
  readonly 'aria-label'?: string
  readonly 'aria-labelledby'?: string
  readonly 'aria-describedby'?: string
}

/** A number within its limits. What is half typed is not passed on. */
export function NumberField({ value, choose, min, max, decimals = 0, ...aria }: Props) {
  return (
    <NumberInput
      size="xs"
      w={decimals > 0 || max > 9999 ? 112 : 80}
      min={min}
      max={max}
      // What is beyond a limit is put right on leaving: "1" may be the beginning of "12".
      clampBehavior="blur"
      allowNegative={false}
      allowDecimal={decimals > 0}
      decimalScale={decimals}
      step={decimals > 0 ? 0.05 : 1}
      value={value}
      onChange={(typed) => {
        if (typeof typed === 'number' && typed >= min && typed <= max && typed !== value) choose(typed)
      }}
      {...aria}
    />
  )
}
