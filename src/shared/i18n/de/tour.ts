import type { tour as en } from '../en/tour.ts'
import type { Texts } from '../sameKeys.ts'

export const tour: Texts<typeof en> = {
  label: 'Rundgang durch Tessera',
  start: 'Rundgang machen',
  startMeans: 'Acht kurze Stationen; Sie können jederzeit aufhören.',
  position: '{{n}} von {{of}}',
  next: 'Weiter',
  back: 'Zurück',
  end: 'Fertig',
  leave: 'Rundgang beenden',
  stops: {
    found: {
      title: 'Was gefunden wurde, in einem Satz',
      text: 'Tessera hat die Bestellungen des Geschäfts gelesen und seine Kunden in Gruppen geordnet. Dieser Satz ist die Antwort; alles Weitere erklärt ihn.'
    },
    table: {
      title: 'Wer sie sind',
      text: 'Jede Zeile ist eine Gruppe mit ihren Zahlen. Wählen Sie eine, um zu sehen, was sie auszeichnet, woran man ihre Kunden erkennt und was für sie zu tun ist.'
    },
    trust: {
      title: 'Wie weit ihnen zu trauen ist',
      text: 'Die vier kleinen Balken sagen, wie sicher eine Gruppe wiederkehrt, wenn zufällig andere Kunden in den Daten stehen. Worauf kein Verlass ist, heißt auch so.'
    },
    level: {
      title: 'So viel Statistik, wie Sie mögen',
      text: 'Schlichte Sätze oder jedes Kriterium mit Intervall: Dieser Schalter ändert, wie viel Sie sehen, nicht, was Sie tun können. Wörter mit gepunkteter Linie erklären sich selbst.'
    },
    features: {
      title: 'Was die Gruppen bildet',
      text: 'Hier wählen Sie, wonach Kunden verglichen werden, und können eigene Merkmale berechnen. Was am Anfang gewählt ist, passt für die meisten Geschäfte.'
    },
    explore: {
      title: 'Die Kunden selbst sehen',
      text: 'Eine Karte, Vergleiche, der Verlauf und jeder einzelne Kunde. Was Sie hier auswählen, ist überall ausgewählt.'
    },
    report: {
      title: 'Weitergeben',
      text: 'Ein PDF für alle, die nicht dabei waren, und Dateien für das, was folgt. Jede sagt, wie sie entstanden ist.'
    },
    steps: {
      title: 'Jetzt Ihr eigenes Geschäft',
      text: 'Diese sechs Schritte sind der ganze Weg; jeder beginnt mit einer brauchbaren Wahl. Schließen Sie das Beispielgeschäft über seinen Namen und öffnen Sie eine Datei mit Ihren Bestellungen.'
    }
  }
}
