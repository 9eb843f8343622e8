import type { Page } from 'playwright-core'

/** Everything in the page whose text is paler than AA allows against what is behind it: "ratio text". */
export const paleTexts = (page: Page) =>
  page.evaluate(() => {
    const parse = (colour: string) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
      if (!canvas) throw new Error('no canvas')
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
      return { rgb: [r, g, b], alpha: a / 255 }
    }
    const over = (top: ReturnType<typeof parse>, below: number[]) =>
      top.rgb.map((value, index) => value * top.alpha + (below[index] ?? 0) * (1 - top.alpha))
    const behind = (element: Element | null): number[] => {
      if (!element) return [255, 255, 255]
      const own = parse(getComputedStyle(element).backgroundColor)
      return own.alpha === 1 ? own.rgb : over(own, behind(element.parentElement))
    }
    const light = (rgb: number[]) => {
      const [r = 0, g = 0, b = 0] = rgb.map(value => {
        const part = value / 255
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const ratio = (a: number[], b: number[]) => {
      const [dark = 0, bright = 0] = [light(a), light(b)].sort((one, two) => one - two)
      return (bright + 0.05) / (dark + 0.05)
    }
    const hasText = (element: Element) =>
      [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim())
    return [...document.body.querySelectorAll('*')]
      .filter(element => element.checkVisibility() && hasText(element) && !element.matches('.unseen, :disabled'))
      .map(element => {
        const ground = behind(element)
        return { text: element.textContent, value: ratio(over(parse(getComputedStyle(element).color), ground), ground) }
      })
      .filter(one => one.value < 4.5)
      .map(one => `${one.value.toFixed(2)} ${one.text}`)
  })

/** Texts smaller than 16 px, and things to touch lower than 44 px that are no links within a text. */
export const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const visible = [...document.body.querySelectorAll('*')].filter(
      element => element.checkVisibility() && !element.matches('.unseen'),
    )
    const texts = visible.filter(
      element =>
        [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim()) &&
        Number.parseFloat(getComputedStyle(element).fontSize) < 16 &&
        element.getAttribute('aria-hidden') !== 'true',
    )
    const targets = visible.filter(
      element =>
        element.matches('button, a, select, textarea, input:not([type=hidden], [type=checkbox], [type=radio])') &&
        !element.closest('.text, .quote') &&
        element.getBoundingClientRect().height < 43.5,
    )
    return [...texts, ...targets].map(element => `${element.tagName} ${element.className} ${element.textContent}`)
  })

export const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
