import type { reports as en } from '../en/reports.ts'
import type { Texts } from '../sameKeys.ts'

export const reports: Texts<typeof en> = {
  chart: {
    customers: 'Kunden',
    revenue: 'Umsatz',
    everyone: 'Alle',
    median: 'Median',
    ofCustomers: '{{n}} Kunden, {{share}}',
    ofRevenue: '{{money}}, {{share}}',
    sizes: 'Wie sich die Kunden verteilen',
    sizeItem: '{{name}}: {{share}} der Kunden.',
    revenueItem: '{{name}}: {{share}} der Kunden, {{revenue}} des Umsatzes.',
    heatTitle: 'Was für jedes Segment typisch ist',
    heatItem: '{{feature}}: {{values}}.',
    cell: '{{segment}}, {{feature}}: Median {{value}}; {{difference}} Standardabweichungen vom Mittel aller',
    scaleLow: '{{n}} Standardabweichungen vom Mittel aller',
    scaleHigh: '+{{n}}',
    gridTitle: 'Kunden nach ihren Noten',
    gridCell: '{{name}}, letzte Bestellung {{r}}, Häufigkeit und Umsatz {{fm}}: {{n}}.',
    recencyAxis: 'Note für die letzte Bestellung (5: zuletzt bestellt)',
    moneyAxis: 'Mittel der Noten für Häufigkeit und Umsatz (5: am meisten)',
    differencesTitle: 'Was sie unterscheidet',
    differs: '{{feature}}: Median {{value}}; {{difference}} Standardabweichungen vom Mittel aller',
    differenceItem: '{{feature}}: Median {{value}}, alle {{overall}}.',
    differenceAxis: 'Balken: Abstand des Segmentmittels vom Mittel aller, in Standardabweichungen; hohl: darunter.',
    scatterTitle: 'Jeder Punkt ist ein Kunde; nahe Punkte ähneln sich',
    scatterItem: '{{n}} von {{all}} Kunden als Punkte in zwei Dimensionen.',
    across: 'Nach rechts: {{drivers}} ({{share}} aller Unterschiede).',
    upwards: 'Nach oben: {{drivers}} ({{share}}).',
    more: 'mehr „{{feature}}“',
    less: 'weniger „{{feature}}“'
  },
  kind: 'Kundensegmente',
  title: 'Kundensegmente: {{project}}',
  foot: '{{project}} · {{date}}',
  facts: {
    source: 'Quelle',
    customers: 'Kunden',
    orders: 'Bestellungen',
    revenue: 'Umsatz',
    asOf: 'Stichtag',
    recipe: 'Verfahren',
    made: 'Bericht vom'
  },
  overview: {
    title: 'Was sich zeigt',
    table: 'Die Segmente',
    tableNote: 'Werte sind Mediane; Farben und Buchstaben sind auf jeder Seite gleich.'
  },
  table: {
    segment: 'Segment',
    customers: 'Kunden',
    share: 'Anteil',
    revenue: 'Umsatz',
    revenueShare: 'Anteil am Umsatz',
    feature: 'Merkmal',
    q1: 'Ein Viertel unter',
    median: 'Median',
    q3: 'Ein Viertel über',
    mean: 'Mittelwert',
    everyone: 'Median aller'
  },
  figures: {
    customers_one: 'Kunde',
    customers_other: 'Kunden',
    share: 'der Kunden',
    revenue: 'Umsatz',
    revenueShare: 'des Umsatzes',
    perCustomer: 'Umsatz je Kunde',
    orders: 'Bestellungen'
  },
  segmentPage: {
    quartiles: 'In Zahlen',
    advice: 'Was zu tun ist'
  },
  made: {
    title: 'Wie es gemacht wurde',
    sources: 'Quellen',
    sourceRows: '{{n}} Zeilen gelesen',
    hash: 'SHA-256 {{hash}}',
    features: 'Merkmale',
    definition: 'Wie es berechnet ist',
    role: 'Rolle',
    basis: 'Bildet die Segmente',
    descriptor: 'Beschreibt sie',
    preparation: 'Aufbereitet als',
    asItIs: 'unverändert',
    logged: 'log(1 + x)',
    standardised: '({{value}} − {{centre}}) / {{scale}}',
    constant: 'für alle gleich, nicht verwendet',
    etaSquared: 'Erklärt',
    etaNote:
      '„Erklärt“: Anteil der Varianz des Merkmals, der zwischen den Segmenten liegt. Er beschreibt, wie weit sich Segmente unterscheiden; da diese Merkmale sie gebildet haben, beweist er nichts.',
    method: 'Verfahren',
    rfmText:
      'Kunden erhalten Noten von 1 bis 5 dafür, wann zuletzt, wie oft und für wie viel sie bestellt haben. Die Grenzen stehen unten. Die Note für die letzte Bestellung und das Mittel der beiden anderen (halbe Noten aufgerundet) ergeben einen von elf Namen (nach Putler).',
    kmeansText:
      'k-means teilt die Kunden so in k Gruppen, dass die quadrierten Abstände zu den Gruppenmitteln am kleinsten sind; es beginnt viele Male (k-means++) und behält das beste Ergebnis. Die Segmente sind nach Wert geordnet.',
    score: 'Note',
    cuts: 'Grenzen',
    rule: 'Regel',
    quintiles: 'Fünftel',
    fixed: 'feste Grenzen',
    kTable: 'Geprüfte Anzahlen von Gruppen',
    k: 'Gruppen',
    silhouette: 'Silhouette',
    calinskiHarabasz: 'Calinski-Harabasz',
    daviesBouldin: 'Davies-Bouldin',
    smallest: 'Kleinste Gruppe',
    inertia: 'Trägheit',
    chosen: '{{k}} (verwendet)',
    kNote:
      'Silhouette (−1 bis 1) und Calinski-Harabasz: höher ist besser; Davies-Bouldin: niedriger ist besser. Über 0,5 spricht eine Silhouette für klare Gruppen, unter 0,25 für keine.',
    repeat: 'Zum Wiederholen',
    repeatText:
      'Gleiche Daten, gleiches Verfahren, Startwert {{seed}} und Rechenkern {{engine}} (Tessera {{version}}) ergeben dasselbe. Berechnet am {{date}}.',
    caveats: 'Was zu bedenken ist',
    caveat:
      'Die Segmente beschreiben diese Daten bis zum Stichtag. Sie sind keine Ursachen und kein Versprechen, was Kunden tun werden.',
    caveatMedians: 'Ein Median ist der mittlere Kunde: Die Hälfte hat mehr, die Hälfte weniger.'
  },
  quality: {
    title: 'Qualität der Daten',
    lead: '{{kept}} von {{read}} ({{share}}) wurden verwendet.',
    leadAll: 'Alle {{read}} wurden verwendet.',
    reason: 'Grund',
    rows: 'Zeilen',
    share: 'Anteil der gelesenen Zeilen',
    used: 'Verwendet',
    sum: 'Gelesen',
    leftOut: 'Nicht verwendete Zeilen nach Grund',
    customersTitle: 'Nicht verwendete Kunden',
    adds: 'Jede Zeile der Dateien ist entweder verwendet oder hier gezählt.'
  }
}
