import type { names as en } from '../en/names.ts'
import type { Texts } from '../sameKeys.ts'

export const names: Texts<typeof en> = {
  feature: {
    recency: 'Tage seit der letzten Bestellung',
    frequency: 'Bestellungen',
    monetary: 'Ausgaben insgesamt',
    averageOrder: 'Wert je Bestellung',
    tenure: 'Tage seit der ersten Bestellung',
    gap: 'Tage zwischen Bestellungen',
    recentOrders: 'Bestellungen der letzten 90 Tage',
    activeMonths: 'Monate mit Bestellung',
    trend: 'Ausgaben der zweiten Hälfte',
    silence: 'Längste Pause',
    regularity: 'Ungleichmäßigkeit der Abstände',
    largestOrder: 'Größte Bestellung',
    returnRate: 'Anteil der Retouren',
    weekendShare: 'Bestellungen am Wochenende',
    hours: 'Übliche Tageszeit'
  },
  featureShort: {
    recency: 'Letzte Best.',
    frequency: 'Bestellungen',
    monetary: 'Ausgaben',
    averageOrder: 'Je Bestellung',
    tenure: 'Erste Best.',
    gap: 'Abstand',
    recentOrders: 'Letzte 90 Tage',
    activeMonths: 'Monate',
    trend: '2. Hälfte',
    silence: 'Pause',
    regularity: 'Ungleichmaß',
    largestOrder: 'Größte',
    returnRate: 'Retouren',
    weekendShare: 'Wochenende',
    hours: 'Uhrzeit'
  },
  topic: 'Über „{{words}}“',
  definition: {
    recency: 'Tage von der letzten Bestellung bis zum Stichtag der Auswertung.',
    frequency: 'Anzahl verschiedener Bestellungen; Zeilen derselben Bestellung zählen einmal.',
    monetaryExclude: 'Summe aller Bestellzeilen, Retouren nicht mitgezählt.',
    monetaryNet: 'Summe aller Bestellzeilen, Retouren abgezogen.',
    averageOrder: 'Ausgaben insgesamt, geteilt durch die Anzahl der Bestellungen.',
    tenure: 'Tage von der ersten Bestellung bis zum Stichtag der Auswertung.',
    gap: 'Tage von der ersten bis zur letzten Bestellung, geteilt durch die um eins verminderte Anzahl der Bestellungen. Wer nur einmal bestellt hat, hat noch keinen Abstand.',
    gapStandIn: 'Für sie stehen die Tage seit dieser Bestellung.',
    recentOrders:
      'Anzahl verschiedener Bestellungen in den 90 Tagen bis zum Stichtag der Auswertung; eine Bestellung zählt mit ihrer ersten Zeile.',
    activeMonths: 'Anzahl der Kalendermonate, in denen der Kunde bestellt hat.',
    trend:
      'Die Zeit von der ersten Bestellung bis zum Stichtag der Auswertung wird halbiert: Umsatz der zweiten Hälfte, geteilt durch den ganzen, Retouren nicht mitgezählt. Etwa 50 % heißt gleichbleibend, weniger nachlassend, mehr wachsend. Wer nur einmal bestellt hat, hat noch keinen Wert.',
    silence:
      'Die meisten Tage zwischen zwei aufeinanderfolgenden Bestellungen oder seit der letzten, wenn das länger ist.',
    regularity:
      'Standardabweichung der Tage zwischen Bestellungen, geteilt durch ihren Mittelwert (Variationskoeffizient): 0 ist wie ein Uhrwerk, 1 wie zufällig. Ab der dritten Bestellung bekannt.',
    largestOrder: 'Der höchste Betrag einer einzelnen Bestellung, Retouren nicht mitgezählt.',
    returnRate:
      'Wert aller Retouren, geteilt durch den Wert aller Verkäufe. Über 100 %, wo mehr zurückkam als verkauft wurde.',
    weekendShare: 'Bestellungen an einem Samstag oder Sonntag, geteilt durch alle Bestellungen.',
    hours:
      'Das Viertel des Tages, in dem die meisten Bestellungen des Kunden eingingen; bei Gleichstand das frühere. Bestellungen ohne Uhrzeit zählen nicht mit.',
    topic:
      'Wie viel von dem, was die Person geschrieben hat, von „{{words}}“ handelt: der mittlere Anteil dieses Themas an ihren Bewertungen in dessen Sprache. Unbekannt, wo es keine solche Bewertung gibt.',
    attribute: 'Die Spalte „{{name}}“, wie sie in der Datei steht.',
    own: 'Ihre Formel: {{formula}}',
    ownUnread: 'Ihre Formel, die nicht lesbar ist: {{formula}}',
    ownLines: {
      net: 'Zeilen, die Retouren sind, zählen mit Minus.',
      exclude: 'Zeilen, die Retouren sind, bleiben außen vor.'
    },
    ownOrders: 'Bestellungen sind das Gekaufte; Retouren sind nicht abgezogen.'
  },
  unit: {
    days: 'Tage',
    orders: 'Bestellungen',
    money: 'Geld',
    share: 'Anteil',
    number: 'Zahl'
  },
  valueDays_one: '{{n}} Tag',
  valueDays_other: '{{n}} Tage',
  valueOrders_one: '{{n}} Bestellung',
  valueOrders_other: '{{n}} Bestellungen',
  valueCustomers_one: '{{n}} Kunde',
  valueCustomers_other: '{{n}} Kunden',
  valueRows_one: '{{n}} Zeile',
  valueRows_other: '{{n}} Zeilen',
  rfm: {
    champions: 'Champions',
    loyal: 'Treue Kunden',
    potentialLoyalists: 'Künftige Stammkunden',
    newCustomers: 'Neue Kunden',
    promising: 'Vielversprechend',
    needAttention: 'Brauchen Aufmerksamkeit',
    aboutToSleep: 'Kurz vor dem Einschlafen',
    atRisk: 'Gefährdet',
    cannotLose: 'Nicht zu verlieren',
    hibernating: 'Im Winterschlaf',
    lost: 'Verloren'
  },
  meaning: {
    champions: 'Haben kürzlich bestellt, bestellen oft und geben am meisten aus.',
    loyal: 'Bestellen regelmäßig und geben viel aus.',
    potentialLoyalists: 'Haben kürzlich bestellt, und mehr als einmal.',
    newCustomers: 'Haben gerade erst bestellt, zum ersten Mal oder fast.',
    promising: 'Haben kürzlich bestellt, bisher aber selten und wenig.',
    needAttention: 'In allem im Mittelfeld, und allmählich seltener da.',
    aboutToSleep: 'Haben selten bestellt, und zuletzt nicht mehr.',
    atRisk: 'Haben oft bestellt und viel ausgegeben, aber schon länger nicht.',
    cannotLose: 'Gehörten zu den Besten und waren am längsten nicht mehr da.',
    hibernating: 'Haben selten und wenig bestellt, und das ist lange her.',
    lost: 'Haben am wenigsten bestellt, und das ist am längsten her.'
  },
  advice: {
    champions: 'Danken Sie ihnen, zeigen Sie ihnen Neues zuerst und bitten Sie um Empfehlungen.',
    loyal: 'Bieten Sie an, was zu ihren Käufen passt, und bitten Sie um Bewertungen.',
    potentialLoyalists: 'Bieten Sie eine Mitgliedschaft oder einen Anlass für die nächste Bestellung.',
    newCustomers: 'Heißen Sie sie willkommen, helfen Sie bei der ersten Bestellung und schlagen Sie eine zweite vor.',
    promising: 'Machen Sie sich bekannt: ein kleines Angebot, und was anderen gefällt.',
    needAttention: 'Senden Sie ein befristetes Angebot zu dem, was sie schon gekauft haben.',
    aboutToSleep: 'Erinnern Sie mit beliebten Produkten und einem kleinen Rabatt.',
    atRisk: 'Schreiben Sie persönlich, fragen Sie, was gefehlt hat, und machen Sie es wieder gut.',
    cannotLose: 'Gewinnen Sie sie persönlich zurück: Rufen Sie an oder schreiben Sie, bevor es andere tun.',
    hibernating: 'Nehmen Sie sie in allgemeine Neuigkeiten auf; geben Sie für jeden wenig aus.',
    lost: 'Ein letzter Versuch, dann lassen Sie sie in Ruhe.'
  },
  adviceByTraits: {
    keep: 'Sie sind da und am meisten wert: Danken Sie ihnen, bedienen Sie sie zuerst, und gewöhnen Sie sie nicht an Rabatte.',
    winBack: 'Sie waren viel wert und bleiben weg: Schreiben Sie ihnen persönlich, vor allen anderen.',
    grow: 'Sie bestellen, aber jedes Mal wenig: Zeigen Sie, was zu ihren Käufen passt.',
    second: 'Sie kennen Sie noch wenig: Eine gute zweite Bestellung zählt mehr als eine große.',
    wake: 'Sie haben wenig bestellt, und das ist lange her: Erinnern Sie ab und zu, mit kleinem Aufwand.',
    know: 'Beschreiben Sie diese Kunden jemandem, der sie bedient, und fragen Sie, was ihnen fehlen würde.'
  },
  trait: {
    recencyHigh: 'lange nicht da',
    recencyLow: 'kürzlich da',
    frequencyHigh: 'häufig',
    frequencyLow: 'selten',
    monetaryHigh: 'hohe Ausgaben',
    monetaryLow: 'geringe Ausgaben',
    averageOrderHigh: 'große Bestellungen',
    averageOrderLow: 'kleine Bestellungen',
    tenureHigh: 'langjährig',
    tenureLow: 'neu',
    gapHigh: 'lange Pausen',
    gapLow: 'kurze Pausen',
    recentOrdersHigh: 'zuletzt rege',
    recentOrdersLow: 'zuletzt still',
    activeMonthsHigh: 'viele Monate',
    activeMonthsLow: 'wenige Monate',
    trendHigh: 'wachsend',
    trendLow: 'nachlassend',
    silenceHigh: 'lange Funkstille',
    silenceLow: 'kaum Funkstille',
    regularityHigh: 'ungleichmäßig',
    regularityLow: 'gleichmäßig',
    largestOrderHigh: 'eine sehr große Bestellung',
    largestOrderLow: 'keine große Bestellung',
    returnRateHigh: 'viele Retouren',
    returnRateLow: 'wenige Retouren',
    weekendShareHigh: 'am Wochenende',
    weekendShareLow: 'unter der Woche',
    attributeHigh: '{{name}} hoch',
    attributeLow: '{{name}} niedrig',
    word: '{{name}}: {{word}}'
  },
  noise: {
    name: 'Ungewöhnliche Kunden',
    meaning: 'Sie gehören zu keiner Gruppe: zu wenige andere sind wie sie.',
    advice:
      'Schreiben Sie ihnen nicht als Gruppe, denn sie haben wenig gemeinsam. Sehen Sie sie einzeln an: Oft sind sehr große Käufer darunter und Fehler in den Daten.'
  },
  traitsAlone: '{{traits}}',
  traitsNone: 'Nahe am Durchschnitt',
  traitsNumbered: '{{name}} ({{number}})',
  segment: {
    size_one: '{{n}} Kunde ({{share}})',
    size_other: '{{n}} Kunden ({{share}})',
    revenue_one: 'mit {{share}} des Umsatzes',
    revenue_other: 'mit {{share}} des Umsatzes',
    returns: 'mit mehr Retouren als Käufen',
    lastOrder_one: 'die Hälfte hat innerhalb des letzten Tages bestellt',
    lastOrder_other: 'die Hälfte hat in den letzten {{n}} Tagen bestellt',
    noOrder_one: 'die Hälfte hat seit mindestens einem Tag nicht bestellt',
    noOrder_other: 'die Hälfte hat seit mindestens {{n}} Tagen nicht bestellt',
    lastOrderSingle_one: 'die letzte Bestellung ist höchstens einen Tag her',
    lastOrderSingle_other: 'die letzte Bestellung ist {{n}} Tage her',
    typical: 'typisch sind {{orders}} und {{spent}} je Kunde',
    typicalOrders: 'typisch sind {{orders}} je Kunde',
    values: 'Typische Werte: {{list}}.',
    value: '{{feature}} {{value}} (alle {{overall}})'
  },
  found: {
    rfmAll:
      'Danach, wann zuletzt, wie oft und für wie viel sie bestellen, verteilen sich {{customers}} auf alle elf benannten Segmente.',
    rfm_one:
      'Danach, wann zuletzt, wie oft und für wie viel sie bestellen, gehören {{customers}} alle zu einem der elf benannten Segmente.',
    rfm_other:
      'Danach, wann zuletzt, wie oft und für wie viel sie bestellen, verteilen sich {{customers}} auf {{n}} der elf benannten Segmente.',
    clear: '{{customers}} bilden {{n}} Segmente, die sich deutlich unterscheiden.',
    soft: '{{customers}} bilden {{n}} Segmente mit fließenden Grenzen.',
    noNatural:
      'Keine natürlichen Gruppen; hier ist eine brauchbare Einteilung, falls Sie eine brauchen: {{n}} Segmente aus {{customers}}.',
    noise_one: '{{n}} ungewöhnlicher Kunde ({{share}}) gehört zu keiner Gruppe.',
    noise_other: '{{n}} ungewöhnliche Kunden ({{share}}) gehören zu keiner Gruppe.',
    noiseMost:
      '{{n}} Kunden ({{share}}) gehören zu keiner Gruppe: Die meisten stehen zu locker für diese Art zu gruppieren.',
    none: 'Es gibt keine klaren natürlichen Gruppen: Die {{n}} Segmente teilen {{customers}} sinnvoll auf, doch Nachbarn ähneln sich stark.',
    plain: '{{customers}} bilden {{n}} Segmente.',
    single: '{{customers}} bilden eine einzige Gruppe: Zwischen ihnen wurde keine Grenze gefunden.',
    oneBrings: '„{{name}}“ bringt {{revenue}} des Umsatzes mit {{share}} der Kunden.',
    twoBring: '„{{first}}“ und „{{second}}“ bringen {{revenue}} des Umsatzes mit {{share}} der Kunden.',
    manyBring: 'Die {{n}} wertvollsten Segmente bringen {{revenue}} des Umsatzes mit {{share}} der Kunden.',
    unusualBring:
      'Die ungewöhnlichen Kunden bringen {{revenue}} des Umsatzes: Die wertvollsten stehen in keiner Gruppe; sehen Sie sie sich einzeln an.',
    allEqual: 'Nach Umsatz ragen keine einzelnen Segmente heraus.',
    rulesInstead: 'In diesen Daten gibt es keine natürlichen Gruppen, daher teilen Regeln sie ein.',
    largest: 'Das größte, „{{name}}“, umfasst {{share}}; am stärksten unterscheiden sich die Segmente in: {{feature}}.'
  },
  recipe: {
    rfm: 'RFM-Regeln: Noten von 1 bis 5 für letzte Bestellung, Häufigkeit und Umsatz',
    picked: 'von Tessera gewählt',
    groups: '{{k}} Gruppen',
    groupsChosen: '{{k}} Gruppen, gewählt aus {{from}} bis {{to}},',
    kmeans: 'k-means mit {{groups}} nach {{features}}',
    hierarchical: 'Baum von Vereinigungen ({{linkage}}), geschnitten in {{groups}} nach {{features}}',
    hierarchicalAt:
      'Baum von Vereinigungen ({{linkage}}), auf der Höhe {{height}} geschnitten in {{groups}} nach {{features}}',
    linkage: {
      ward: 'Ward',
      average: 'mittlerer Abstand',
      complete: 'größter Abstand',
      single: 'kleinster Abstand'
    },
    dbscan: 'DBSCAN mit Mengen von {{minPoints}} im Abstand {{eps}} nach {{features}}',
    dbscanProposed:
      'DBSCAN mit Mengen von {{minPoints}} im Abstand {{eps}}, aus den Daten vorgeschlagen, nach {{features}}',
    hdbscan:
      'HDBSCAN mit mindestens {{minClusterSize}} Kunden je Gruppe und Mengen von {{minPoints}} nach {{features}}',
    gmm: 'Gauß-Mischung (Kovarianz: {{shape}}) aus {{groups}} nach {{features}}',
    som: 'Selbstorganisierende Karte mit {{rows}} × {{columns}} Feldern, verbunden zu {{groups}} nach {{features}}',
    mixed: 'k-Prototypen mit {{groups}} nach {{features}}; ein anderes Wort wiegt {{gamma}}',
    resamples: 'Stabilität aus {{n}} Ziehungen',
    logged: 'Logarithmus von {{features}}',
    zscore: 'standardisiert mit Mittelwert und Standardabweichung',
    robust: 'standardisiert mit Median und Quartilen',
    none: 'nicht standardisiert',
    asOf: 'Stichtag {{moment}}',
    returnsNet: 'Retouren abgezogen',
    returnsExclude: 'Retouren nicht mitgezählt',
    seed: 'Startwert {{seed}}'
  },
  probably: 'wahrscheinlich „{{name}}“, {{share}}',
  and: '{{list}} und {{last}}',
  quoted: '„{{name}}“'
}
