const paths = {
  check: 'M3.5 8.5l3 3 6-7',
  stale: 'M8 4.5v4l2.5 1.5M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.3h-2.3',
  chevron: 'M4.5 6.5L8 10l3.5-3.5',
  help: 'M6.2 6.2A1.9 1.9 0 1 1 8.6 8c-.4.2-.6.5-.6 1v.3M8 11.5v.1M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z',
  settings:
    'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M8.5 5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 0 0-3 0zM4.5 11a1.5 1.5 0 1 0 3 0 1.5 1.5 0 0 0-3 0z',
  history: 'M2.5 8a5.5 5.5 0 1 0 1.8-4M4 1.8v2.7h2.7M8 5v3.2l2.2 1.3',
  file: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  plus: 'M8 3.5v9M3.5 8h9'
} as const

export type IconName = keyof typeof paths

/** Drawn beside words, never instead of them. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}
