import type { texts as en } from '../en/texts.ts'
import type { Texts } from '../sameKeys.ts'

export const texts: Texts<typeof en> = {
  lead_one: '{{n}} Bewertung',
  lead_other: '{{n}} Bewertungen',
  signed_one: ', von {{n}} bekannten Kundin oder Kunden.',
  signed_other: ', von {{n}} bekannten Kundinnen und Kunden.',
  unsigned: ', keine davon von bekannten Kundinnen oder Kunden.',
  mean: 'Im Mittel klingen sie {{feeling}} ({{value}} auf einer Skala von −1 bis 1).',
  feeling: {
    veryBad: 'sehr unzufrieden',
    bad: 'eher unzufrieden',
    even: 'weder zufrieden noch unzufrieden',
    good: 'eher zufrieden',
    veryGood: 'sehr zufrieden'
  },
  empty: {
    title: 'Noch keine Bewertungen',
    text: 'Importieren Sie unter „Daten“ eine Datei mit Bewertungen oder Kommentaren: eine Spalte mit dem Text und, wenn es sie gibt, Kundin oder Kunde, ein Datum und eine Note. Hier sehen Sie dann, wie Ihre Kundschaft sich fühlt, worüber sie schreibt und welche Wörter ein Segment auszeichnen.',
    action: 'Bewertungen importieren'
  },
  mask: 'Namen, Adressen und Nummern verbergen',
  maskMeaning:
    'Namen Ihrer Kundschaft, E-Mail-Adressen sowie Telefon-, Karten- und Bestellnummern sind in Texten verborgen. Ein Vorname, den niemand im Projekt hat, oder eine Geschichte kann noch verraten, wer geschrieben hat.',
  masked: {
    name: 'Name',
    email: 'E-Mail',
    phone: 'Telefonnummer',
    iban: 'Konto',
    card: 'Kartennummer',
    order: 'Bestellnummer'
  },
  sentiment: {
    title: 'Wie sie klingen',
    note: 'Stimmung: Wörter, Verneinung und Nachdruck, von −1 bis 1. Englisch beruht auf bewerteten Wörtern; andere Sprachen sind gröber. Ironie wird nicht verstanden.',
    unread_one: '{{n}} Bewertung ist in einer Sprache, die nicht gelesen wird.',
    unread_other: '{{n}} Bewertungen sind in einer Sprache, die nicht gelesen wird.',
    step: 'Bewertungen mit Stimmung {{from}} bis {{to}}: {{n}}',
    worst: 'unzufrieden',
    best: 'zufrieden'
  },
  ratings: {
    title: 'Nach Note',
    row: 'Note {{rating}}',
    mean: 'Stimmung {{value}}',
    agreement: 'Noten und Texte stimmen mit einer Rangkorrelation von {{value}} überein (1: ganz).'
  },
  languages: { title: 'Sprachen' },
  language: {
    en: 'Englisch',
    de: 'Deutsch',
    fr: 'Französisch',
    es: 'Spanisch',
    it: 'Italienisch',
    pt: 'Portugiesisch',
    nl: 'Niederländisch',
    unknown: 'Unbekannt'
  },
  time: {
    title: 'Im Lauf der Zeit',
    undated_one: '{{n}} Bewertung hat kein Datum.',
    undated_other: '{{n}} Bewertungen haben kein Datum.',
    row: '{{period}}: {{n}}, Stimmung {{value}}',
    rowUnread: '{{period}}: {{n}}'
  },
  topics: {
    title: 'Worüber sie schreiben',
    none: 'Themen sind Wörter, die in vielen Bewertungen zusammen vorkommen. Sie werden allein aus den Texten gefunden, in jeder Sprache für sich.',
    find: 'Themen suchen',
    again: 'Themen neu suchen',
    stale: 'Seit diese Themen gefunden wurden, sind Bewertungen hinzugekommen oder weggefallen.',
    language: 'Themen auf {{language}}',
    facts: '{{topics}} Themen in {{n}} Bewertungen.',
    sampled: 'Gefunden in einer Stichprobe von {{n}}; danach wird jede Bewertung durch sie beschrieben.',
    undescribed_one: '{{n}} Bewertung hat keines ihrer Wörter.',
    undescribed_other: '{{n}} Bewertungen haben keines ihrer Wörter.',
    number: 'Anzahl der Themen',
    proposed: '{{k}} (Vorschlag)',
    howProposed:
      'Themen: NMF auf tf-idf. Die Anzahl ist die, deren Wörter am besten zusammengehören (Kohärenz, NPMI), oder eine größere, die ebenso gut ist.',
    share: '{{share}} des Geschriebenen',
    reviews_one: 'hauptsächlich in {{n}} Bewertung',
    reviews_other: 'hauptsächlich in {{n}} Bewertungen',
    reads: 'Stimmung {{value}}',
    rated: 'mittlere Note {{value}}',
    read: 'Bewertungen über {{words}} lesen',
    words: 'Weitere Wörter: {{words}}'
  },
  keywords: {
    bySegment: 'Wörter, die ein Segment auszeichnen',
    byRating: 'Wörter, die Noten auszeichnen',
    note: 'Wörter, die eine Gruppe häufiger benutzt als alle anderen, mehr als der Zufall bei so vielen betrachteten Wörtern erklärt (Log-Odds mit Prior, Holm, 5 %). Der Balken zeigt den Anteil der Bewertungen mit dem Wort; der Strich den Anteil anderswo.',
    sampled: 'Gelesen in {{n}} von {{all}} Bewertungen.',
    none: 'Kein Wort sticht heraus.',
    noReviews: 'Keine Bewertungen.',
    nobody:
      'Keine dieser Bewertungen nennt eine Person dieser Segmentierung: Wörter nach Segment brauchen eine Spalte mit der Kundin oder dem Kunden.',
    low: 'Schlechte Noten',
    middle: 'Mittlere Noten',
    high: 'Gute Noten',
    facts_one: '{{n}} Bewertung',
    facts_other: '{{n}} Bewertungen',
    reads: 'Stimmung {{value}} ± {{error}}',
    word: '„{{word}}“: in {{here}} der Bewertungen hier, {{elsewhere}} anderswo. Diese Bewertungen lesen',
    words: 'Wörter von {{group}}'
  },
  list: {
    title: 'Bewertungen',
    count_one: '{{n}} Bewertung',
    count_other: '{{n}} Bewertungen',
    none: 'Keine Bewertung passt.',
    search: 'Nach Wörtern suchen',
    searchClear: 'Suche leeren',
    order: 'Reihenfolge',
    orders: {
      newest: 'Neueste zuerst',
      oldest: 'Älteste zuerst',
      best: 'Zufriedenste zuerst',
      worst: 'Unzufriedenste zuerst',
      topic: 'Am meisten zum Thema zuerst',
      longest: 'Längste zuerst'
    },
    filters: 'Was gezeigt wird',
    without: 'Ohne diese Bedingung: {{condition}}',
    topic: 'über {{words}}',
    sentiment: 'Stimmung {{from}} bis {{to}}',
    rating: 'Note {{from}} bis {{to}}',
    ratingOne: 'Note {{rating}}',
    language: 'auf {{language}}',
    customer: 'von {{customer}}',
    segment: 'Segment {{segment}}',
    previous: 'Zurück',
    next: 'Weiter',
    page: '{{from}} bis {{to}} von {{total}}',
    more: 'Bis zum Ende lesen',
    hiddenKey: 'Person verborgen',
    reads: 'Stimmung {{value}}',
    stars: 'Note {{rating}}'
  }
}
