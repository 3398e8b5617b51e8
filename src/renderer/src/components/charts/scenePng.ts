import type { Scene } from '#report/scenes/scene.ts'
import { paintScene } from './paintScene.ts'
import { pixelsPerPoint } from './SceneView.tsx'

/** Twice the pixels of the screen: sharp in a document and on a good display. */
const sharpness = 2

/** A scene as the bytes of a PNG, in base64. */
export function scenePng(scene: Scene): string {
  const { width, height } = scene.around ?? scene
  const scale = pixelsPerPoint * sharpness
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  const on = canvas.getContext('2d')
  if (!on) throw new Error('this window cannot draw pictures')
  paintScene(on, scene, scale)
  return canvas.toDataURL('image/png').split(',')[1] ?? ''
}
