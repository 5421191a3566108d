import * as z from 'zod'

/** An address, with a name or without: `Rita <rita@tienda.example>`. Nothing that could begin another header. */
export const emailAddress = z
  .string()
  .regex(/^[^\r\n<>]*<?[^\s@<>]+@[^\s@<>]+>?$/, 'must be an e-mail address')
