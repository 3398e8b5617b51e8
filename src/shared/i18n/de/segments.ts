import type { segments as en } from '../en/segments.ts'
import type { Texts } from '../sameKeys.ts'

export const segments: Texts<typeof en> = {
  method: {
    rfm_one: 'RFM-Regeln, {{n}} Segment',
    rfm_other: 'RFM-Regeln, {{n}} Segmente',
    kmeans_one: 'k-Means, {{n}} Gruppe',
    kmeans_other: 'k-Means, {{n}} Gruppen'
  },
  empty: {
    title: 'Hier werden Ihre Segmente stehen',
    text: 'Lesen Sie zuerst eine Datei mit Bestellungen oder eine Kundenliste ein. Danach findet ein Knopfdruck, wer zusammengehört.',
    action: 'Zu den Daten'
  },
  choose: {
    title: 'Wie sollen Ihre Kunden gruppiert werden?',
    rfm: {
      name: 'Nach Regeln, die jeder kennt',
      term: 'RFM',
      text: 'Jeder Kunde bekommt Noten von 1 bis 5 dafür, wie kürzlich, wie oft und für wie viel er bestellt hat; die Noten weisen ihm eine von elf benannten Gruppen zu, etwa „Champions“ oder „Gefährdet“.',
      when: 'Gut, wenn andere die Regeln verstehen und wiederholen sollen.',
      needsOrders: 'Braucht Bestellungen mit Datum und Betrag; dieses Projekt hat keine.'
    },
    kmeans: {
      name: 'Nach Ähnlichkeit',
      term: 'k-Means',
      text: 'Kunden, die sich ähnlich verhalten, kommen zusammen: innen so gleich und voneinander so verschieden wie möglich.',
      when: 'Gut, wenn Sie sehen wollen, was Ihre eigenen Daten sagen.'
    },
    k: {
      label: 'Anzahl der Gruppen',
      auto: 'Beste finden',
      autoHint: '2 bis 10 Gruppen werden probiert und verglichen; jede lässt sich danach ansehen.',
      fixed: 'Fest',
      fixedLabel: 'Wie viele Gruppen',
      fixedHint: 'Von 2 bis 50.'
    }
  },
  used: {
    title: 'Was verwendet wird',
    customers: 'Kunden',
    customersValue_one: '{{n}} Kunde',
    customersValue_other: '{{n}} Kunden',
    basis: 'Gruppen entstehen aus',
    rfmBasis: 'RFM-Regeln verwenden immer diese drei.',
    asOf: 'Rückblick von',
    asOfDefault: 'einen Tag nach der letzten Bestellung ({{moment}})',
    asOfDefaultShort: 'einen Tag nach der letzten Bestellung',
    returns: 'Retouren',
    returnsNet: 'werden von den Ausgaben abgezogen',
    returnsExclude: 'werden weggelassen',
    preparation: 'Angeglichen durch',
    log: {
      auto: 'Logarithmus, wo wenige Kunden alle anderen überragen',
      none: 'nichts: Werte, wie sie sind'
    },
    scale: {
      zscore: 'gleiches Gewicht für jedes Merkmal (standardisiert)',
      robust: 'gleiches Gewicht für jedes Merkmal nach Quartilen (robust)',
      none: 'unveränderte Gewichte'
    },
    and: '{{first}}; {{second}}',
    changePrepare: 'Unter Vorbereiten ändern',
    changeFeatures: 'Unter Merkmale ändern'
  },
  start: 'Segmente finden',
  tooFew: {
    title: 'Zu wenige Kunden für Gruppen',
    text: 'Segmente brauchen mindestens 2 verschiedene Kunden; dieses Projekt hat {{n}}. Lesen Sie weitere Bestellungen ein.'
  },
  working: {
    title: 'Segmente werden gesucht',
    text: 'Sie können derweil andere Schritte ansehen. Was vorher da war, bleibt, bis dies fertig ist.'
  },
  cancelled: 'Abgebrochen. Alles ist wie zuvor.',
  view: {
    customers_one: '{{n}} Kunde',
    customers_other: '{{n}} Kunden',
    revenue: '{{money}} Umsatz',
    asOf: 'Stand {{moment}}',
    again: 'Neu segmentieren',
    runAgain: 'Wiederholen',
    stale: 'Die Daten haben sich seitdem geändert.',
    staleText:
      'Sie sehen den damaligen Stand. Wiederholen Sie die Segmentierung mit denselben Einstellungen, um die heutigen Kunden zu sehen.',
    explore: 'Kunden erkunden',
    loading: 'Segmentierung wird geöffnet'
  },
  table: {
    title: 'Die Segmente',
    caption: 'Wählen Sie ein Segment, um mehr davon zu sehen und die anderen Ansichten darauf zu beschränken.',
    segment: 'Segment',
    size: 'Kunden',
    share: 'Anteil',
    revenueShare: 'Vom Umsatz',
    median: 'Typisch: der Median, die Hälfte liegt darunter, die Hälfte darüber.',
    shareMeaning: 'Anteil an allen Kunden dieser Segmentierung.',
    revenueShareMeaning: 'Anteil am gesamten Umsatz dieser Segmentierung.',
    sizeMeaning: 'Anzahl der Kunden im Segment.',
    all: 'Alle Kunden'
  },
  panel: {
    label: 'Gewähltes Segment',
    rename: 'Umbenennen',
    renameLabel: 'Name des Segments',
    renameHint: 'Enter übernimmt ihn, Escape verwirft ihn.',
    save: 'Übernehmen',
    cancel: 'Abbrechen',
    generatedBack: 'Zurück zu „{{name}}“',
    colour: 'Farbe',
    colourOf: 'Farbe {{n}}',
    colourTaken: 'Farbe {{n}}, verwendet von {{letter}}',
    colourCustom: 'Eigene Farbe',
    colourBack: 'Zurück zur ersten Farbe',
    advice: 'Was zu tun ist',
    size: 'Kunden',
    sizeValue: '{{n}} ({{share}} von allen)',
    revenue: 'Umsatz',
    revenueValue: '{{money}} ({{share}} von allem)',
    orders: 'Bestellungen',
    perCustomer: 'Umsatz je Kunde',
    perCustomerMeaning: 'Umsatz des Segments geteilt durch seine Kunden.',
    typical: 'Typische Werte',
    typicalMeaning: 'Die mittlere Hälfte des Segments liegt zwischen den Quartilen; die Hälfte liegt unter dem Median.',
    feature: 'Merkmal',
    median: 'Median',
    middleHalf: 'Mittlere Hälfte',
    everyone: 'Alle',
    range: '{{low}} bis {{high}}',
    see_one: 'Diesen Kunden ansehen',
    see_other: 'Diese {{n}} Kunden ansehen'
  },
  ks: {
    title: 'Andere Anzahlen von Gruppen',
    caption: 'Ein Klick auf eine Zeile bildet so viele Gruppen und zeigt sie.',
    k: 'Gruppen',
    silhouette: 'Silhouette',
    silhouetteMeaning:
      'Wie viel näher Kunden ihrer eigenen Gruppe sind als der nächsten: 1 ist vollkommen, 0 gar nicht. Über 0,5 sind Gruppen klar getrennt, unter 0,25 gibt es kaum Struktur.',
    calinskiHarabasz: 'Calinski-Harabasz',
    calinskiHarabaszMeaning: 'Streuung zwischen den Gruppen geteilt durch die Streuung darin. Höher ist besser.',
    daviesBouldin: 'Davies-Bouldin',
    daviesBouldinMeaning: 'Wie sehr sich benachbarte Gruppen im Mittel überlappen. Niedriger ist besser.',
    smallest: 'Kleinste Gruppe',
    smallestMeaning: 'Kunden in der kleinsten Gruppe. Mit sehr kleinen Gruppen lässt sich wenig anfangen.',
    recommended: 'Empfohlen',
    shown: 'Gezeigt',
    show: '{{k}} Gruppen bilden',
    best: 'bester Wert der probierten Anzahlen',
    sampled: 'An einer Stichprobe gemessen; ± ist die halbe Breite des 95-%-Intervalls.'
  },
  rfm: {
    cuts: 'Wo die Noten wechseln',
    score: 'Note',
    quintiles: 'Noten teilen die Kunden in fünf Gruppen, so gleich groß, wie gleiche Werte es zulassen (Quintile).',
    fixed: 'Wo zu viele Kunden denselben Wert haben, gelten feste Schwellen.',
    ruleQuintiles: 'fünf gleich große Gruppen',
    ruleFixed: 'feste Schwellen',
    upTo: 'bis {{value}}',
    over: 'über {{value}}',
    between: '{{low}} bis {{high}}'
  },
  footnotes: 'Fußnoten',
  leftOutRows: '{{kept}} von {{read}} Zeilen wurden verwendet. Weggelassen: {{reasons}}.',
  leftOutReason: '{{reason}} ({{n}})',
  allRows: 'Alle {{read}} Zeilen wurden verwendet.',
  customersLeftOut: {
    noOrders_one: '{{n}} Kunde ohne Bestellung wurde weggelassen.',
    noOrders_other: '{{n}} Kunden ohne Bestellung wurden weggelassen.',
    onlyReturns_one: '{{n}} Kunde, der nur Retouren hat, wurde weggelassen.',
    onlyReturns_other: '{{n}} Kunden, die nur Retouren haben, wurden weggelassen.',
    missingValue_one: '{{n}} Kunde ohne einen Wert, den die Gruppen brauchen, wurde weggelassen.',
    missingValue_other: '{{n}} Kunden ohne einen Wert, den die Gruppen brauchen, wurden weggelassen.',
    afterAsOf_one: '{{n}} Kunde, dessen Bestellungen alle nach dem gewählten Zeitpunkt liegen, wurde weggelassen.',
    afterAsOf_other: '{{n}} Kunden, deren Bestellungen alle nach dem gewählten Zeitpunkt liegen, wurden weggelassen.',
    other_one: '{{n}} Kunde ließ sich nicht zuordnen ({{reason}}).',
    other_other: '{{n}} Kunden ließen sich nicht zuordnen ({{reason}}).'
  },
  recipe: 'So entstanden',
  history: {
    title: 'Segmentierungen',
    button_one: '{{n}} Segmentierung',
    button_other: '{{n}} Segmentierungen',
    newest: 'Neueste',
    stale: 'Daten haben sich seitdem geändert',
    customers_one: '{{n}} Kunde',
    customers_other: '{{n}} Kunden'
  }
}
