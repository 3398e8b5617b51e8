import type { timeline as en } from '../en/timeline.ts'
import type { Texts } from '../sameKeys.ts'

export const timeline: Texts<typeof en> = {
  none: 'Im Lauf der Zeit ist nichts zu sehen',
  noneText: 'Diese Segmentierung hat keine Bestellungen mit Datum.',
  drawing: 'Jede Bestellung wird gelesen',
  weekOf: 'Woche ab {{date}}',
  quarterOf: '{{n}}. Quartal {{year}}',
  revenue: {
    title: 'Am meisten wurde verkauft im Zeitraum {{period}}: {{share}} des Umsatzes',
    description: 'Umsatz nach Zeitraum. {{list}}.',
    part: '{{segment}}, {{period}}: {{money}} in {{orders}} Bestellungen'
  },
  cohorts: {
    title: {
      week: '{{share}} der neuen Kunden bestellen in der Woche nach der ersten Bestellung wieder',
      month: '{{share}} der neuen Kunden bestellen im Monat nach der ersten Bestellung wieder',
      quarter: '{{share}} der neuen Kunden bestellen im Quartal nach der ersten Bestellung wieder',
      year: '{{share}} der neuen Kunden bestellen im Jahr nach der ersten Bestellung wieder'
    },
    first: {
      week: 'Erste Bestellung',
      month: 'Erste Bestellung',
      quarter: 'Erste Bestellung',
      year: 'Erste Bestellung'
    },
    since: {
      week: 'Prozent von ihnen, die so viele Wochen später bestellten',
      month: 'Prozent von ihnen, die so viele Monate später bestellten',
      quarter: 'Prozent von ihnen, die so viele Quartale später bestellten',
      year: 'Prozent von ihnen, die so viele Jahre später bestellten'
    },
    cell: '{{n}} von {{all}} Kunden ({{share}}) mit erster Bestellung {{first}} bestellten {{period}}',
    item: '{{first}}: {{all}} Kunden, dann {{list}}.'
  },
  lorenz: {
    title: 'Die besten {{best}} der Kunden bringen {{share}} des Umsatzes',
    axisX: 'Kunden, die umsatzstärksten zuerst',
    axisY: 'Anteil am Umsatz',
    point: '{{best}} bringen {{share}}',
    description:
      'Anteil am Umsatz nach Anteil der Kunden, die umsatzstärksten zuerst. {{list}}. Gini-Koeffizient {{gini}} (0: alle bringen gleich viel; 1: einer bringt alles).'
  },
  lastOpen: '{{period}} war noch nicht zu Ende: Die Werte gelten für einen Teil davon.'
}
