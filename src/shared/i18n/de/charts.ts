import type { charts as en } from '../en/charts.ts'
import type { Texts } from '../sameKeys.ts'

export const charts: Texts<typeof en> = {
  count: {
    n1: 'Eine',
    n2: 'Zwei',
    n3: 'Drei',
    n4: 'Vier',
    n5: 'Fünf',
    n6: 'Sechs',
    n7: 'Sieben',
    n8: 'Acht',
    n9: 'Neun',
    n10: 'Zehn',
    n11: 'Elf',
    n12: 'Zwölf'
  },
  groups_one: '{{n}} Gruppe',
  groups_other: '{{n}} Gruppen',
  dendrogram: {
    titleLongest: '{{groups}} Gruppen: Der Baum ist geschnitten, wo seine Äste am längsten sind',
    title: '{{groups}} Gruppen: Der Baum ist auf der Höhe {{height}} geschnitten',
    axis: 'Höhe: wie verschieden zwei Äste sind, wo sie sich vereinen',
    folded: 'Zahlen sind Kunden; der Baum ist auf seine {{n}} obersten Äste gefaltet.',
    branch: '{{customers}}, vereint auf der Höhe {{height}}',
    description: 'Ein Baum mit {{n}} Ästen. Der Schnitt auf der Höhe {{height}} ergibt {{groups}}: {{sizes}}.',
    drag: 'Wo der Baum geschnitten ist',
    hint: 'Ziehen Sie die Linie, oder bewegen Sie sie mit den Pfeiltasten, um den Baum woanders zu schneiden.',
    at: '{{groups}} auf der Höhe {{height}}',
    pending: '{{groups}} mit {{sizes}} Kunden.',
    form: 'Diese {{groups}} bilden',
    back: 'Zurück zu {{groups}}',
    coreSet:
      'Bei so vielen Kunden steht der Baum auf {{n}} kleinen Gruppen fast gleicher; jeder Kunde folgt der seinen.',
    cophenetic:
      'Der Baum bewahrt die Abstände zwischen Kunden mit einer Korrelation von {{r}} (kophenetisch; 1 wäre vollkommen).'
  },
  distance: {
    title: 'Bei einem Abstand von {{eps}} stehen {{share}} der Kunden in einer Menge von mindestens {{n}}',
    axisX: 'Kunden, von der dichtesten Menge bis zu den einsamsten',
    axisY: 'Abstand, der {{n}} Kunden umfasst, sie selbst mitgezählt',
    proposed: 'vorgeschlagen',
    used: 'verwendet',
    point: '{{share}} der Kunden haben {{n}} im Abstand bis {{distance}}',
    description:
      'Eine Kurve, die von einem Abstand von {{low}} bis {{high}} steigt. Sie knickt bei {{knee}}; mit {{eps}} stehen {{share}} der Kunden in einer Menge von mindestens {{n}}.',
    drag: 'Abstand, in dem Kunden Nachbarn sind',
    hint: 'Wo die Kurve knickt, enden die Mengen und beginnen die Ausreißer. Ziehen Sie die Linie, oder bewegen Sie sie mit den Pfeiltasten, um einen anderen Abstand zu versuchen.',
    at: '{{eps}}: {{share}} der Kunden stehen in einer Menge',
    use: 'Abstand {{eps}} verwenden',
    back: 'Zurück zu {{eps}}'
  },
  mixtures: {
    full: 'frei',
    tied: 'gemeinsam',
    diagonal: 'gerade',
    spherical: 'rund',
    fullMeaning: 'jede Gruppe hat ihre eigene Größe, Streckung und Neigung',
    tiedMeaning: 'alle Gruppen haben dieselbe Streckung und Neigung',
    diagonalMeaning: 'jede Gruppe ist nur entlang der Merkmale gestreckt',
    sphericalMeaning: 'jede Gruppe ist rund',
    shapeIs: 'Form „{{shape}}“: {{meaning}}.',
    titleBest: '{{groups}} Gruppen der Form „{{shape}}“ erklären die Daten für ihre Zahl an Parametern am besten',
    title:
      '{{groups}} Gruppen der Form „{{shape}}“ wurden gebildet; {{best}} der Form „{{bestShape}}“ haben das beste {{measure}}',
    bic: 'BIC',
    icl: 'ICL',
    axisX: 'Gruppen',
    axisY: '{{measure}} (niedriger ist besser)',
    point: '{{groups}}, {{shape}}: BIC {{bic}}, ICL {{icl}}',
    description: 'Niedrigstes {{measure}} je Form: {{list}}.',
    item: '{{shape}} {{value}} mit {{groups}}',
    show: 'Maß',
    hint: 'Ein Klick auf einen Punkt bildet so viele Gruppen dieser Form.',
    form: '{{groups}} bilden, Form {{shape}}',
    shown: '{{groups}}, Form {{shape}}, gezeigt'
  },
  map: {
    title: 'Nahe Felder enthalten ähnliche Kunden; stark getönte Felder sind Grenzen',
    node: '{{customers}} von {{segment}}',
    nobody: 'Niemand liegt diesem Feld am nächsten',
    description:
      'Eine Karte mit {{rows}} mal {{columns}} Feldern. {{list}}. Quantisierungsfehler {{quantisation}}, topografischer Fehler {{topographic}}.',
    item: '{{segment}}: {{n}} Felder',
    circles: 'Kreise: Kunden eines Feldes. Tönung: Abstand zu den Feldern ringsum. Linien: Grenzen der Segmente.',
    errors:
      'Kunden liegen im Mittel {{quantisation}} von ihrem Feld entfernt (Quantisierungsfehler); bei {{topographic}} liegt das zweitnächste Feld nicht neben dem nächsten (topografischer Fehler).',
    planesTitle: 'Wie jedes Merkmal über der Karte liegt',
    planeTitle: '{{feature}} auf der Karte',
    planeItem: '{{feature}}: von {{low}} bis {{high}}.',
    plane: 'Merkmal',
    segments: 'Segmente und Grenzen'
  },
  weights: {
    title: '„{{feature}}“ wiegt beim Bilden der Gruppen am meisten',
    note: 'Anteil dessen, was Kunden auseinanderhält, den jedes Merkmal entscheidet.',
    item: '{{feature}}: {{share}}.'
  },
  stability: {
    titleAll: 'Jedes Segment findet sich wieder, wenn die Daten neu gezogen werden',
    titleNone: 'Kein Segment findet sich verlässlich wieder, wenn die Daten neu gezogen werden',
    titleSome_one: '{{n}} von {{all}} Segmenten findet sich wieder, wenn die Daten neu gezogen werden',
    titleSome_other: '{{n}} von {{all}} Segmenten finden sich wieder, wenn die Daten neu gezogen werden',
    highlyStable: 'sehr stabil',
    valid: 'stabil',
    doubtful: 'zweifelhaft',
    unreliable: 'nicht verlässlich',
    item: '{{segment}}: {{jaccard}} ± {{error}}, {{verdict}}.',
    note: 'Mittlere Jaccard-Ähnlichkeit mit der ähnlichsten Gruppe über {{n}} Ziehungen (Hennig 2007) und das 95-%-Intervall des Mittels; hohl: unter 0,75.'
  },
  criteria: {
    title: '{{n}} von {{all}} Maßen sprechen für {{k}} Gruppen',
    titleNone: 'Kein Maß spricht für {{k}} Gruppen',
    silhouette: 'Silhouette',
    calinskiHarabasz: 'Calinski-Harabasz',
    daviesBouldin: 'Davies-Bouldin',
    gap: 'Gap',
    predictionStrength: 'Vorhersagestärke',
    bic: 'BIC',
    stability: 'Stabilität',
    smallest: 'Kleinste Gruppe',
    higher: 'höher ist besser',
    lower: 'niedriger ist besser',
    customers: 'Kunden',
    note: 'Nach Anzahl der Gruppen. Ring: die Anzahl, für die das Maß spricht; Linie: die verwendete.',
    item: '{{measure}} spricht für {{k}}.',
    itemNone: 'gar keine Gruppen',
    point: '{{k}} Gruppen: {{value}}'
  },
  compare: {
    button: 'Mit anderer Auswertung vergleichen',
    title: 'Zwei Auswertungen nebeneinander',
    choose: 'Vergleichen mit',
    only: 'Es gibt noch keine andere Auswertung zum Vergleichen. Bilden Sie zuerst noch einmal Segmente.',
    loading: 'Wird verglichen',
    excellent: 'Beide Auswertungen gruppieren die Kunden fast gleich.',
    good: 'Die beiden Auswertungen sind einander sehr ähnlich.',
    moderate: 'Die beiden Auswertungen sind einander halb ähnlich.',
    poor: 'Die beiden Auswertungen gruppieren die Kunden verschieden.',
    rand: 'Angepasster Rand-Index {{value}}',
    randMeaning:
      'Paare von Kunden, bei denen beide Auswertungen übereinstimmen, abzüglich dessen, was der Zufall ergäbe: 1 ist dieselbe Gruppierung, 0 ist Zufall. Über 0,9 ausgezeichnet, über 0,8 gut, über 0,65 mäßig (Steinley 2004).',
    both: '{{customers}} sind in beiden Auswertungen.',
    onlyHere_one: '{{n}} Kunde ist nur in dieser Auswertung.',
    onlyHere_other: '{{n}} Kunden sind nur in dieser Auswertung.',
    onlyThere_one: '{{n}} Kunde ist nur in der anderen.',
    onlyThere_other: '{{n}} Kunden sind nur in der anderen.',
    sankeyTitle: 'Die meisten aus „{{from}}“ ({{share}}) gehören dort zu „{{to}}“',
    sankeyTitleSplit: 'Kein Segment behält die meisten seiner Kunden beisammen',
    flow: '{{n}} von {{from}} zu {{to}}: {{share}} von {{from}}',
    this: 'Diese Auswertung',
    other: 'Die andere Auswertung',
    table: 'Wer wohin gehört',
    tableCaption: 'Jede Zeile: wie sich die Kunden eines Segments dieser Auswertung auf die der anderen verteilen.',
    cell: '{{n}} Kunden, {{share}} der Zeile',
    all: 'Alle'
  }
}
