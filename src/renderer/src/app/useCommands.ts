import { useEffect } from 'react'
import type { GrantedFile } from '#shared/api/files.ts'
import type { BackendEvent } from '#shared/api/transport.ts'
import { useHost } from '../api/ApiProvider.tsx'
import { stepIds } from '../screens/steps.ts'
import { useDialogs } from './dialogs.tsx'
import { useHistory } from './history.ts'
import { useLeaveProject } from './leaveProject.ts'
import { usePlace } from './place.tsx'
import { undoStep } from './undoStep.ts'

type Command = Extract<BackendEvent, { type: 'menu' }>['command']

/** Keys of the browser window; the desktop's menu has its own and sends the same commands. */
const commandKeys: Readonly<Record<string, Command>> = { o: 'open', i: 'import', ',': 'settings' }

/** Commands of the application's menu and of the keyboard. */
export function useCommands(open: (granted: Promise<readonly GrantedFile[]>) => void): void {
  const host = useHost()
  const { place, goTo } = usePlace()
  const { show } = useDialogs()
  const leave = useLeaveProject()
  const { step: undo } = useHistory()

  useEffect(() => {
    const run = (command: Command): void => {
      switch (command) {
        case 'open':
          open(host.pickFiles('project'))
          break
        case 'import':
          open(host.pickFiles('data'))
          break
        case 'new':
        case 'close':
          leave()
          break
        case 'export':
          goTo('report')
          break
        case 'settings':
        case 'help':
          show(command)
          break
      }
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'F1') {
        event.preventDefault()
        show('help')
        return
      }
      if (!event.ctrlKey && !event.metaKey) return
      const step = undoStep(event)
      if (step !== 0 && place.at === 'project') {
        event.preventDefault()
        undo(step)
        return
      }
      const screen = stepIds[Number(event.key) - 1]
      const command = host.kind === 'browser' ? commandKeys[event.key.toLowerCase()] : undefined
      if (!screen && !command) return
      event.preventDefault()
      if (screen && place.at === 'project') goTo(screen)
      else if (command) run(command)
    }
    const stop = host.onEvent((event) => {
      if (event.type === 'menu') run(event.command)
      else if (event.type === 'openFile') open(Promise.resolve([event.file]))
    })
    window.addEventListener('keydown', onKey)
    return () => {
      stop()
      window.removeEventListener('keydown', onKey)
    }
  }, [host, place.at, goTo, show, leave, undo, open])
}
