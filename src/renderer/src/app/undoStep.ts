/** -1 for undo, 1 for redo, 0 for other keys, and where a text is being written: it has its own. */
export function undoStep({ key, shiftKey, ctrlKey, metaKey, target }: KeyboardEvent): -1 | 0 | 1 {
  if (!ctrlKey && !metaKey) return 0
  if (
    target instanceof HTMLElement &&
    target.closest('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]')
  )
    return 0
  const letter = key.toLowerCase()
  if (letter === 'y' || (letter === 'z' && shiftKey)) return 1
  return letter === 'z' ? -1 : 0
}
