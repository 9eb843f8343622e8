import { type Box, box, drawPicture, image } from '../../../papers/picture.ts'
import { cutText } from '../rules/post.ts'

/** What the picture for social media says. */
export type PictureFacts = {
  title: string
  kind: string
  place: string
  agency: string
  lead: string
  photo: Uint8Array | undefined
}

/** Instagram's tall format. */
const size = { width: 1080, height: 1350 }
const photoHeight = 760
const teal = '#0f5f5c'
const longestTitle = 120
const textWidth = size.width - 2 * 64

const titleSize = (title: string) => (title.length > 80 ? 48 : title.length > 45 ? 58 : 68)

const plain = (text: string) =>
  text
    .replace(/\p{Extended_Pictographic}|\p{Cc}|\p{Cf}|\ufe0f/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

const longestLead = 240

/** The photo, or where there is none what the story is about. */
const top = (photo: Uint8Array | undefined, lead: string): Box =>
  photo
    ? image(photo, { width: size.width, height: photoHeight, objectFit: 'cover' })
    : box(
        {
          width: size.width,
          height: photoHeight,
          backgroundColor: teal,
          color: '#ffffff',
          alignItems: 'center',
          padding: '0 64px',
        },
        box({ width: textWidth, borderLeft: '10px solid #ffffff', paddingLeft: 44 }, [
          box({ width: textWidth - 54, fontSize: 46, lineHeight: 1.4 }, cutText(plain(lead), longestLead)),
        ]),
      )

/** A picture of 1080 × 1350 with photo, title, place and agency. */
export function drawKitPicture({ title, kind, place, agency, lead, photo }: PictureFacts): Promise<Uint8Array> {
  const words = cutText(plain(title), longestTitle)
  const content = box(
    {
      width: size.width,
      height: size.height,
      flexDirection: 'column',
      backgroundColor: '#ffffff',
      fontFamily: 'DejaVu Sans',
      color: '#1b2326',
    },
    [
      top(photo, lead),
      box({ width: size.width, height: 10, backgroundColor: '#c8742b' }),
      box({ flexDirection: 'column', flexGrow: 1, padding: '44px 64px 52px', justifyContent: 'space-between' }, [
        box({ flexDirection: 'column' }, [
          box({ fontSize: 32, color: '#9a5213', fontWeight: 700, marginBottom: 14 }, plain(kind)),
          box(
            {
              width: textWidth,
              fontSize: titleSize(words),
              fontWeight: 700,
              lineHeight: 1.15,
              wordBreak: 'break-word',
            },
            words,
          ),
        ]),
        box({ flexDirection: 'column' }, [
          box({ fontSize: 32, marginBottom: 8, color: '#4d595d' }, plain(place)),
          box({ fontSize: 34, fontWeight: 700, color: teal }, plain(agency)),
        ]),
      ]),
    ],
  )
  return drawPicture(content, size)
}
