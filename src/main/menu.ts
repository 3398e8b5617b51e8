import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions, nativeTheme } from 'electron'
import type { Backend } from '#backend/index.ts'
import { wordsIn } from '#backend/words.ts'
import type { Settings } from '#shared/api/app.ts'
import type { Output } from '#shared/api/contract.ts'
import type { BackendEvent } from '#shared/api/transport.ts'
import type { Translate } from '#shared/i18n/texts.ts'
import { version } from '#shell/launch.ts'
import { settingsOf } from './words.ts'

type Command = Extract<BackendEvent, { type: 'menu' }>['command']
type Recent = Output<'projects.recent'>
type Item = MenuItemConstructorOptions

/** Keeps the application's menu in the user's language and with the projects opened lately. */
export async function keepMenu(backend: Backend): Promise<void> {
  const build = async (): Promise<void> => {
    const settings = await settingsOf(backend)
    const reply = await backend.call('projects.recent', {})
    const recent = reply.ok ? (reply.value as Recent) : []
    nativeTheme.themeSource = settings.theme
    Menu.setApplicationMenu(Menu.buildFromTemplate(template(backend, settings, recent, wordsIn(settings.locale))))
  }
  backend.onEvent((event) => {
    if (event.type !== 'changed') return
    if (event.what === 'recent') void rememberNewest(backend)
    if (event.what === 'recent' || event.what === 'settings') void build()
  })
  app.setAboutPanelOptions({ applicationName: 'Tessera', applicationVersion: version() })
  await build()
}

/** The system's own list of recent documents, in the dock or the task bar. */
async function rememberNewest(backend: Backend): Promise<void> {
  const reply = await backend.call('projects.recent', {})
  const newest = reply.ok ? (reply.value as Recent)[0] : undefined
  if (newest?.exists) app.addRecentDocument(newest.path)
}

export function template(backend: Backend, settings: Settings, recent: Recent, t: Translate): Item[] {
  const mac = process.platform === 'darwin'
  const command = (label: string, name: Command, accelerator?: string): Item => ({
    label,
    click: () => backend.emit({ type: 'menu', command: name }),
    ...(accelerator === undefined ? {} : { accelerator })
  })
  const settingsItem = command(t('menu.settings'), 'settings', 'CmdOrCtrl+,')
  const about: Item = { role: 'about', label: t('menu.about') }
  const line: Item = { type: 'separator' }

  const application: Item = {
    label: 'Tessera',
    submenu: [
      about,
      line,
      settingsItem,
      line,
      { role: 'hide', label: t('menu.hide') },
      { role: 'hideOthers', label: t('menu.hideOthers') },
      { role: 'unhide', label: t('menu.showAll') },
      line,
      { role: 'quit', label: t('menu.quit') }
    ]
  }
  const file: Item = {
    label: t('menu.file'),
    submenu: [
      command(t('menu.new'), 'new', 'CmdOrCtrl+N'),
      command(t('menu.open'), 'open', 'CmdOrCtrl+O'),
      { label: t('menu.recent'), submenu: recentItems(backend, recent, t) },
      line,
      command(t('menu.import'), 'import', 'CmdOrCtrl+I'),
      command(t('menu.export'), 'export', 'CmdOrCtrl+E'),
      line,
      command(t('menu.close'), 'close', 'CmdOrCtrl+Shift+W'),
      ...(mac ? [] : [line, settingsItem, line, { role: 'quit', label: t('menu.quit') } satisfies Item])
    ]
  }
  const edit: Item = {
    label: t('menu.edit'),
    submenu: [
      { role: 'undo', label: t('menu.undo') },
      { role: 'redo', label: t('menu.redo') },
      line,
      { role: 'cut', label: t('menu.cut') },
      { role: 'copy', label: t('menu.copy') },
      { role: 'paste', label: t('menu.paste') },
      { role: 'selectAll', label: t('menu.selectAll') }
    ]
  }
  const help: Item = {
    role: 'help',
    label: t('menu.help'),
    submenu: [command(t('menu.keyboard'), 'help', 'F1'), ...(mac ? [] : [line, about])]
  }
  return [...(mac ? [application] : []), file, edit, viewMenu(backend, settings, t), help]
}

function viewMenu(backend: Backend, settings: Settings, t: Translate): Item {
  const line: Item = { type: 'separator' }
  const theme = (name: Settings['theme']): Item => ({
    label: t(`app.settings.${name}`),
    type: 'radio',
    checked: settings.theme === name,
    click: () => void backend.call('app.saveSettings', { theme: name })
  })
  return {
    label: t('menu.view'),
    submenu: [
      ...stepItems(t),
      line,
      { label: t('app.settings.appearance'), submenu: [theme('system'), theme('light'), theme('dark')] },
      line,
      { role: 'zoomIn', label: t('menu.zoomIn') },
      { role: 'zoomOut', label: t('menu.zoomOut') },
      { role: 'resetZoom', label: t('menu.actualSize') },
      line,
      { role: 'togglefullscreen', label: t('menu.fullScreen') },
      ...(app.isPackaged ? [] : [line, { role: 'toggleDevTools' } satisfies Item])
    ]
  }
}

/** The page listens for these keys itself; the menu shows them and presses them for whoever uses a mouse. */
function stepItems(t: Translate): Item[] {
  const steps = ['data', 'prepare', 'features', 'segments', 'explore', 'report'] as const
  return steps.map((step, index) => {
    const keyCode = String(index + 1)
    return {
      label: t(`app.steps.${step}`),
      accelerator: `CmdOrCtrl+${keyCode}`,
      registerAccelerator: false,
      click: (_item, window) => {
        const modifiers = [process.platform === 'darwin' ? 'meta' : 'control'] as const
        ;(window as BrowserWindow | undefined)?.webContents.sendInputEvent({
          type: 'keyDown',
          keyCode,
          modifiers: [...modifiers]
        })
      }
    }
  })
}

function recentItems(backend: Backend, recent: Recent, t: Translate): Item[] {
  const there = recent.filter(({ exists }) => exists)
  if (there.length === 0) return [{ label: t('menu.noRecent'), enabled: false }]
  return there.map(({ name, path }) => ({
    // An ampersand would underline the letter after it.
    label: name.replaceAll('&', '&&'),
    click: async () => backend.emit({ type: 'openFile', file: await backend.grantFile(path) })
  }))
}
