import * as z from 'zod'
import { share, triggers } from '../detection/index.js'
import { SUMMARY_MAX_UNITS } from '../reporting/index.js'
import { oneLine } from '../text/index.js'

const NAME_MAX_UNITS = 120
const NOTE_MAX_UNITS = 300
const PRODUCT_NAME_MAX_UNITS = 200
const PRODUCTS_MAX = 5

const line = (maxUnits: number) => z.string().transform((text) => oneLine(text, maxUnits))
const words = (maxUnits: number) => line(maxUnits).pipe(z.string().min(1))

/** What a summarizer may say. */
export const summaryAnswer = words(SUMMARY_MAX_UNITS)

/** What a directory may say. What else its records hold is not taken over. */
export const customerAnswer = z
  .object({
    name: line(NAME_MAX_UNITS).optional(),
    tier: z.enum(['standard', 'vip']).optional(),
    note: line(NOTE_MAX_UNITS).optional(),
  })
  .nullable()

const product = z
  .object({
    id: z.string().min(1).max(256),
    name: words(PRODUCT_NAME_MAX_UNITS),
    // Normalized it is ASCII: nothing in it can turn a line of the notice around.
    url: z
      .url({ protocol: /^https?$/, normalize: true })
      .max(500)
      .optional(),
  })
  .transform(({ url, ...rest }) => (url === undefined ? rest : { ...rest, url }))

/** What a catalog may say. */
export const productsAnswer = z
  .array(z.unknown())
  .transform((found) => found.slice(0, PRODUCTS_MAX))
  .pipe(z.array(product))

/** What a classifier may say. */
export const classifierAnswer = z.object({ trigger: z.enum(triggers), confidence: share }).nullable()
