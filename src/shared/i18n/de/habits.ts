import type { habits as en } from '../en/habits.ts'
import type { Texts } from '../sameKeys.ts'

export const habits: Texts<typeof en> = {
  season: 'geben von {{word}} am meisten aus ({{share}} von ihnen; alle: {{everyone}})',
  seasonOneYear:
    'haben von {{word}} am meisten ausgegeben ({{share}} von ihnen; alle: {{everyone}}; ein zweites Jahr ist nicht bekannt)',
  weekday: 'bestellen meist am {{word}} ({{share}} von ihnen; alle: {{everyone}})',
  hours: 'bestellen meist um {{word}} Uhr ({{share}} von ihnen; alle: {{everyone}})',
  favourite: 'geben für „{{word}}“ am meisten aus ({{share}} von ihnen; alle: {{everyone}})',
  quarters: { Q1: 'Januar bis März', Q2: 'April bis Juni', Q3: 'Juli bis September', Q4: 'Oktober bis Dezember' }
}
