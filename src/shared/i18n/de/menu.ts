import type { menu as en } from '../en/menu.ts'
import type { Texts } from '../sameKeys.ts'

export const menu: Texts<typeof en> = {
  file: 'Datei',
  new: 'Neues Projekt',
  open: 'Öffnen …',
  recent: 'Zuletzt geöffnet',
  noRecent: 'Noch keine Projekte',
  import: 'Datei importieren …',
  export: 'Exportieren …',
  close: 'Projekt schließen',
  settings: 'Einstellungen …',
  quit: 'Tessera beenden',
  hide: 'Tessera ausblenden',
  hideOthers: 'Andere ausblenden',
  showAll: 'Alle einblenden',
  edit: 'Bearbeiten',
  undo: 'Widerrufen',
  redo: 'Wiederholen',
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  paste: 'Einfügen',
  selectAll: 'Alles auswählen',
  view: 'Ansicht',
  zoomIn: 'Größer',
  zoomOut: 'Kleiner',
  actualSize: 'Originalgröße',
  fullScreen: 'Vollbild',
  help: 'Hilfe',
  keyboard: 'Hilfe und Tastenkürzel',
  about: 'Über Tessera',
  dialog: {
    data: 'Dateien zum Importieren wählen',
    project: 'Projekt öffnen',
    recipe: 'Rezept öffnen',
    picture: 'Logo wählen',
    save: 'Speichern unter'
  },
  files: {
    data: 'Bestellungen und Kunden',
    project: 'Tessera-Projekte',
    recipe: 'Rezepte',
    picture: 'Bilder',
    all: 'Alle Dateien'
  }
}
