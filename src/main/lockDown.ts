import { app, type Session } from 'electron'
import { isPageUrl } from './page.ts'

/** Before Electron is ready: no name outside of this machine can be looked up, and Chromium does not try on its own. */
export function isolate(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-proxy-server')
}

/** The page stays where it is, opens nothing, may use no device, and asks nobody but this process. */
export function lockDown(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, done) => done(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, done) => done({ cancel: !isLocal(url) }))
  session.on('will-download', (event) => event.preventDefault())
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}

/** `data:` and `blob:` carry their content with them; `devtools:` is Chromium's own. */
const isLocal = (url: string): boolean => isPageUrl(url) || /^(data|blob|devtools):/.test(url)
