import type { level as en } from '../en/level.ts'
import type { Texts } from '../sameKeys.ts'

export const level: Texts<typeof en> = {
  title: 'Wie viel erklärt wird',
  plain: 'Wie im Blumenladen erklärt',
  statistics: 'Statistik zeigen',
  plainMeans: 'Sätze zuerst; Tabellen, Kriterien und Intervalle sind dahinter eingeklappt.',
  statisticsMeans: 'Kriterien, Effektgrößen, Intervalle und Verfahren stehen offen da.',
  folded: 'Die Statistik dahinter',
  ks: 'Tessera hat auch andere Zahlen von Gruppen probiert und empfiehlt {{k}}. Sie sehen jetzt {{shown}}.',
  structure: 'Wie das geprüft wurde',
  votes: {
    all: 'Alle Maße sind sich einig.',
    most: 'Die meisten Maße sind sich einig.',
    some: 'Die Maße sind sich nicht einig; eine andere Zahl kann ebenso richtig sein.'
  },
  apart: 'Am meisten unterscheiden sie sich in {{list}}.',
  apartAlike: 'Sie unterscheiden sich kaum in etwas, das bekannt ist.',
  comparable:
    'Tage, Bestellungen und Geld werden vergleichbar gemacht, sodass jedes Merkmal gleich viel wiegt und wenige sehr große Kunden nicht allein Segmente bilden.',
  comparableTitle: 'Ändern, wie Merkmale vergleichbar werden',
  method: 'Wie die Gruppen entstanden, gezeichnet',
  prepare:
    'Hier muss nichts getan werden: Was für die meisten Geschäfte passt, ist gewählt, und Sie können weitergehen. Sehen Sie nach, wenn Ihnen Retouren, der Stichtag oder einzelne Zeilen wichtig sind.',
  upToDate: 'Auf den neuesten Stand bringen',
  upToDateMeans:
    'Die Daten oder Ihre Wahl haben sich geändert. Nur die Segmente werden neu gefunden; nichts wird überschrieben.'
}
