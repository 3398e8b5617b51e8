import type { workbook as en } from '../en/workbook.ts'
import type { Texts } from '../sameKeys.ts'

export const workbook: Texts<typeof en> = {
  overview: 'Überblick',
  made: 'Wie es entstand',
  customer: 'Kunde',
  name: 'Name',
  email: 'E-Mail',
  segment: 'Segment',
  letter: 'Buchstabe',
  customers: 'Kunden',
  share: 'Anteil der Kunden',
  revenue: 'Umsatz',
  revenueIn: 'Umsatz ({{currency}})',
  revenueShare: 'Anteil am Umsatz',
  orders: 'Bestellungen',
  stability: 'Stabilität (Jaccard)',
  typical: '{{feature}}, Median',
  sentence: 'In Worten',
  rule: 'Eine Regel, sie zu erkennen',
  probability: 'Wahrscheinlichkeit von {{letter}}',
  score: { r: 'R (1 bis 5)', f: 'F (1 bis 5)', m: 'M (1 bis 5)' },
  group: 'Gruppe: {{name}}',
  yes: 'ja',
  no: 'nein',
  project: 'Projekt',
  date: 'Erstellt am'
}
