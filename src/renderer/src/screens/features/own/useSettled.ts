import { useEffect, useState } from 'react'

/** What a value is once it has stayed the same for a while: nobody is told of mistakes in the middle of a word. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
