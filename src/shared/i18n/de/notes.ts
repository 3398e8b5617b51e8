import type { notes as en } from '../en/notes.ts'
import type { Texts } from '../sameKeys.ts'

export const notes: Texts<typeof en> = {
  leftOut: {
    unreadable: 'Die Zeile war nicht lesbar',
    noCustomer: 'Kein Kunde',
    noDate: 'Kein Datum',
    badDate: 'Das Datum ist nicht lesbar',
    noAmount: 'Kein Betrag',
    badAmount: 'Der Betrag ist nicht lesbar',
    zeroAmount: 'Der Betrag ist null',
    return: 'Retoure oder Storno',
    afterAsOf: 'Nach dem Stichtag der Auswertung'
  },
  rfmFixed:
    '{{feature}}: Zu viele Kunden haben denselben Wert für fünf gleiche Gruppen, daher gelten feste Grenzen: {{cuts}}.',
  kBestSilhouette: '{{k}} Gruppen haben die beste Silhouette ({{silhouette}}) aller geprüften Anzahlen.',
  kTooSmall: 'Mehr Gruppen schnitten besser ab, doch eine hätte weniger als {{smallest}} Kunden.',
  kNoStructure:
    'Keine Anzahl von Gruppen sticht heraus: Die beste Silhouette ist {{silhouette}}. {{k}} Gruppen sind eine nützliche Einteilung, keine Entdeckung.',
  kGiven: '{{k}} Gruppen waren vorgegeben.',
  silhouetteSampled:
    'Die Silhouette ist an einer Stichprobe von {{n}} Kunden gemessen; die halbe Breite ihres 95-%-Bereichs ist angegeben.',
  constantFeature: '„{{feature}}“ ist für alle gleich und hat die Segmente nicht mitgebildet.',
  gapStandIn_one: '{{n}} Kunde hat nur einmal bestellt; die Tage seither stehen für die Tage zwischen Bestellungen.',
  gapStandIn_other:
    '{{n}} Kunden haben nur einmal bestellt; die Tage seither stehen für die Tage zwischen Bestellungen.',
  smallSegment: '„{{name}}“ hat nur {{n}} Kunden: Die Zahlen können sich mit neuen Daten stark ändern.',
  fewCustomers: 'Bei {{n}} Kunden können sich die Segmente mit neuen Daten stark ändern.',
  returnsNetNegative_one: '{{n}} Kunde hat in diesen Daten mehr zurückgegeben als gekauft.',
  returnsNetNegative_other: '{{n}} Kunden haben in diesen Daten mehr zurückgegeben als gekauft.',
  noMoney: 'Die Daten enthalten keine Beträge: Anteile am Umsatz fehlen.',
  noDates: 'Die Daten enthalten kein Datum: Wann Kunden bestellt haben, ist unbekannt.',
  stale: 'Die Daten haben sich seit dieser Auswertung geändert.',
  kNearTie: 'Andere Anzahlen von Gruppen schneiden fast gleich gut ab: {{ks}}.'
}
