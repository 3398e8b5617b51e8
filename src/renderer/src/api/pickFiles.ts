import type { GrantedFile } from '#shared/api/files.ts'
import { grantedFile } from '#shared/api/files.ts'
import { dataEndings } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'

const accepted = {
  data: dataEndings.map((ending) => `.${ending}`).join(','),
  project: '.tessera',
  recipe: '.json',
  picture: '.png,.jpg,.jpeg'
} as const

/** The browser's own file dialog. Empty when the user cancels. */
export function chooseFiles(what: keyof typeof accepted): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = what === 'data'
    input.accept = accepted[what]
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

async function granted(response: Response, name: string): Promise<GrantedFile> {
  if (!response.ok) throw new TesseraError('fileUnreadable', { name, detail: `HTTP ${response.status}` })
  return grantedFile.parse(await response.json())
}

/** Hands files to the loopback server, one after the other; the bytes stay on this machine. */
export async function uploadFiles(files: readonly File[]): Promise<readonly GrantedFile[]> {
  const all: GrantedFile[] = []
  for (const file of files) {
    const response = await fetch(`/files?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file })
    all.push(await granted(response, file.name))
  }
  return all
}

export async function downloadSlot(name: string): Promise<GrantedFile> {
  return granted(await fetch(`/targets?name=${encodeURIComponent(name)}`, { method: 'POST' }), name)
}

export function download(file: GrantedFile, query = ''): void {
  const link = document.createElement('a')
  link.href = `/files/${encodeURIComponent(file.id)}${query}`
  link.download = file.name
  link.click()
}
