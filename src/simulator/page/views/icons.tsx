const PATHS = {
  back: 'M15 5l-7 7 7 7',
  more: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  send: 'M4 12l16-8-6 16-3-6.5L4 12z',
  attach: 'M20 11.5l-8 8a5 5 0 01-7-7l8.5-8.5a3.3 3.3 0 014.7 4.7L9.8 17a1.7 1.7 0 01-2.4-2.4l7.6-7.6',
  clock: 'M12 7v5l3.5 2M21 12a9 9 0 11-18 0 9 9 0 0118 0z',
  close: 'M6 6l12 12M18 6L6 18',
  file: 'M14 3H6v18h12V7l-4-4zm0 0v4h4',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M9 9.5h.01',
  voice: 'M12 4a3 3 0 00-3 3v5a3 3 0 006 0V7a3 3 0 00-3-3zM6 11v1a6 6 0 0012 0v-1M12 18v3',
  sticker: 'M20 12V4H4v16h8l8-8zm0 0h-8v8M8.5 9.5h.01M14.5 9.5h.01',
  people:
    'M9 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7zm-7 9c0-3.5 3-5.5 7-5.5s7 2 7 5.5M16 4.5a3.5 3.5 0 010 6.2M18 15c2.5.7 4 2.4 4 5',
  plus: 'M12 5v14M5 12h14',
  down: 'M6 9l6 6 6-6',
  out: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  pin: 'M12 21s7-6.2 7-11.5A7 7 0 005 9.5C5 14.8 12 21 12 21zm0-9a2.5 2.5 0 100-5 2.5 2.5 0 000 5z',
  person: 'M12 11.5a4 4 0 100-8 4 4 0 000 8zM4 20.5c0-4 3.5-6 8-6s8 2 8 6',
  keys: 'M3 6h18v12H3zM7 10h.01M12 10h.01M17 10h.01M8 14h8',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  bot: 'M5 9h14v10H5zM12 9V5M9 13.5h.01M15 13.5h.01M10 16.5h4M12 5h.01M2.5 13v3M21.5 13v3',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
}

export type IconName = keyof typeof PATHS

/** A line drawing that only repeats what the words beside it, or the label of its button, say. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
)
