import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { config } from 'zod'
import { findHost } from './api/host.ts'
import { App } from './app/App.tsx'

// Zod would compile its checks with `new Function`, which the page's content security policy forbids.
config({ jitless: true })

const root = document.getElementById('root')
if (!root) throw new Error('no #root')
createRoot(root).render(
  <StrictMode>
    <App {...findHost()} />
  </StrictMode>
)
