import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

/**
 * The one place where the page's security headers are written; both shells that show a page send them. Styles may be
 * inline because Mantine and Plotly write them; scripts come from the page's own files only.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'"
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store'
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2'
}

export interface PageFile {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

const refused = (status: number): PageFile => ({ status, headers: securityHeaders, body: new Uint8Array() })

/** A file of the page by the path of its address; nothing outside of `folder` can be asked for. */
export async function pageFile(folder: string, pathname: string): Promise<PageFile> {
  const file = within(folder, pathname === '/' ? '/index.html' : pathname)
  const type = file && types[extname(file)]
  if (!file || !type) return refused(404)
  try {
    const body = new Uint8Array(await readFile(file))
    return { status: 200, headers: { ...securityHeaders, 'Content-Type': type }, body }
  } catch {
    return refused(404)
  }
}

function within(folder: string, pathname: string): string | null {
  try {
    const file = normalize(join(folder, decodeURIComponent(pathname)))
    return file.startsWith(folder + sep) && !file.includes('\0') ? file : null
  } catch {
    return null
  }
}
