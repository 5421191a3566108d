import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

/** A variable that is set must not be empty: an empty secret is a mistake, not a wish. */
const filled = z.string().min(1, 'is set but empty').optional()

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535')
    .default(3000),
  RELEVO_DIR: z.string().min(1, 'is set but empty').default('.relevo'),
  RELEVO_ADMIN_TOKEN: filled,
  WHATSAPP_APP_SECRET: filled,
  WHATSAPP_VERIFY_TOKEN: filled,
  WHATSAPP_PHONE_NUMBER_ID: filled,
  WHATSAPP_ACCESS_TOKEN: filled,
  WHATSAPP_BASE_URL: z.url().optional(),
  SMTP_URL: z.url('must look like smtp://user:password@host:587').optional(),
  NOTIFY_FROM: filled,
  NOTIFY_TO: filled,
})

const demoSchema = z.object({
  adminToken: z.string().min(1),
  appSecret: z.string().min(1),
  verifyToken: z.string().min(1),
})

/** Everything the host is told from outside. */
export interface Config {
  readonly port: number
  /** Where everything is kept between runs. */
  readonly folder: string
  readonly databaseFile: string
  readonly adminToken: string
  readonly appSecret: string
  readonly verifyToken: string
  readonly phoneNumberId: string
  /** Null in the demo: texts are printed instead of sent. */
  readonly accessToken: string | null
  readonly whatsappBaseUrl: string | null
  readonly mail: { readonly url: string; readonly from: string; readonly to: string } | null
}

/** The demo tenant's number where none is configured. */
export const DEMO_PHONE_NUMBER_ID = '100000000000001'

/**
 * Reads the configuration. Without a WhatsApp token this is a demo: missing secrets are made once and kept in the
 * data folder. With one it is the real thing, and nothing may be missing.
 * @throws Error whose message says which variable is wrong.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = environmentSchema.safeParse(environment)
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new Error(lines.join('\n'))
  }
  const env = parsed.data
  if (env.WHATSAPP_ACCESS_TOKEN) {
    const needed = [
      'WHATSAPP_APP_SECRET',
      'WHATSAPP_VERIFY_TOKEN',
      'WHATSAPP_PHONE_NUMBER_ID',
      'RELEVO_ADMIN_TOKEN',
    ] as const
    const missing = needed.filter((name) => !env[name])
    if (missing.length > 0) throw new Error(missing.map((name) => `${name}: is missing`).join('\n'))
  }
  if (env.SMTP_URL && !(env.NOTIFY_FROM && env.NOTIFY_TO))
    throw new Error('SMTP_URL: also needs NOTIFY_FROM and NOTIFY_TO')
  const demo = demoSecrets(env.RELEVO_DIR)
  return {
    port: env.PORT,
    folder: env.RELEVO_DIR,
    databaseFile: join(env.RELEVO_DIR, 'relevo.sqlite'),
    adminToken: env.RELEVO_ADMIN_TOKEN ?? demo.adminToken,
    appSecret: env.WHATSAPP_APP_SECRET ?? demo.appSecret,
    verifyToken: env.WHATSAPP_VERIFY_TOKEN ?? demo.verifyToken,
    phoneNumberId: env.WHATSAPP_PHONE_NUMBER_ID ?? DEMO_PHONE_NUMBER_ID,
    accessToken: env.WHATSAPP_ACCESS_TOKEN ?? null,
    whatsappBaseUrl: env.WHATSAPP_BASE_URL ?? null,
    mail:
      env.SMTP_URL && env.NOTIFY_FROM && env.NOTIFY_TO
        ? { url: env.SMTP_URL, from: env.NOTIFY_FROM, to: env.NOTIFY_TO }
        : null,
  }
}

/** Made at the first start, readable by their owner only, the same at every later start. */
function demoSecrets(folder: string): z.infer<typeof demoSchema> {
  const file = join(folder, 'demo-secrets.json')
  try {
    if (existsSync(file)) return demoSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    mkdirSync(folder, { recursive: true })
    const secret = () => randomBytes(18).toString('base64url')
    const secrets = { adminToken: secret(), appSecret: secret(), verifyToken: secret() }
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
    return secrets
  } catch (cause) {
    throw new Error(
      `RELEVO_DIR: cannot read or write ${file} (${cause instanceof Error ? cause.message : cause})`,
      { cause },
    )
  }
}
