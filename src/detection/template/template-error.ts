/** A template that cannot be read. Whoever loads a ruleset turns it into an error that names the rule. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'

  constructor(source: string, why: string) {
    super(`in the template "${source}": ${why}`)
  }
}
