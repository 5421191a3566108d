/** What a customer may send: the name, what is in the message, its words or placeholder, and whether they were chosen. */
export const WORDS: readonly [name: string, content: object, text: string, chosen?: true][] = [
  ['text', { type: 'text', text: { body: 'hola' } }, 'hola'],
  ['ñ and accents', { type: 'text', text: { body: '¿Mañana habrá?' } }, '¿Mañana habrá?'],
  ['emoji', { type: 'text', text: { body: '👩‍👩‍👧‍👦🥐' } }, '👩‍👩‍👧‍👦🥐'],
  ['lines', { type: 'text', text: { body: 'uno\ndos' } }, 'uno\ndos'],
  ['a quote', { type: 'text', text: { body: 'esto' }, context: { from: '5', id: 'wamid.q' } }, 'esto'],
  ['forwarded', { type: 'text', text: { body: 'esto' }, context: { forwarded: true } }, 'esto'],
  ['an advertisement', { type: 'text', text: { body: 'info' }, referral: { source_type: 'ad' } }, 'info'],
  ['an identity hash', { type: 'text', text: { body: 'soy yo' }, identity_key_hash: 'x' }, 'soy yo'],
  ['an unknown field', { type: 'text', text: { body: 'hola', mood: 1 }, novelty: [{}] }, 'hola'],
  ['image caption', { type: 'image', image: { id: '1', caption: 'llegó roto' } }, 'llegó roto'],
  ['video caption', { type: 'video', video: { id: '1', caption: 'mire' } }, 'mire'],
  ['document caption', { type: 'document', document: { filename: 'a.pdf', caption: 'pago' } }, 'pago'],
  [
    'reply button',
    { type: 'interactive', interactive: { type: 'button_reply', button_reply: { id: 'a', title: 'Sí' } } },
    'Sí',
    true,
  ],
  [
    'list row',
    {
      type: 'interactive',
      interactive: { type: 'list_reply', list_reply: { id: 'a', title: 'Horarios', description: 'x' } },
    },
    'Horarios',
    true,
  ],
  ['template button', { type: 'button', button: { payload: 'P', text: 'Confirmo' } }, 'Confirmo', true],
]

/** Messages without words, and what the transcript says of them. */
export const WORDLESS: readonly [name: string, content: object, placeholder: string][] = [
  ['image', { type: 'image', image: { id: '1', mime_type: 'image/jpeg' } }, '[foto]'],
  ['image, empty caption', { type: 'image', image: { id: '1', caption: '' } }, '[foto]'],
  ['video', { type: 'video', video: { id: '1' } }, '[video]'],
  ['document', { type: 'document', document: { id: '1', filename: 'factura.pdf' } }, '[documento]'],
  ['audio', { type: 'audio', audio: { id: '1', voice: false } }, '[audio]'],
  ['voice note', { type: 'audio', audio: { id: '1', voice: true } }, '[nota de voz]'],
  ['audio of another form', { type: 'audio', audio: 'x' }, '[audio]'],
  ['sticker', { type: 'sticker', sticker: { id: '1', animated: true } }, '[sticker]'],
  ['location', { type: 'location', location: { latitude: 1, longitude: 2 } }, '[ubicación]'],
  ['named location', { type: 'location', location: { name: 'Quiero una persona' } }, '[ubicación]'],
  ['contacts', { type: 'contacts', contacts: [{ name: { formatted_name: 'Luis' } }] }, '[contacto]'],
  ['order', { type: 'order', order: { catalog_id: '1', product_items: [] } }, '[pedido]'],
  ['order note', { type: 'order', order: { text: 'sin sal' } }, '[pedido]'],
  [
    'form',
    { type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply: { response_json: '{}' } } },
    '[formulario]',
  ],
  ['empty text', { type: 'text', text: { body: '' } }, '[mensaje sin texto]'],
  ['unknown type', { type: 'hologram', hologram: { id: '1' } }, '[mensaje sin texto]'],
  ['a type named as a method', { type: 'toString' }, '[mensaje sin texto]'],
  ...[
    'edit',
    'poll_creation',
    'poll_update',
    'pin',
    'list',
    'gif',
    'group_invite',
    'link_preview',
    'keep_in_chat',
  ].map((type): [string, object, string] => [
    `unsupported ${type}`,
    { type: 'unsupported', errors: [{ code: 131051 }], unsupported: { type } },
    '[mensaje sin texto]',
  ]),
]

/** What nobody wrote. */
export const NOTHING: readonly [name: string, content: object][] = [
  ['reaction', { type: 'reaction', reaction: { message_id: 'wamid.o', emoji: '👍' } }],
  ['reaction removed', { type: 'reaction', reaction: { message_id: 'wamid.o', emoji: '' } }],
  ['edit', { type: 'edit', edit: { original_message_id: 'wamid.o' } }],
  ['revoke', { type: 'revoke', revoke: { original_message_id: 'wamid.o' } }],
  ['changed number', { type: 'system', system: { type: 'user_changed_number', wa_id: '520000000109' } }],
  ['changed user id', { type: 'system', system: { type: 'user_changed_user_id', user_id: 'MX.anaNueva' } }],
]
