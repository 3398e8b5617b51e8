import { z } from 'zod'

/**
 * A title or name of at most so many characters, on one line: what is pasted from a table brings tabs, ends of lines and
 * signs that no font has, which become a space.
 */
export const oneLine = (most: number) =>
  z
    .string()
    .overwrite((text) => text.toWellFormed().replaceAll(/(?:\s*[\p{Cc}\p{Zl}\p{Zp}])+\s*/gu, ' '))
    .trim()
    .max(most)
