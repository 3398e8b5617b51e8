import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import type { Host } from '#shared/api/transport.ts'
import { type Channel, type Channels, type EventArgs, eventChannel } from './channels.ts'

/** The page's only way out of its sandbox. */
const ask = <C extends Channel>(channel: C, ...args: Channels[C]['args']): Promise<Channels[C]['result']> =>
  ipcRenderer.invoke(channel, ...args)

const host: Host = {
  kind: 'desktop',
  call: (method, params) => ask('tessera:call', method, params),
  onEvent(listener) {
    const hear = (_: IpcRendererEvent, ...[event]: EventArgs): void => listener(event)
    ipcRenderer.on(eventChannel, hear)
    // Nothing may be returned: the bridge would try to copy it into the page.
    return () => {
      ipcRenderer.off(eventChannel, hear)
    }
  },
  pickFiles: (what) => ask('tessera:pickFiles', what),
  grantDropped: (files) =>
    ask(
      'tessera:grantDropped',
      files.map((file) => webUtils.getPathForFile(file as never)).filter((path) => path !== '')
    ),
  saveTarget: (suggestedName) => ask('tessera:saveTarget', suggestedName),
  deliver: async () => {},
  reveal: async ({ id }) => {
    await ask('tessera:reveal', id)
  }
}

contextBridge.exposeInMainWorld('tesseraHost', host)
