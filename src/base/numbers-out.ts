import type { Locale } from './dates-out.ts'

const signs = { id: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const

/** '1.234,5' in Indonesian, '1,234.5' in English; at most `decimals` (default 2) decimal places, none that are zero. */
export function number(value: number, locale: Locale = 'id', decimals = 2): string {
  const [whole = '', rest = ''] = Math.abs(value).toFixed(decimals).split('.')
  const tail = rest.replace(/0+$/, '')
  const text = whole.replace(/\B(?=(\d{3})+$)/g, signs[locale].group) + (tail && signs[locale].decimal + tail)
  return value < 0 && text !== '0' ? `-${text}` : text
}

/** A share of one as a percentage: 0.8666 is '86,7%', 1 is '100%'. */
export const percent = (share: number, locale: Locale = 'id'): string => `${number(share * 100, locale, 1)}%`

/** 'Rp500.000': whole rupiah, no space. */
export function rupiah(amount: number, locale: Locale = 'id'): string {
  const text = number(Math.abs(amount), locale, 0)
  return amount < 0 && text !== '0' ? `-Rp${text}` : `Rp${text}`
}
