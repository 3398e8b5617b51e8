import type { en } from '../en/index.ts'
import type { Texts } from '../sameKeys.ts'

export const connections: Texts<typeof en.connections> = {
  coverage: 'Abgedeckte Zeit',
  all_one: 'Eine Datei.',
  all_other: 'Alle {{n}} Dateien kennen Kunden voneinander.',
  some_one: '{{connected}} von {{n}} Dateien hängen zusammen; {{list}} nicht.',
  some_other: '{{connected}} von {{n}} Dateien hängen zusammen; {{list}} nicht.',
  looking: 'Es wird nachgesehen, wie die Dateien zusammenhängen …',
  failed: 'Wie die Dateien zusammenhängen, ließ sich nicht ermitteln',
  link: '{{share}} {{who}} {{what}}',
  linkIn: '{{share}} {{who}} {{what}} ({{name}})',
  sameKind: '{{share}} {{who}} sind auch in {{name}}',
  counted: '{{shared}} in beiden',
  who: {
    customers: {
      orders: 'der Käufer',
      customers: 'der Kunden auf der Liste',
      products: 'der Kunden',
      events: 'der Kunden mit Ereignissen',
      reviews: 'der Verfasser von Bewertungen',
      contacts: 'der Angesprochenen',
      campaigns: 'der Kunden'
    },
    products: {
      orders: 'der bestellten Produkte',
      customers: 'der Produkte',
      products: 'der Produkte auf der Liste',
      events: 'der Produkte',
      reviews: 'der bewerteten Produkte',
      contacts: 'der Produkte',
      campaigns: 'der Produkte'
    },
    campaigns: {
      orders: 'der Kampagnen',
      customers: 'der Kampagnen',
      products: 'der Kampagnen',
      events: 'der Kampagnen mit Ereignissen',
      reviews: 'der Kampagnen',
      contacts: 'der Kampagnen, die jemanden erreichten,',
      campaigns: 'der Kampagnen auf der Liste'
    }
  },
  what: {
    customers: {
      orders: 'haben bestellt',
      customers: 'stehen in der Kundenliste',
      products: 'sind dort',
      events: 'haben Ereignisse',
      reviews: 'haben eine Bewertung geschrieben',
      contacts: 'wurden angesprochen',
      campaigns: 'sind dort'
    },
    products: {
      orders: 'wurden bestellt',
      customers: 'sind dort',
      products: 'stehen in der Produktliste',
      events: 'sind dort',
      reviews: 'haben Bewertungen',
      contacts: 'sind dort',
      campaigns: 'sind dort'
    },
    campaigns: {
      orders: 'sind dort',
      customers: 'sind dort',
      products: 'sind dort',
      events: 'haben Ereignisse',
      reviews: 'sind dort',
      contacts: 'haben jemanden erreicht',
      campaigns: 'stehen in der Kampagnenliste'
    }
  },
  byEmail_one: '{{n}} Kunde an der E-Mail-Adresse erkannt',
  byEmail_other: '{{n}} Kunden an der E-Mail-Adresse erkannt',
  farOff_one: '{{n}} Zeile hat ein Datum weit ab von allen anderen',
  farOff_other: '{{n}} Zeilen haben ein Datum weit ab von allen anderen',
  nobody: {
    customers: 'Keine andere Datei kennt ihre Kunden: Wahrscheinlich nennt sie sie bei einem anderen Schlüssel.',
    products: 'Keine andere Datei kennt ihre Produkte: Wahrscheinlich nennt sie sie bei einer anderen Nummer.',
    campaigns: 'Keine andere Datei kennt ihre Kampagnen: Wahrscheinlich nennt sie sie anders.'
  },
  few: {
    customers:
      'Andere Dateien kennen nur {{share}} ihrer Kunden: Wahrscheinlich nennt sie die meisten bei einem anderen Schlüssel.'
  },
  fitHere:
    'Ihre Spalte „{{column}}“ würde passen: {{share}} dessen, was dort steht, sind Kunden anderer Dateien. Importieren Sie sie noch einmal mit dieser Spalte als Kunde.',
  fitThere:
    'Die Spalte „{{column}}“ von {{name}} würde passen: {{share}} dessen, was dort steht, sind Kunden dieser Datei. Importieren Sie {{name}} noch einmal mit dieser Spalte als Kunde.',
  strip: 'Zeilen von {{first}} bis {{last}}, die meisten in {{most}}',
  bar: '{{period}}: {{n}}',
  every: 'Wie viele Kunden je zwei Dateien teilen',
  everyOf: 'Von den Kunden in',
  everyIn: '… sind in',
  sharedCell: '{{share}} der Kunden in {{from}} sind in {{to}}: {{n}}'
}
