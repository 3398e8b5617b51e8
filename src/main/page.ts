import { protocol } from 'electron'
import { pageFolder } from '#shell/launch.ts'
import { pageFile } from '#shell/page.ts'

const scheme = 'app'
export const pageUrl = `${scheme}://tessera/`

export const isPageUrl = (url: string): boolean => url.startsWith(pageUrl)

/** A scheme of its own gives the page an origin and headers as on the web, without a server. Before Electron is ready. */
export function registerPage(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }
  ])
}

export function servePage(): void {
  protocol.handle(scheme, async ({ url, method }) => {
    if (method !== 'GET' || !isPageUrl(url)) return new Response(null, { status: 404 })
    const { status, headers, body } = await pageFile(pageFolder, new URL(url).pathname)
    return new Response(body, { status, headers })
  })
}
