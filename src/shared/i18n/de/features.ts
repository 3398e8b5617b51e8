import type { features as en } from '../en/features.ts'
import type { Texts } from '../sameKeys.ts'
import { ownFeatures } from './ownFeatures.ts'

export const features: Texts<typeof en> = {
  own: ownFeatures,
  empty: {
    title: 'Hier wird stehen, was über Ihre Kunden bekannt ist',
    text: 'Lesen Sie zuerst eine Datei mit Bestellungen oder eine Kundenliste ein. Tessera ermittelt dann, wie kürzlich, wie oft und für wie viel jeder Kunde bestellt hat.',
    action: 'Zu den Daten'
  },
  none: {
    title: 'Noch unterscheidet nichts die Kunden',
    text: 'Segmente brauchen Bestellungen oder wenigstens eine Spalte mit Zahlen zu jedem Kunden. Lesen Sie eine solche Datei ein, oder kennzeichnen Sie eine Zahlenspalte als Angabe zum Kunden.'
  },
  loading: 'Es wird ermittelt, was über jeden Kunden bekannt ist',
  next: 'Weiter: Segmente',
  recommend: {
    orders:
      'Beginnen Sie damit, wie kürzlich, wie oft und für wie viel Kunden bestellen. Jedes weitere Merkmal verringert das Gewicht dieser drei; wählen Sie es nur, wenn Sie Kunden danach verschieden behandeln würden.',
    chosen: 'Diese drei sind gewählt.',
    take: 'Diese drei nehmen',
    list: 'Wählen Sie die wenigen Zahlen, nach denen Sie Kunden verschieden behandeln würden. Zwei, die dasselbe sagen, zählen doppelt.',
    rfm: 'RFM-Regeln verwenden immer Recency, Frequency und Monetary: Tage seit der letzten Bestellung, Bestellungen und Ausgaben insgesamt. Alle anderen Merkmale beschreiben die Segmente.',
    byLikeness: 'Stattdessen nach Ähnlichkeit gruppieren, um zu wählen'
  },
  table: {
    label: 'Merkmale',
    forms: 'Aufgabe',
    feature: 'Merkmal',
    spread: 'Kunden nach Wert',
    median: 'Median und Spanne',
    medianMeaning:
      'Die Hälfte der Kunden liegt unter dem Median, die Hälfte darüber. Lassen Sie den Zeiger auf einem Wert ruhen, um ihn genau zu sehen.',
    doesForm: 'bildet',
    describes: 'beschreibt',
    doesFormOf: '„{{feature}}“ bildet die Segmente',
    describesOf: '„{{feature}}“ beschreibt die Segmente',
    range: '{{low}} bis {{high}}'
  },
  groups: {
    label: 'Gruppen von Merkmalen',
    when: 'Wann sie bestellen',
    howMuch: 'Wie viel sie bestellen',
    habits: 'Gewohnheiten',
    baskets: 'Was sie kaufen',
    events: 'Besuche und andere Ereignisse',
    contacts: 'Kampagnen',
    reviews: 'Was sie schreiben',
    person: 'Zur Person',
    list: 'Aus Ihren Kundenlisten'
  },
  words: {
    title: 'In Wörtern',
    text: 'Wörter haben keine Abstände. Wenn einige davon die Segmente bilden sollen, werden Kunden nach Zahlen und Wörtern zusammen gruppiert.',
    values: 'Kunden nach Wort',
    constant: 'Bei allen gleich: Das unterscheidet niemanden.',
    missing_one: '{{n}} Kunde hat keines: Das zählt als eigenes Wort.',
    missing_other: '{{n}} Kunden haben keines: Das zählt als eigenes Wort.',
    others_one: '{{n}} weiteres Wort ({{share}})',
    others_other: '{{n}} weitere Wörter ({{share}})',
    none: 'Kein Kunde hat eines.'
  },
  histogram: {
    label: '{{feature}}: Kunden von {{low}} bis {{high}}, die Hälfte davon bis {{median}}',
    bar_one: '{{low}} bis {{high}}: {{n}} Kunde',
    bar_other: '{{low}} bis {{high}}: {{n}} Kunden',
    log: 'logarithmisch',
    unitAndScale: '{{unit}}, {{scale}}'
  },
  spread: {
    even: 'Gleichmäßig um die Mitte verteilt (Schiefe {{statistic}}).',
    someMore: 'Einige Kunden haben deutlich mehr als die meisten',
    fewMore: 'Wenige Kunden haben weit mehr als die übrigen',
    someLess: 'Einige Kunden haben deutlich weniger als die meisten',
    fewLess: 'Wenige Kunden haben weit weniger als die übrigen',
    plain: '{{how}} (Schiefe {{statistic}}).',
    taken: '{{how}}: Der Logarithmus wird verwendet (Schiefe {{statistic}}).',
    kept: '{{how}} und wiegen schwer (Schiefe {{statistic}}).',
    stays: '{{how}}; ein Logarithmus gliche das nicht aus (Schiefe {{statistic}}).'
  },
  missing: {
    sinceOnlyOrder_one:
      '{{n}} Kunde hat nur einmal bestellt: Bis zur zweiten Bestellung stehen die Tage seit der ersten dafür.',
    sinceOnlyOrder_other:
      '{{n}} Kunden haben nur einmal bestellt: Bis zur zweiten Bestellung stehen die Tage seit der ersten dafür.',
    standIn_one: '{{n}} Kunde hat keinen Wert: Ein anderer steht dafür.',
    standIn_other: '{{n}} Kunden haben keinen Wert: Ein anderer steht dafür.',
    leftOut_one: '{{n}} Kunde hat keinen Wert und bleibt aus den Segmenten weg.',
    leftOut_other: '{{n}} Kunden haben keinen Wert und bleiben aus den Segmenten weg.',
    described_one: '{{n}} Kunde hat keinen Wert und ist hier nicht mitgezählt.',
    described_other: '{{n}} Kunden haben keinen Wert und sind hier nicht mitgezählt.'
  },
  related: {
    one: '„{{feature}}“ ({{statistic}})',
    both: 'Reiht Kunden fast wie {{features}}: Zusammen zählen sie doppelt (Rangkorrelation in Klammern).',
    would: 'Reiht Kunden fast wie {{features}} und brächte wenig Neues (Rangkorrelation in Klammern).',
    keep: 'Nur „{{feature}}“ behalten',
    why: {
      known: 'Es ist von mehr Kunden bekannt.',
      steps: 'Es hat mehr als zwei Werte.',
      apart: 'Es wiederholt weniger der anderen.',
      first: 'Beide eignen sich gleich gut.'
    }
  },
  constant: 'Bei allen gleich ({{value}}): Es unterscheidet die Kunden nicht.',
  twoValued: 'Nur zwei Werte: Wenn das die Segmente mitbildet, teilt es sie schon allein.',
  last: 'Mindestens ein Merkmal muss die Segmente bilden. Wählen Sie ein anderes, bevor Sie dieses wegnehmen.',
  full: '50 Merkmale bilden die Segmente; mehr sind nicht möglich.',
  comparable: {
    title: 'Wie Merkmale vergleichbar werden',
    rfm: 'RFM-Regeln vergeben Noten von 1 bis 5 danach, wo ein Kunde unter allen steht: Einheiten und Ausreißer spielen keine Rolle.'
  },
  log: {
    label: 'Ausreißer',
    auto: 'Logarithmus, wo nötig',
    none: 'Wie sie sind',
    nothing: 'Keines der Merkmale, die die Segmente bilden, hat weit herausragende Werte: Beides führt zum selben.',
    autoWhy:
      'Damit wenige sehr große Werte keine eigenen Segmente bilden, wird der Logarithmus von {{features}} verwendet: Doppelt so viel ist dann überall derselbe Schritt.',
    noneWhy: 'Die wenigen größten Werte von {{features}} wiegen schwer; sie bilden womöglich sehr kleine Segmente.'
  },
  scale: {
    label: 'Gewicht',
    zscore: 'Gleich',
    robust: 'Gleich, nach Quartilen',
    none: 'Wie sie sind',
    zscoreWhy:
      'Jedes Merkmal zählt gleich viel, welche Einheit es auch hat: geteilt durch die Standardabweichung (z-Werte). Passt zu den meisten Daten.',
    robustWhy:
      'Jedes Merkmal zählt gleich viel, gemessen an seiner mittleren Hälfte, sodass Extremwerte den Maßstab nicht bestimmen (robuste Skalierung).',
    noneWhy:
      'Merkmale mit großen Zahlen zählen am meisten: Geld überwöge Tage und Bestellungen. Nur für Merkmale mit derselben Einheit.'
  }
}
