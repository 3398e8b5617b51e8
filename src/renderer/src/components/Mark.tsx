/** Tessera's sign: four stones of a mosaic, one of them set. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d="M1 1h8v8H1z" fill="var(--accent)" />
      <path d="M11 1h8v5h-8zM1 11h5v8H1zM11 8h8v11H8v-8h3z" fill="var(--ink)" opacity="0.28" />
    </svg>
  )
}
