import { type PersonMember, personDetails } from '#shared/api/people.ts'
import { formatCount, formatDate, formatMoney } from '#shared/words/format.ts'
import { useWords } from '../../app/words.tsx'
import styles from './people.module.css'

interface Props {
  readonly members: readonly PersonMember[]
  readonly label: string
  readonly currency: string | null
}

const columns = ['key', ...personDetails, 'orders', 'revenue', 'lastOrder'] as const
type Column = (typeof columns)[number]
const figures: readonly Column[] = ['orders', 'revenue']
/** What should be the same of one person. */
const personal: readonly Column[] = personDetails

/** What is known of customers who may be one, beneath each other; what differs stands out. */
export function Members({ members, label, currency }: Props) {
  const { t, locale } = useWords()
  const known = columns.filter((column) => members.some((one) => one[column] !== null))
  const shown = (one: PersonMember, column: Column): string => {
    const value = one[column]
    if (value === null) return '–'
    if (column === 'revenue') return formatMoney(Number(value), locale, currency)
    if (column === 'orders') return formatCount(Number(value), locale)
    return typeof value === 'number' ? formatDate(value, locale) : value
  }
  const differs = (column: Column): boolean =>
    personal.includes(column) && new Set(members.map((one) => one[column]).filter((value) => value !== null)).size > 1
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
    <section className={styles.scroller} tabIndex={0} aria-label={label}>
      <table className={styles.members} aria-label={label}>
        <thead>
          <tr>
            {known.map((column) => (
              <th key={column} scope="col" className={figures.includes(column) ? styles.figure : undefined}>
                {t(`people.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((one) => (
            <tr key={one.id}>
              {known.map((column) => (
                <td
                  key={column}
                  className={figures.includes(column) ? styles.figure : undefined}
                  data-differs={differs(column) || undefined}
                >
                  {shown(one, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
