import type { recognise as en } from '../en/recognise.ts'
import type { Texts } from '../sameKeys.ts'

export const recognise: Texts<typeof en> = {
  days_one: '{{n}} Tag',
  days_other: '{{n}} Tagen',
  condition: {
    recency: {
      upTo: 'letzte Bestellung vor höchstens {{upTo}}',
      above: 'letzte Bestellung vor mehr als {{above}}',
      between: 'letzte Bestellung vor {{from}} bis {{upTo}}'
    },
    tenure: {
      upTo: 'erste Bestellung vor höchstens {{upTo}}',
      above: 'erste Bestellung vor mehr als {{above}}',
      between: 'erste Bestellung vor {{from}} bis {{upTo}}'
    },
    frequency: {
      upTo: 'höchstens {{upTo}}',
      above: 'mehr als {{above}}',
      between: '{{from}} bis {{upTo}}'
    },
    monetary: {
      upTo: 'insgesamt höchstens {{upTo}} ausgegeben',
      above: 'insgesamt mehr als {{above}} ausgegeben',
      between: 'insgesamt mehr als {{above}} und höchstens {{upTo}} ausgegeben'
    },
    averageOrder: {
      upTo: 'im Schnitt höchstens {{upTo}} je Bestellung',
      above: 'im Schnitt mehr als {{above}} je Bestellung',
      between: 'im Schnitt mehr als {{above}} und höchstens {{upTo}} je Bestellung'
    },
    gap: {
      upTo: 'im Abstand von höchstens {{upTo}} bestellt',
      above: 'im Abstand von mehr als {{above}} bestellt',
      between: 'im Abstand von mehr als {{above}} und höchstens {{upTo}} bestellt'
    },
    other: {
      upTo: '„{{feature}}“ höchstens {{upTo}}',
      above: '„{{feature}}“ über {{above}}',
      between: '„{{feature}}“ über {{above}} und höchstens {{upTo}}'
    },
    exactly: 'genau {{upTo}}',
    words: '„{{feature}}“ ist {{list}}',
    or: '{{list}} oder {{last}}'
  },
  rules: {
    title: 'Woran Sie diese Kunden erkennen',
    lead_one: 'Eine Regel, die sich von Hand anwenden lässt:',
    lead_other: 'Eine von zwei Regeln, die sich von Hand anwenden lassen:',
    measure: 'Von denen, die sie auswählt, gehören {{precision}} zum Segment; sie findet {{coverage}} des Segments.',
    measureBoth:
      'Eine der beiden Regeln: {{precision}} der Ausgewählten gehören zum Segment; {{coverage}} davon werden gefunden.',
    heldOut_one: 'Gemessen an {{n}} Kunden, aus dem die Regeln nicht gebildet wurden.',
    heldOut_other: 'Gemessen an {{n}} Kunden, aus denen die Regeln nicht gebildet wurden.',
    nobody: 'Unter den zurückgehaltenen Kunden wählt sie niemanden aus.',
    none: 'Keine kurze Regel unterscheidet dieses Segment von den anderen.',
    weak: 'Nur ein grober Anhalt: Kurze Regeln unterscheiden dieses Segment nicht gut.',
    copy: 'Als SQL kopieren',
    copied: 'Kopiert',
    meaning:
      'Gebildet aus sieben von zehn Kunden (höchstes Mittel aus Genauigkeit und Abdeckung bei höchstens drei Vergleichen), gemessen an den drei anderen. Genauigkeit: Anteil der Ausgewählten, die zum Segment gehören. Abdeckung: Anteil des Segments, der ausgewählt wird.',
    reportLead:
      'Diese kurzen Regeln kommen den Segmenten nahe: Mit je höchstens drei Vergleichen wurden sie aus sieben von zehn Kunden gebildet und an den {{n}} anderen gemessen. In der Liste entscheidet die erste Regel, die zutrifft.',
    precision: 'Richtig',
    coverage: 'Gefunden',
    rule: 'Regel',
    note: '„Richtig“: Anteil der Ausgewählten, die zum Segment gehören (Genauigkeit). „Gefunden“: Anteil des Segments, der ausgewählt wird (Abdeckung). Beides an Kunden, aus denen die Regeln nicht gebildet wurden.',
    assigned:
      'Nacheinander gefragt, ordnen die Regeln {{assigned}} der zurückgehaltenen Kunden zu, davon {{right}} so wie die Segmentierung.',
    sql: 'Dieselben Regeln als SQL'
  },
  sql: {
    head: 'Tessera: Regeln der Segmente von „{{project}}“, Lauf {{run}}.',
    table:
      'Tabelle customers: die Spalten von customers.csv (mit Kommas getrennt), Zahlen als Zahlen, leere Zellen als NULL:',
    order: 'Die erste Regel, die zutrifft, entscheidet; NULL: keine trifft zu.',
    made: 'Gebildet aus sieben von zehn Kunden, gemessen an den {{n}} anderen (zurückgehalten) und an allen.',
    rule: '{{letter}} {{name}}: {{rule}}',
    figures:
      'zurückgehalten: {{heldHits}} von {{heldMatched}} richtig, von {{heldMembers}} im Segment; alle: {{hits}} von {{matched}} richtig, von {{members}}',
    inOrder: 'in dieser Liste, alle: {{hits}} von {{matched}} richtig, von {{members}}'
  },
  portrait: {
    sentence: '{{size}}; typisch: Sie {{list}}.',
    plain: '{{size}}; in nichts deutlich anders als die anderen.',
    months_one: '{{n}} Monat',
    months_other: '{{n}} Monaten',
    years_one: '{{n}} Jahr',
    years_other: '{{n}} Jahren',
    recency: 'haben zuletzt vor {{value}} bestellt',
    recencyHigh: 'haben seit {{value}} nicht bestellt',
    frequency: 'haben {{value}} aufgegeben',
    monetary: 'haben {{value}} ausgegeben',
    averageOrder: 'geben {{value}} je Bestellung aus',
    tenure: 'sind seit {{value}} Kunden',
    gap: 'bestellen im Abstand von {{value}}',
    recentOrders: 'haben in den letzten 90 Tagen {{value}} aufgegeben',
    activeMonths: 'haben in {{value}} verschiedenen Monaten bestellt',
    trend: 'haben {{value}} ihrer Käufe in der späteren Hälfte ihrer Zeit getätigt',
    silence: 'hatten einmal eine Pause von {{value}}',
    regularity: 'haben einen Rhythmus, der um das {{value}}-Fache seiner Länge schwankt',
    largestOrder: 'haben in ihrer größten Bestellung {{value}} ausgegeben',
    returnRate: 'geben {{value}} ihrer Käufe zurück',
    weekendShare: 'geben {{value}} ihrer Bestellungen am Wochenende auf',
    seasonality: 'haben eine Ballung von {{value}} über die Monate',
    basketItems: 'kaufen {{value}} Artikel je Bestellung',
    basketLines: 'haben {{value}} Zeilen je Bestellung',
    productCount: 'haben {{value}} verschiedene Produkte gekauft',
    categoryCount: 'haben aus {{value}} Kategorien gekauft',
    categoryShare: 'haben aus {{value}} aller Kategorien gekauft',
    favouriteShare: 'geben {{value}} für ihre Lieblingskategorie aus',
    discountShare: 'erhalten {{value}} Rabatt',
    margin: 'haben {{value}} Deckungsbeitrag gebracht',
    marginShare: 'bringen {{value}} ihrer Ausgaben als Deckungsbeitrag',
    channelShare: 'geben {{value}} ihrer Bestellungen über einen Kanal auf',
    daysToFirstOrder: 'haben {{value}} nach dem ersten Kontakt zum ersten Mal bestellt',
    have: 'haben {{what}}',
    other: '{{value}} bei „{{feature}}“ (alle: {{everyone}})',
    flag: 'zu {{share}} „{{feature}}“ (alle: {{everyone}})',
    word: 'zu {{share}} {{feature}} „{{word}}“ (alle: {{everyone}})',
    meaning: 'Die Werte sind Mediane: Die eine Hälfte des Segments hat mehr, die andere weniger.',
    reword: 'Satz bearbeiten',
    rewordLabel: 'Ihr Satz über dieses Segment',
    rewordHint: 'Er steht hier und im Bericht. Zahlen darin sind Ihre: Sie ändern sich nicht mit den Daten.',
    back: 'Zurück zum Satz von Tessera',
    save: 'Speichern',
    cancel: 'Abbrechen'
  },
  people: {
    title: 'Kunden, an denen Sie es prüfen können',
    typical: 'Typisch',
    typicalMeaning: 'Der Mitte des Segments am nächsten, in den Merkmalen, aus denen es entstand.',
    doubtful: 'Im Zweifel',
    doubtfulMeaning: 'Der Mitte eines anderen Segments fast ebenso nah.',
    nearly: 'beinahe „{{name}}“',
    orders_one: '{{n}} Bestellung',
    orders_other: '{{n}} Bestellungen',
    lastOrders: 'Letzte Bestellungen von {{name}}',
    when: 'Datum',
    lines: 'Zeilen',
    amount: 'Betrag',
    more_one: 'und {{n}} frühere Bestellung',
    more_other: 'und {{n}} frühere Bestellungen',
    show: 'In der Tabelle nachsehen',
    loading: 'Kunden werden gesucht'
  },
  apart: {
    title: 'Was zwei Segmente unterscheidet',
    first: 'Dieses Segment',
    second: 'Verglichen mit',
    everyoneElse: 'Alle anderen',
    basis: 'Woraus die Segmente entstanden',
    basisMeaning: 'Darin sollten sie sich unterscheiden: Die Größen beschreiben und beweisen nichts.',
    descriptors: 'Was sonst bekannt ist',
    chart: '{{a}} und {{b}} unterscheiden sich am meisten in „{{feature}}“',
    chartNone: '{{a}} und {{b}} gleichen sich in allem hier',
    axis: 'Unterschied in Standardabweichungen mit 95-%-Intervall (Hedges’ g)',
    spread: 'Kunden nach Wert: {{a}} gefüllt, {{b}} als Linie',
    item: '{{feature}}: {{a}} {{medianA}}, {{b}} {{medianB}} (Mediane); Unterschied {{effect}} ({{low}} bis {{high}}).',
    itemPlain: '{{feature}}: {{a}} {{medianA}}, {{b}} {{medianB}} (Mediane).',
    medians: 'Rechts die Mediane',
    word: 'Zusammenhang {{value}} ({{low}} bis {{high}}; Cramérs V, 0 bis 1)',
    wordPlain: 'Zusammenhang {{value}} (Cramérs V, 0 bis 1)',
    asTable: 'Als Tabelle zeigen',
    asPicture: 'Als Bild zeigen',
    feature: 'Merkmal',
    difference: 'Unterschied',
    interval: '95-%-Intervall',
    loading: 'Wird verglichen'
  }
}
