const list = (words: string) => words.split('|')

/** Words that change nothing inside a match: politeness, hurry, calls for attention, thinking aloud. */
export const fillers = [
  ...list(
    'porfavor|porfa|pues|po|pe|pue|che|oye|oiga|mira|mire|miren|ya|ahora|ahorita|ahoritita|hoy|nomas|tambien',
  ),
  ...list(
    'solo|solamente|entonces|señor|señora|señorita|amigo|amiga|bro|wey|guey|parce|mano|causa|tio|boludo|mae|vos',
  ),
  ...list(
    'siquiera|mejor|directamente|urgentemente|personalmente|realmente|simplemente|bueno|eh|este|gracias|mismo|aqui|aca',
  ),
  ...list(
    'por favor|por fa|de favor|la verdad|de verdad|en serio|de una vez|de una buena vez|lo antes posible|cuanto antes',
  ),
  ...list(
    'ahora mismo|ya mismo|en este momento|si es posible|si se puede|si no es mucha molestia|si es tan amable|de nuevo',
  ),
  ...list('otra vez|por fin|mas bien|a ver|con urgencia|de inmediato|en vivo'),
]

/** Words that matter so much that one typing error must not hide them. */
export const correctable = [
  ...list(
    'asesor|asesora|persona|personas|humano|humana|operador|operadora|ejecutivo|ejecutiva|representante|vendedor',
  ),
  ...list(
    'hablar|platicar|conversar|comunicar|comunicarme|contactar|quiero|quisiera|necesito|alguien|atender|atienda',
  ),
  ...list(
    'gerente|supervisor|supervisora|encargado|encargada|responsable|administrador|director|propietario',
  ),
  ...list(
    'reclamo|reclamar|denuncia|denunciar|pesimo|pesima|horrible|servicio|atencion|estafa|estafadores|ladrones|mentira|fraude',
  ),
  ...list(
    'urgente|urgencia|rapido|inmediatamente|descuento|rebaja|funciona|funcionan|problema|problemas|sistema|aplicacion',
  ),
  ...list('entiendes|entiende|entender|comunique|comuniqueme|comunicame|paseme|pasame|transfiera|maquina'),
]

/** Real words one letter away from those. */
export const neighbours = [
  ...list(
    'enciende|transfiero|hallar|hablas|hablan|hablad|personal|persones|humanos|humanas|operadores|ejecutivos|vendedora|vendedores',
  ),
  ...list(
    'atiende|atienden|reclama|reclamos|denuncias|servicios|estafas|mentiras|urgentes|rapida|rapidos|descuentos',
  ),
  ...list(
    'rebajas|funcionar|funcione|sistemas|aplicaciones|entienden|entiendo|encargados|gerentes|directora|atraccion',
  ),
  ...list(
    'intencion|atenciones|direccion|comunicado|comunicarse|contactos|conservar|platica|alguno|pesimos|estara|estaran|estufa|estufas|pesito|urgencias',
  ),
]
