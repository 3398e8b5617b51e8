import type { formula as en } from '../en/formula.ts'
import type { Texts } from '../sameKeys.ts'

export const formula: Texts<typeof en> = {
  didYouMean: '{{problem}} Meinten Sie {{suggestion}}?',
  problem: {
    empty:
      'Schreiben Sie, was für jeden Kunden berechnet werden soll, etwa: bestellungen wo letzte 90 tage | summe betrag',
    tooLong: 'Das sind {{found}} Zeichen; möglich sind {{limit}}. Machen Sie Teile davon zu eigenen Merkmalen.',
    tooDeep:
      'Mehr als {{limit}} Klammern oder Vorzeichen ineinander sind nicht möglich. Machen Sie den inneren Teil zu einem eigenen Merkmal.',
    tooManyValues: 'Eine Liste kann {{limit}} Werte haben. Verbinden Sie für mehr zwei Bedingungen mit „oder“.',
    strangeCharacter:
      '„{{found}}“ hat hier keine Bedeutung. Texte stehen in Anführungszeichen, Namen von Merkmalen in eckigen Klammern.',
    unclosedText: 'Diesem Text fehlt das Anführungszeichen am Ende.',
    unclosedName: 'Diesem Namen fehlt die Klammer ] am Ende.',
    emptyName: 'Schreiben Sie zwischen die Klammern den Namen eines Merkmals, etwa [recency].',
    numberRange:
      '{{found}} ist zu groß oder zu klein. Möglich sind 0 und Zahlen von 0.000001 bis zu tausend Milliarden.',
    decimalComma: 'Schreiben Sie Dezimalzahlen mit Punkt und Tausender ohne Trennzeichen: 1.5 oder 1000.',
    noSuchDate: '{{found}} steht nicht im Kalender. Ein Datum hat die Form 30.06.2011 oder 2011-06-30.',
    valueExpected: 'Hier fehlt eine Zahl, ein Merkmal oder eine Quelle wie „bestellungen“.',
    leftover:
      'Vor „{{found}}“ könnte die Formel enden. Setzen Sie + - * / zwischen zwei Werte, oder nehmen Sie dies weg.',
    unclosedParenthesis: 'Diese Klammer ist nicht geschlossen. Setzen Sie ) an ihr Ende.',
    extraParenthesis: 'Diese Klammer schließt nichts. Nehmen Sie sie weg.',
    unknownSource:
      'Eine Quelle „{{found}}“ gibt es nicht. Quellen sind bestellungen, positionen, ereignisse, rezensionen und kontakte.',
    unknownFunction:
      'Eine Funktion „{{found}}“ gibt es nicht. Funktionen sind runden, min, max, log, wurzel und sonst.',
    unknownFeature:
      'Ein Merkmal „{{found}}“ gibt es nicht. Wählen Sie eines aus der Liste, oder legen Sie es zuerst an.',
    unknownField:
      'Die Quelle „{{source}}“ hat kein Feld „{{found}}“. Wählen Sie eines aus der Liste; Texte zum Vergleichen stehen in Anführungszeichen.',
    unknownAggregate:
      'Was aus den Zeilen werden soll, fehlt oder ist unbekannt. Möglich sind anzahl, summe, mittel, median, min, max, anteil, verschiedene, tage seit letzter und tage seit erster.',
    fieldElsewhere: '„{{field}}“ steht hier nicht in der Quelle „{{source}}“. Nehmen Sie dafür die Quelle „{{other}}“.',
    notSummable:
      '„{{field}}“ enthält keine Zahlen für „{{aggregate}}“. Wie viele verschiedene es gibt, zählt „verschiedene {{field}}“.',
    fieldExpected: 'Sagen Sie, von welchem Feld, etwa „{{aggregate}} betrag“.',
    argumentCount:
      '„{{function}}“ braucht {{least}} bis {{most}} Werte, durch Kommas getrennt; hier sind es {{found}}.',
    digitsExpected: 'Sagen Sie, auf wie viele Stellen gerundet wird: eine ganze Zahl von 0 bis 6.',
    pipeMissing: 'Sagen Sie nach einem Strich, was aus den Zeilen werden soll: | anzahl',
    whereMissing: 'Vor die erste Bedingung gehört „wo“.',
    andMissing:
      'Zwischen zwei Bedingungen gehört „und“ oder „oder“; „zwischen“ braucht „und“ zwischen seinen zwei Werten.',
    conditionExpected: 'Hier fehlt eine Bedingung, etwa: kategorie = "Gifts" oder: letzte 90 tage',
    comparisonExpected: 'Sagen Sie, wie „{{field}}“ verglichen wird: =, !=, <, >, in, enthält, fehlt.',
    operatorForField:
      '„{{field}}“ lässt sich mit „{{operator}}“ nicht vergleichen: Wählen Sie einen anderen Vergleich.',
    textExpected: 'Hier fehlt ein Text in Anführungszeichen, etwa: {{field}} = "Gifts"',
    quotesMissing: 'Der Text gehört in Anführungszeichen.',
    numberExpected: '„{{field}}“ wird mit einer Zahl verglichen; hier steht keine.',
    flagExpected: '„{{field}}“ ist entweder ja oder nein.',
    monthExpected: 'Schreiben Sie den Monat mit Namen oder als Zahl: {{field}} = dezember oder: {{field}} = 12',
    weekdayExpected: 'Schreiben Sie den Wochentag mit Namen oder als Zahl von 1 (Montag) bis 7: {{field}} = sonntag',
    dateExpected: 'Hier fehlt ein Datum, etwa 30.06.2011 oder 2011-06-30.',
    countExpected: 'Sagen Sie, wie viele: eine ganze Zahl von 1 bis {{limit}}, etwa: letzte 90 tage',
    unitExpected: 'Sagen Sie, wovon: Tage, Wochen, Monate oder Jahre.',
    outOfRange: '„{{field}}“ ist eine ganze Zahl von {{low}} bis {{high}}; {{found}} ist keine davon.',
    reversed: 'Der kleinere Wert oder das frühere Datum steht zuerst.',
    listExpected: 'Hier fehlt eine Liste in Klammern, etwa: in ("Gifts", "Toys")',
    circle: 'Um berechnet zu werden, bräuchte das sich selbst: {{list}}. Nehmen Sie einen dieser Schritte heraus.'
  },
  hint: {
    sourceAbsent: 'In diesem Projekt gibt es noch keine {{source}}: Es gibt nichts zu zählen.',
    unknownWord: 'Bisher hat keine Zeile „{{found}}“ als „{{field}}“.'
  },
  meaning: {
    source: {
      orders: 'Bestellungen: je eine Zeile, mit dem ganzen Betrag',
      lines: 'Die Positionen der Bestellungen: eine Zeile für jedes Produkt einer Bestellung',
      events: 'Was Kunden taten: Besuche, Öffnungen, Klicks',
      reviews: 'Was Kunden schrieben',
      contacts: 'Wen Kampagnen erreichten'
    },
    field: {
      amount: 'Geld, in Einheiten der Währung',
      items: 'Stücke in der Bestellung',
      quantity: 'Stücke',
      unitPrice: 'Preis eines Stücks',
      product: 'Produkt: Nummer oder Name, wie in der Datei',
      category: 'Kategorie des Produkts',
      channel: 'Auf welchem Weg: Laden, Web, E-Mail',
      discount: 'Was abgezogen wurde, in Einheiten der Währung',
      cost: 'Was es Sie kostete, in Einheiten der Währung',
      action: 'Was getan wurde: ein Besuch, ein Klick',
      rating: 'Vergebene Sterne',
      sentiment: 'Wie ein Text klingt, von -1 (schlecht) bis 1 (gut)',
      length: 'Wörter im Text',
      campaign: 'Name der Kampagne',
      responded: 'Hat der Kunde reagiert? ja oder nein',
      date: 'Der Tag',
      year: 'Das Jahr',
      month: 'Der Monat, mit Namen oder von 1 bis 12',
      weekday: 'Der Wochentag, mit Namen oder von 1 (Montag) bis 7',
      hour: 'Die Stunde von 0 bis 23; fehlt, wo nur der Tag bekannt ist'
    },
    aggregate: {
      count: 'Wie viele Zeilen; 0, wenn es keine gibt',
      sum: 'Alle Werte zusammen; 0, wenn es keine Zeilen gibt',
      mean: 'Der Durchschnitt der Werte',
      median: 'Der mittlere Wert: die Hälfte ist kleiner, die Hälfte größer',
      min: 'Der kleinste Wert',
      max: 'Der größte Wert',
      share: 'Diese Zeilen als Teil aller Zeilen des Kunden, oder der Summe eines Feldes: von 0 bis 1',
      distinct: 'Wie viele verschiedene Werte',
      daysSinceLast: 'Ganze Tage seit der letzten dieser Zeilen',
      daysSinceFirst: 'Ganze Tage seit der ersten dieser Zeilen'
    },
    function: {
      round: 'Rundet; runden(x, 2) auf zwei Stellen',
      min: 'Der kleinste von mehreren Werten',
      max: 'Der größte von mehreren Werten',
      log: 'Natürlicher Logarithmus; fehlt für 0 und darunter',
      sqrt: 'Quadratwurzel; fehlt unter 0',
      orElse: 'Ein Wert, oder ein anderer, wo er fehlt: sonst(x, 0)'
    },
    period: {
      last: 'Die Tage, Wochen, Monate oder Jahre bis zum Stichtag',
      first: 'Die Zeit ab der ersten Bestellung des Kunden',
      before: 'Vor einem Tag',
      since: 'Ab einem Tag, der Tag eingeschlossen',
      between: 'Von einem Tag bis zu einem anderen, beide eingeschlossen'
    },
    missing:
      'Was durch 0 geteilt oder aus keinen Zeilen gebildet wird, fehlt, und alles, was daraus berechnet wird, auch. Anzahl und Summe von keinen Zeilen sind 0.'
  },
  rows: {
    orders: 'Bestellungen',
    lines: 'Positionen',
    events: 'Ereignisse',
    reviews: 'Rezensionen',
    contacts: 'Kampagnenkontakte',
    where: '{{source}} mit der Bedingung „{{condition}}“'
  },
  field: {
    amount: 'Betrag',
    items: 'Stückzahl',
    quantity: 'Menge',
    unitPrice: 'Einzelpreis',
    product: 'Produkt',
    category: 'Kategorie',
    channel: 'Kanal',
    discount: 'Rabatt',
    cost: 'Kosten',
    action: 'Aktion',
    rating: 'Bewertung',
    sentiment: 'Stimmung',
    length: 'Länge',
    campaign: 'Kampagne',
    responded: 'Reaktion',
    date: 'Tag',
    year: 'Jahr',
    month: 'Monat',
    weekday: 'Wochentag',
    hour: 'Stunde'
  },
  made: {
    count: 'Anzahl: {{rows}}',
    sum: 'Summe ({{field}}): {{rows}}',
    mean: 'Durchschnitt ({{field}}): {{rows}}',
    median: 'Median ({{field}}): {{rows}}',
    min: 'Kleinster Wert ({{field}}): {{rows}}',
    max: 'Größter Wert ({{field}}): {{rows}}',
    share: 'Anteil an allen ({{source}}): {{rows}}',
    shareOf: 'Anteil an der Summe ({{field}}) aller {{source}}: {{rows}}',
    distinct: 'Anzahl verschiedener Werte ({{field}}): {{rows}}',
    daysSinceLast: 'Tage seit dem letzten Mal: {{rows}}',
    daysSinceFirst: 'Tage seit dem ersten Mal: {{rows}}'
  },
  test: {
    and: '{{list}} und {{last}}',
    or: '{{list}} oder {{last}}',
    not: 'es gilt nicht: {{condition}}',
    group: '({{condition}})',
    quoted: '‚{{text}}‘',
    equal: '{{field}} ist {{value}}',
    unequal: '{{field}} ist nicht {{value}}',
    less: '{{field}} ist kleiner als {{value}}',
    atMost: '{{field}} ist höchstens {{value}}',
    more: '{{field}} ist größer als {{value}}',
    atLeast: '{{field}} ist mindestens {{value}}',
    oneOf: '{{field}} ist eines von {{values}}',
    contains: '{{field}} enthält {{value}}',
    missing: '{{field}} ist nicht bekannt',
    yes: 'ja',
    no: 'nein',
    ofLine: '{{field}} einer der Positionen',
    ofNoLine: '{{field}} keiner der Positionen',
    ofEachLine: '{{field}} jeder der Positionen',
    before: 'der Tag liegt vor dem {{date}}',
    since: 'der Tag ist der {{date}} oder später',
    between: 'der Tag liegt vom {{from}} bis zum {{to}}',
    last: {
      days_one: 'nicht länger her als {{n}} Tag',
      days_other: 'nicht länger her als {{n}} Tage',
      weeks_one: 'nicht länger her als {{n}} Woche',
      weeks_other: 'nicht länger her als {{n}} Wochen',
      months_one: 'nicht länger her als {{n}} Monat',
      months_other: 'nicht länger her als {{n}} Monate',
      years_one: 'nicht länger her als {{n}} Jahr',
      years_other: 'nicht länger her als {{n}} Jahre'
    },
    first: {
      days_one: 'binnen {{n}} Tag nach der ersten Bestellung',
      days_other: 'binnen {{n}} Tagen nach der ersten Bestellung',
      weeks_one: 'binnen {{n}} Woche nach der ersten Bestellung',
      weeks_other: 'binnen {{n}} Wochen nach der ersten Bestellung',
      months_one: 'binnen {{n}} Monat nach der ersten Bestellung',
      months_other: 'binnen {{n}} Monaten nach der ersten Bestellung',
      years_one: 'binnen {{n}} Jahr nach der ersten Bestellung',
      years_other: 'binnen {{n}} Jahren nach der ersten Bestellung'
    }
  },
  call: {
    round: '{{value}}, gerundet',
    roundTo: '{{value}}, gerundet, Stellen: {{digits}}',
    min: 'das Kleinste von: {{list}}',
    max: 'das Größte von: {{list}}',
    log: 'natürlicher Logarithmus von {{value}}',
    sqrt: 'Quadratwurzel aus {{value}}',
    orElse: '{{value}}, oder {{other}}, wo das fehlt'
  }
}
