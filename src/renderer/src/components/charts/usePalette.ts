import { useComputedColorScheme } from '@mantine/core'
import { darkPalette, lightPalette, type Palette } from '#report/scenes/scene.ts'

/** The palette of scenes for the theme that is shown. */
export const usePalette = (): Palette => (useComputedColorScheme('light') === 'dark' ? darkPalette : lightPalette)
