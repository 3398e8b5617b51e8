import type { help as english } from '../en/help.ts'
import type { Texts } from '../sameKeys.ts'

export const help: Texts<typeof english> = {
  search: 'Hilfe durchsuchen',
  results_one: '{{count}} Stelle',
  results_other: '{{count}} Stellen',
  nothing: 'Nichts über „{{text}}“. Versuchen Sie ein anderes Wort.',
  contents: 'Inhalt',
  start: 'Wie Tessera arbeitet',
  keys: 'Tastatur',
  ways: 'Wege zu Gruppen',
  judging: 'Wählen und vertrauen',
  choosing: { name: 'Wie Tessera wählt', term: 'auto' },
  trust: { name: 'Wie weit Segmenten zu trauen ist', term: 'Stabilität' },
  aboutMethod: 'Über {{method}}',
  whatIsThat: 'Was ist das?',
  aboutTrust: 'Wie weit kann ich dem trauen?',
  aboutChoosing: 'Wie Tessera wählt',
  heads: {
    right: 'Wann es das richtige ist',
    wrong: 'Wann nicht',
    settings: 'Was die Einstellungen bedeuten',
    computes: 'Wie Tessera rechnet',
    reference: 'Woher es stammt'
  },
  pages: {
    kmeans: {
      does: 'Stellen Sie sich einige typische Kunden vor; jeder schließt sich dem an, dem er am meisten gleicht. Die typischen Kunden rücken dann in die Mitte ihrer Gruppe, und alle wählen neu, bis niemand mehr wechselt. Übrig bleiben Gruppen von Menschen, die sich ähnlich verhalten, jede zusammengefasst durch ihren typischen Kunden.',
      picture: 'Drei runde Mengen, jede mit einem Kreuz in der Mitte; jeder Punkt gehört zum nächsten Kreuz.',
      right:
        'Für den ersten Blick auf fast jedes Geschäft, und wenn jeder Kunde in genau eine Gruppe gehören soll, die ihr typischer Kunde beschreibt.',
      wrong:
        'Wenn Gruppen lang, gebogen oder ineinander verschachtelt sind, wenn eine viel größer ist als die andere oder wenn wenige extreme Kunden eine Mitte zu sich ziehen würden.',
      computes:
        'Startpunkte werden viele Male nach k-means++ gezogen; die besten Ergebnisse werden durch Tausch einzelner Mitten und Umzug einzelner Kunden verbessert. Über 8.192 Kunden sucht Tessera auf einer gleichmäßigen Auswahl und lässt die besten Ergebnisse sich an allen setzen. Reihenfolge der Zeilen und Zahl der Prozessorkerne ändern nichts.',
      reference:
        'Lloyd, S. (1982). Least squares quantization in PCM. IEEE Transactions on Information Theory 28(2). Arthur, D. und Vassilvitskii, S. (2007). k-means++: The advantages of careful seeding. SODA.'
    },
    hierarchical: {
      does: 'Jeder beginnt allein. Die zwei Ähnlichsten reichen sich die Hand, dann die nächsten, Gruppen verbinden sich mit Gruppen, bis alle eins sind: ein Stammbaum Ihrer Kunden. Wo Sie den Baum schneiden, werden die Zweige darunter zu Segmenten.',
      picture:
        'Ein Baum, dessen Zweige von unten nach oben zusammenwachsen; eine gestrichelte Linie schneidet ihn in drei Teile.',
      right:
        'Wenn Sie sehen möchten, wie große Gruppen in kleinere zerfallen, oder wenn es wenige Kunden sind und Sie jeden sehen wollen.',
      wrong:
        'Wenn es sehr viele Kunden und keine Gruppen in Gruppen gibt: k-Means sagt dasselbe schneller. „Single Linkage“ hängt Kunden zu Ketten aneinander und lässt sich leicht irreführen.',
      computes:
        'Alle Verbindungen sind exakt für jede Verknüpfung (Ward, Average, Complete, Single), wie in SciPy und R. Bei vielen Kunden wird der Baum auf einigen Tausend gewichteten Punkten gebaut, die für alle stehen; das steht dann dabei. Die kophenetische Korrelation sagt, wie treu der Baum Abstände zeigt.',
      reference:
        'Ward, J. H. (1963). Hierarchical grouping to optimize an objective function. Journal of the American Statistical Association 58. Murtagh, F. (1983). A survey of recent advances in hierarchical clustering algorithms. The Computer Journal 26(4).'
    },
    gmm: {
      does: 'Denken Sie sich Ihre Kunden als Wolken, die sich überlappen, jede mit eigenem Ort, eigener Größe und Neigung. Für jeden Kunden wird berechnet, wie wahrscheinlich er zu jeder Wolke gehört. Wer am Rand steht, ist zu 60 % das eine und zu 40 % das andere, und Sie sehen es.',
      picture: 'Zwei schräge ovale Wolken, die sich überlappen; ein Punkt dazwischen trägt beide Farben.',
      right:
        'Wenn Gruppen sich überlappen, verschieden groß oder gestreckt sind, und wenn Sie wissen möchten, wie sicher der Platz jedes Kunden ist.',
      wrong:
        'Wenn Gruppen gebogen oder verschachtelt sind, wenn es wenige Kunden für viele Merkmale gibt oder ein Merkmal nur wenige verschiedene Werte hat: Eine Wolke schrumpft dann auf einen davon.',
      computes:
        'Die Wolken werden durch Erwartungsmaximierung aus vielen Anfängen angepasst, für jede Zahl und Form, die probiert wird; BIC wählt darunter, ICL rechnet Überlappung dagegen. Eine Wolke, die auf wenige Kunden schrumpft, wird erkannt und nicht verwendet.',
      reference:
        'Dempster, A. P., Laird, N. M. und Rubin, D. B. (1977). Maximum likelihood from incomplete data via the EM algorithm. Journal of the Royal Statistical Society B 39(1). Fraley, C. und Raftery, A. E. (2002). Model-based clustering. Journal of the American Statistical Association 97.'
    },
    hdbscan: {
      does: 'Gesucht werden Gedränge, wie man sie von einem Hügel aus sieht: Orte, an denen viele beisammenstehen, hier dicht und dort lockerer. Gedränge, die am längsten zusammenhalten, während man immer genauer hinsieht, werden zu Segmenten. Wer allein steht, bleibt allein und heißt ungewöhnlich.',
      picture: 'Ein dichtes und ein lockeres Gedränge, jedes in seinem Umriss, und einige einzelne Punkte außerhalb.',
      right:
        'Wenn einige Gruppen dicht und andere locker sind, wenn sie eigenwillige Formen haben oder ungewöhnliche Kunden für sich stehen sollen, statt eine Gruppe zu verderben.',
      wrong:
        'Bei vielen Merkmalen, denn dann ist jeder von jedem gleich weit entfernt; und wenn alle Kunden ein einziges Gedränge sind: Dann finden sich Stücke oder nichts.',
      computes:
        'Abstände werden auf die geweitet, in denen beide genug Nachbarn haben, durch ihren minimalen Spannbaum verbunden, nach der kleinsten Gruppe verdichtet, und die Zweige mit dem größten Massenüberschuss werden genommen: genau der veröffentlichte Algorithmus.',
      reference:
        'Campello, R. J. G. B., Moulavi, D. und Sander, J. (2013). Density-based clustering based on hierarchical density estimates. PAKDD. McInnes, L. und Healy, J. (2017). Accelerated hierarchical density based clustering. ICDM Workshops.'
    },
    dbscan: {
      does: 'Sie sagen, was nahe ist. Wer genug andere so nahe hat, ist das Herz eines Gedränges, und Gedränge, die sich berühren, werden eine Gruppe beliebiger Form. Wer keinem nahe ist, wird als ungewöhnlich beiseitegelassen.',
      picture:
        'Ein gebogenes Gedränge aus kleinen Kreisen, die sich berühren, und einzelne Punkte außerhalb aller Kreise.',
      right:
        'Wenn Gruppen eigenwillige Formen haben und etwa gleich dicht sind, und wenn Außenseiter nirgends hingehören.',
      wrong:
        'Wenn Gruppen verschieden dicht sind: Kein einzelner Abstand passt für alle (HDBSCAN kann das). Bei vielen Merkmalen gleichen sich alle Abstände an.',
      computes:
        'Vorgeschlagen wird der Abstand, bei dem die sortierten Nachbarabstände steil zu steigen beginnen; die Kurve wird gezeigt und lässt sich ziehen. Das Ergebnis ist exakt und stimmt mit scikit-learn überein; wer an der Grenze zweier Gedränge steht, kommt zum näheren.',
      reference:
        'Ester, M., Kriegel, H.-P., Sander, J. und Xu, X. (1996). A density-based algorithm for discovering clusters in large spatial databases with noise. KDD.'
    },
    som: {
      does: 'Denken Sie an einen Boden aus Fliesen, auf den die Kunden so gestellt werden, dass Nachbarn sich gleichen. Jede Fliese lernt, eine Art Kunde zu sein, und ähnliche Arten liegen nebeneinander. Gebiete des Bodens werden zu Segmenten, und Sie können den Boden nach jedem Merkmal einfärben.',
      picture: 'Ein Boden aus sechseckigen Fliesen in drei Tönen, die ineinander übergehen.',
      right: 'Wenn Sie sehen möchten, wie Gruppen Merkmal für Merkmal ineinander übergehen, nicht nur, wo sie enden.',
      wrong:
        'Wenn Sie nur Gruppen brauchen: k-Means ist leichter zu erklären. Mit wenigen Kunden füllt sich keine Karte.',
      computes:
        'Die Karte lernt stapelweise von einem Anfang aus Hauptkomponenten, sodass dieselben Daten immer gleich liegen; ihre Fliesen werden dann nach Ward gruppiert. Quantisierungs- und topographischer Fehler sagen, wie gut sie passt.',
      reference:
        'Kohonen, T. (2001). Self-Organizing Maps, 3. Auflage. Springer. Vesanto, J. und Alhoniemi, E. (2000). Clustering of the self-organizing map. IEEE Transactions on Neural Networks 11(3).'
    },
    mixed: {
      does: 'Wie nach Ähnlichkeit, aber auch Wörter zählen: das Land, der Tarif, der Kanal. Der typische Kunde hat von jeder Zahl den Mittelwert und das häufigste Wort. Ein anderes Wort trennt zwei Kunden so sehr wie ein bestimmter Unterschied in Zahlen.',
      picture: 'Zwei Mengen aus Kreisen und Quadraten; der typische Kunde jeder Menge hat ihre häufigste Form.',
      right: 'Wenn ebenso zählt, was Kunden gewählt haben oder woher sie kommen, wie was sie kaufen.',
      wrong:
        'Wenn eine Kategorie Hunderte verschiedener Wörter hat, denn dann stimmen kaum zwei Kunden überein; oder wenn alle Merkmale Zahlen sind: Dann ist es dasselbe wie k-Means.',
      computes:
        'k-Prototypen mit Anfängen wie bei k-means++, stapelweise, dann durch Umzug einzelner Kunden. Das Gewicht einer Kategorie (Gamma) gleicht sie mit der Streuung der Zahlen aus; was jedes Merkmal wirklich wog, wird danach gezeigt.',
      reference:
        'Huang, Z. (1998). Extensions to the k-means algorithm for clustering large data sets with categorical values. Data Mining and Knowledge Discovery 2(3).'
    },
    rfm: {
      does: 'Jeder Kunde bekommt drei Noten von 1 bis 5: wie kürzlich, wie oft und für wie viel er bestellt hat. Die Noten führen zu Namen, die im Marketing jeder kennt, etwa „Champions“ oder „Gefährdet“. Nichts ist geraten: Sie könnten es von Hand tun.',
      picture:
        'Eine Tafel aus fünf mal fünf Feldern, Aktualität nach oben und Häufigkeit mit Umsatz nach rechts, einige Felder in einer Farbe.',
      right:
        'Wenn andere die Gruppen verstehen und wiederholen müssen, wenn es keine natürlichen Gruppen gibt oder Namen von Monat zu Monat gleich bleiben sollen.',
      wrong:
        'Wenn etwas anderes als Aktualität, Häufigkeit und Umsatz Ihre Kunden unterscheidet oder wenn es keine Bestellungen gibt.',
      computes:
        'Noten sind Quintile (Typ 7), damit fünf Gruppen so gleich groß sind, wie Gleichstände es erlauben; wo zu viele einen Wert teilen, gelten feste Schwellen, und das wird gesagt. Elf Namen folgen aus den Noten nach einer festen Tafel.',
      reference:
        'Hughes, A. M. (1994). Strategic Database Marketing. Probus. Fader, P. S., Hardie, B. G. S. und Lee, K. L. (2005). RFM and CLV. Journal of Marketing Research 42(4).'
    },
    choosing: {
      does: 'Zuerst fragt Tessera, ob es überhaupt Gruppen gibt oder nur eine Wolke, die jedes Verfahren irgendwo zerschneiden würde. Dann wählt es den Weg, der dazu passt, mit einem Grund, den Sie lesen können. Zuletzt probiert es mehrere Zahlen von Gruppen und nimmt die kleinste, die fast so klar ist wie die klarste.',
      picture: 'Zwei Hügel mit einem Tal dazwischen, und daneben ein einzelner Hügel ohne Tal.',
      right:
        'Immer, wenn Sie keinen Grund haben, einen Weg vorzuziehen. Was auch gewählt wird: Jeder andere Weg bleibt einen Klick entfernt.',
      wrong:
        'Wenn Sie wissen, was Sie brauchen: Regeln, die andere wiederholen können, oder Gruppen, die Sie schon benennen können. Wählen Sie dann selbst.',
      computes:
        'Natürlich heißen Gruppen, wo zwischen zwei Teilen ein Tal liegt (Hartigans Dip auf der Linie zwischen ihnen) oder zwei dichte Teile sich von ihrer Verbindung deutlicher abheben als in 20 gleichmäßigen Wolken. In 1.600 Datensätzen ohne Gruppen irrte sich das einmal. Kategorien führen zu k-Prototypen, verschachtelte Gruppen zu HDBSCAN, gestreckte zu einer Mischung, höchstens 100 Kunden zu einem Baum, alles andere zu k-Means. Von den Zahlen ab 3 gilt die kleinste, deren Silhouette auf 0,02 oder ihren Standardfehler an die höchste heranreicht; die anderen Kriterien kommen zu Wort, und Widerspruch wird genannt.',
      reference:
        'Hartigan, J. A. und Hartigan, P. M. (1985). The dip test of unimodality. Annals of Statistics 13(1). Rousseeuw, P. J. (1987). Silhouettes. Journal of Computational and Applied Mathematics 20. Tibshirani, R., Walther, G. und Hastie, T. (2001). Estimating the number of clusters in a data set via the gap statistic. Journal of the Royal Statistical Society B 63(2).'
    },
    trust: {
      does: 'Angenommen, im letzten Jahr wären etwas andere Leute in Ihr Geschäft gekommen. Wären dieselben Gruppen gefunden worden? Tessera zieht solche Geschäfte durch Zufall, hundert davon, gruppiert jedes neu und sieht nach, ob jedes Segment wiederkehrt.',
      picture: 'Drei Bilder derselben Menge; eine Gruppe kehrt in jedem wieder, eine andere nur einmal.',
      right:
        'Ein sehr stabiles oder stabiles Segment trägt eine Kampagne. Ein zweifelhaftes zeigt eine Tendenz: Prüfen Sie es zuerst an wenigen Kunden.',
      wrong:
        'Stabil heißt nicht natürlich: Auch eine Wolke ohne Gruppen kann jedes Mal an derselben Stelle zerschnitten werden. Lesen Sie es darum zusammen mit dem Urteil über natürliche Gruppen. Und nichts davon sagt voraus, wie sich Kunden nächstes Jahr verhalten.',
      computes:
        'Kunden werden mit Zurücklegen gezogen, mit denselben Einstellungen gruppiert, und jedes Segment wird mit dem ähnlichsten verglichen (Jaccard). Der Mittelwert über alle Stichproben steht mit seinem 95-%-Intervall da: ab 0,85 sehr stabil, ab 0,75 stabil, ab 0,6 zweifelhaft. Regeln kehren immer wieder und werden nicht geprüft.',
      reference:
        'Hennig, C. (2007). Cluster-wise assessment of cluster stability. Computational Statistics & Data Analysis 52(1).'
    }
  },
  noSettings: 'Keine: Die Regeln stehen fest.',
  settingsOfTrust:
    'Die Zahl der Stichproben: 100 sind üblich, mehr machen das Intervall enger, 0 lässt die Prüfung weg.',
  settingsOfChoosing:
    'Keine. Was gewählt wurde, steht beim Ergebnis, und jeder andere Weg lässt sich von dort aus probieren.'
}
