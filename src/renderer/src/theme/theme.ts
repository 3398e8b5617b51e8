import { Button, type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The accent, from tint to shade: 7 on paper, 4 in the dark. */
const teal: MantineColorsTuple = [
  '#e4efed',
  '#c8e0dc',
  '#9accc6',
  '#70bdb6',
  '#4fb3ac',
  '#2f928d',
  '#1a7b79',
  '#0f6b6b',
  '#0b5656',
  '#083f3f'
]

export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  defaultRadius: 4,
  cursorType: 'pointer',
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '40px' },
  respectReducedMotion: true,
  components: {
    // One filled button a screen: it says so itself.
    Button: Button.extend({
      defaultProps: { variant: 'default', size: 'sm' },
      styles: { root: { fontWeight: 540 } },
      // Mantine decides between black and white by the light theme's accent alone.
      vars: (_, { variant }) => ({ root: variant === 'filled' ? { '--button-color': 'var(--accent-ink)' } : {} })
    }),
    Tooltip: { defaultProps: { openDelay: 300, maw: 320, multiline: true, withArrow: false, fz: 12 } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 60 } } },
    Menu: {
      defaultProps: { transitionProps: { duration: 60 }, shadow: 'none' },
      styles: { dropdown: { boxShadow: 'var(--float)' } }
    },
    Progress: { styles: { root: { backgroundColor: 'var(--hairline)' } } },
    SegmentedControl: { styles: { root: { backgroundColor: 'var(--hover)' } } },
    Select: {
      defaultProps: {
        allowDeselect: false,
        checkIconPosition: 'right',
        comboboxProps: { transitionProps: { duration: 60 } }
      }
    }
  }
})

const shared = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--loss)'
}

/** Mantine takes its colours from tokens.css, so that each has one home. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: { ...shared, '--mantine-color-dark-6': 'var(--surface)', '--mantine-color-dark-4': 'var(--hairline)' }
})
