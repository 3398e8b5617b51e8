import type { keptGroups as en } from '../en/keptGroups.ts'
import type { Texts } from '../sameKeys.ts'

export const keptGroups: Texts<typeof en> = {
  title: 'Gruppen, die Sie gesichert haben',
  lead: 'Neben den Segmenten von Hand ausgesucht; ein Kunde kann in mehreren sein.',
  who: 'Wer',
  many: 'Wie viele',
  revenue: 'Umsatz',
  apart: 'Was sie unterscheidet',
  chosen_one: '{{n}} Kunde, ausgesucht und unter diesem Namen gesichert.',
  chosen_other: '{{n}} Kunden, ausgesucht und unter diesem Namen gesichert.',
  differs: '{{feature}}: {{value}} (alle anderen: {{rest}})',
  alike: 'In nichts deutlich anders als alle anderen.',
  meaning:
    'Werte sind Mediane. Genannt ist, was sich am meisten unterscheidet: im Mittel um mindestens ein Fünftel der Standardabweichung aller und mehr, als der Zufall erklärt (99 %).'
}
