import type { views as en } from '../en/views.ts'
import type { Texts } from '../sameKeys.ts'

export const views: Texts<typeof en> = {
  loading: 'Die Kunden werden betrachtet',
  names: {
    calendar: 'Kalender',
    profiles: 'Profile',
    mixes: 'Zusammensetzung',
    silhouettes: 'Silhouetten',
    agreement: 'Übereinstimmung'
  },
  along: {
    label: 'Was die Richtungen sind',
    components: 'Wo sie sich am meisten unterscheiden',
    features: 'Zwei Merkmale',
    neighbours: 'Wer wem gleicht'
  },
  across: 'Waagerecht',
  upwards: 'Senkrecht',
  log: '{{feature}}, logarithmische Skala',
  points: {
    title: 'Kunden nach {{x}} und {{y}}',
    missing_one: '{{n}} Kunde ohne Wert fehlt.',
    missing_other: '{{n}} Kunden ohne Wert fehlen.',
    description: '{{n}} Kunden in {{segments}} Segmenten; waagerecht: {{x}}; senkrecht: {{y}}. {{list}}'
  },
  neighbours: {
    title: 'Kunden, die sich gleichen, liegen nahe beieinander',
    none: 'Eine Karte davon, wer wem gleicht',
    text: 'Sie legt jeden Kunden zu denen, die ihm in allen Merkmalen gleichen, die die Segmente gebildet haben (UMAP); zwei Richtungen können das nicht zeigen.',
    warning: 'Abstände zwischen fernen Gruppen bedeuten wenig.',
    placed: '{{embedded}} Kunden wurden ausgelegt; die anderen liegen unter denen, denen sie gleichen.',
    make: 'Karte anlegen',
    making: 'Die Karte entsteht',
    across: 'Nahe heißt ähnlich; Richtungen bedeuten nichts'
  },
  profiles: {
    none: 'Profile brauchen mindestens zwei Merkmale aus Zahlen, die die Segmente bilden.',
    title: '„{{feature}}“ trennt die Segmente am meisten',
    description: 'Was für jedes Segment typisch ist, mit der mittleren Hälfte seiner Kunden. {{list}}',
    item: '{{segment}}: {{list}}.',
    value: '{{feature}} {{value}} ({{from}} bis {{to}})',
    note: 'Linien verbinden Mediane; Bänder enthalten die mittlere Hälfte. An den Enden fehlen die äußersten 2 %.',
    noteSome_one: 'Dünne Linie: der gewählte Kunde.',
    noteSome_other: 'Dünne Linien: {{n}} der gewählten Kunden.',
    customer: 'Kunde in {{segment}}'
  },
  silhouettes: {
    none: 'Silhouetten brauchen mindestens zwei Segmente.',
    titleNone: 'Kaum ein Kunde würde besser in ein anderes Segment passen',
    title: '{{share}} der Kunden würden besser in ein anderes Segment passen',
    description: 'Silhouette nach Segment, im Mittel {{mean}} über alle. {{list}}',
    item: '{{segment}}: im Mittel {{mean}}, {{share}} unter null.',
    axis: 'Silhouette: wie viel näher am eigenen Segment als am nächsten',
    mean: 'im Mittel {{mean}}',
    sampled: 'Eine gleichmäßige Stichprobe: {{shown}} von {{all}} Kunden.'
  },
  calendar: {
    title: 'Am meisten bestellt wird am {{weekday}}: {{share}} aller Bestellungen',
    titleMoney: 'Am meisten Umsatz kommt am {{weekday}}: {{share}} davon',
    description: 'Bestellungen nach Tag. Stärkster Tag: {{day}} mit {{value}}. Nach Wochentag: {{list}}.',
    cellOrders_one: '{{day}}: {{n}} Bestellung',
    cellOrders_other: '{{day}}: {{n}} Bestellungen',
    cellMoney: '{{day}}: {{money}}',
    few: 'wenig',
    many: 'viel ({{most}} am Tag)',
    earlier: 'Gezeigt sind die letzten {{years}} Jahre; die Zahlen haben alle.',
    show: 'Zeigen',
    orders: 'Bestellungen',
    revenue: 'Umsatz',
    none: 'Es gibt keine Bestellungen für einen Kalender'
  },
  mix: {
    title: '{{feature}}: „{{word}}“ ist in {{segment}} {{lift}}-mal so häufig wie bei allen',
    titlePlain: '{{feature}}: Die Segmente gleichen sich weitgehend',
    description: '{{feature}} nach Segment. {{list}}',
    item: '{{segment}}: {{list}}.',
    other: 'alles andere',
    everyone: 'Alle',
    piece: '{{segment}}: {{share}} {{word}}, {{lift}}-mal so häufig wie bei allen',
    pieceAll: 'Alle: {{share}} {{word}}',
    note: '▲ mindestens um die Hälfte häufiger als bei allen, ▼ weniger als zwei Drittel so häufig'
  },
  agreement: {
    title: 'Zwei Segmentierungen stimmen höchstens zu {{rand}} überein',
    titleOne: 'Machen Sie eine weitere Segmentierung, um zu sehen, wie weit sie übereinstimmen',
    description: 'Korrigierter Rand-Index je zweier Segmentierungen. {{list}}',
    item: '{{a}} und {{b}}: {{rand}}.',
    axis: '1: dieselben Gruppen; 0: nicht ähnlicher als durch Zufall',
    open: '{{a}} mit {{b}} vergleichen'
  }
}
