import type { cleaning as en } from '../en/cleaning.ts'
import type { Texts } from '../sameKeys.ts'

export const cleaning: Texts<typeof en> = {
  title: 'Korrekturen',
  why: {
    periodFuture_one: '{{n}} Zeile liegt nach ihrem Import, am {{last}}: Da hat noch niemand bestellt.',
    periodFuture_other: '{{n}} Zeilen liegen nach ihrem Import, die letzte am {{last}}: Da hat noch niemand bestellt.',
    periodEarly_one: '{{n}} Zeile liegt Jahre vor allen anderen, am {{first}}: Solche Daten stehen für „unbekannt“.',
    periodEarly_other:
      '{{n}} Zeilen liegen Jahre vor allen anderen, ab {{first}}: Solche Daten stehen für „unbekannt“.',
    periodBoth_one: '{{n}} Zeile liegt Jahre vor allen anderen oder nach ihrem Import.',
    periodBoth_other: '{{n}} Zeilen liegen Jahre vor allen anderen ({{first}}) oder nach ihrem Import ({{last}}).',
    repeatedRows: 'Sie gleichen einer Zeile davor, Zelle für Zelle: in der Regel doppelt ausgegeben oder eingefügt.',
    testCustomers_one: 'Das sieht nach einem Kunden aus, der zum Ausprobieren erfunden wurde.',
    testCustomers_other: 'Das sieht nach Kunden aus, die zum Ausprobieren erfunden wurden.',
    dominantCustomer: 'Dieser Kunde bringt {{percent}} % des Umsatzes und entschiede allein, was üblich ist.',
    sameWords: 'Das scheint dasselbe Wort zu sein, verschieden geschrieben.',
    missingValues: 'Kunden mit einer Lücke fehlen in Segmenten, die dieses Merkmal bildet.',
    impossibleBirth: 'Wer heute kauft, wurde nicht {{list}} geboren: Solche Jahre stehen für „keine Angabe“.',
    standsApart:
      'Mit nichts dazwischen ist der größte Wert {{times}}-mal so groß wie der aller übrigen: ein Versehen oder ein Kunde, der anders ist als sie.',
    farBeyond:
      'Der größte Wert ist {{times}}-mal so groß wie der von fast allen: ein Versehen, oder ein Kunde anders als die anderen.'
  },
  intro:
    'Was in den Daten nicht stimmt, lässt sich hier richten. Die Daten selbst bleiben, wie sie sind: Jede Korrektur lässt sich zurücknehmen und gilt auch für die nächste Datei.',
  none: 'Es wurde nichts gefunden, das eine braucht.',
  looking: 'Die Daten werden durchgesehen …',
  failed: 'Die Daten konnten nicht durchgesehen werden',
  made: 'Vereinbart',
  proposed: 'Vorgeschlagen',
  quoted: '„{{word}}“',
  step: {
    periodFrom: 'Bestellungen vor {{from}} weglassen',
    periodTo: 'Bestellungen nach {{to}} weglassen',
    periodBoth: 'Bestellungen vor {{from}} und nach {{to}} weglassen',
    periodImported: 'Bestellungen weglassen, die nach dem Import ihrer Datei liegen',
    periodBothImported: 'Bestellungen vor {{from}} weglassen, und die nach dem Import ihrer Datei',
    duplicates: 'Wiederholte Zeilen einmal zählen',
    customers_one: 'Kunde „{{list}}“ weglassen',
    customers_other: '{{n}} Kunden weglassen: {{list}}',
    words: '{{feature}}: {{list}} als „{{into}}“ lesen',
    rangeBoth: '{{feature}}: Werte unter {{from}} oder über {{to}} gelten als fehlend',
    rangeFrom: '{{feature}}: Werte unter {{from}} gelten als fehlend',
    rangeTo: '{{feature}}: Werte über {{to}} gelten als fehlend',
    median: '{{feature}}: Lücken mit dem mittleren Wert füllen',
    mode: '{{feature}}: Lücken mit dem häufigsten Wort füllen',
    group: '{{feature}}: Wer keines hat, ist eine Gruppe „–“',
    flag: ', und vermerken, wer eine hatte',
    cap: '{{feature}}: Werte am {{percentile}}. Perzentil abschneiden',
    setApart: '{{feature}}: Kunden jenseits des {{percentile}}. Perzentils als Ausnahmen beiseitestellen'
  },
  effect: {
    rows_one: '{{n}} Zeile',
    rows_other: '{{n}} Zeilen',
    customers_one: '{{n}} Kunde',
    customers_other: '{{n}} Kunden',
    gone: 'Worum es geht, ist nicht in den Daten'
  },
  apply: 'Anwenden',
  applyThis: 'Anwenden: {{step}}',
  takeBack: 'Zurücknehmen',
  takeBackThis: 'Zurücknehmen: {{step}}',
  change: 'Ändern',
  changeThis: 'Ändern: {{step}}',
  done: 'Fertig',
  up: 'Früher',
  upThis: 'Früher: {{step}}',
  fields: {
    least: 'Kleinster möglicher Wert',
    most: 'Größter möglicher Wert',
    from: 'Erster Tag',
    to: 'Letzter Tag',
    imported: 'Der Tag des Imports ist der letzte',
    into: 'Lesen als',
    act: 'Was geschieht',
    cap: 'Am Perzentil abschneiden',
    setApart: 'Als Ausnahmen beiseitestellen',
    percentile: 'Perzentil',
    with: 'Anstelle einer Lücke',
    median: 'Der mittlere Wert',
    mode: 'Das häufigste Wort',
    group: 'Eine eigene Gruppe',
    flag: 'Vermerken, wer eine Lücke hatte, als Merkmal',
    keys: 'Kunden, je Zeile einer'
  },
  flagName: '{{feature}} fehlte',
  flagDefinition: 'Ob der Kunde keinen Wert von {{feature}} hatte, bevor die Lücke gefüllt wurde.'
}
