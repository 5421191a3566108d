/** What a person does for a customer, in one form of all its verbs. */
const does = (form: string) =>
  `(${'attend call write answer talk tell solve hr_see'
    .split(' ')
    .map((family) => `<${family}.${form}>`)
    .join('|')})`

/** Families of verbs that only requests for a person use. */
export const humanVerbs = {
  hr_see: 'seguir:sigu:sig continuar retomar revisar leer tomar ver:v:ve mirar entrar visitar ubicar',
  hr_give:
    'dar:::d dejar regalar echar pegar hacer::hag devolver:devuelv mandar conseguir:consigu:consig asignar traer::traig:traj',
} as const

/** Who is asked for and what they should do, by name. */
export const humanWords = {
  hr_do: does('inf'),
  hr_could: '(<could>|pueda/|puedan)',
  hr_want: '(<want>|<can>|tengo que|debo|mejor|espero|agradec~|urge)',
  hr_talk:
    '(<talk.inf>|<talk.infit>|<talk.ger>|continuar|seguir|<pass.inf>|<pass.infme>|<pass.infit>|<solve.infit>|falar|talk|hablo|explicar~|consultar~|decir~|escribir~|contar~|tratar~|contacto|llamada|videollamada|reunion|atendido/|transferido/|atencion|asistencia|ayuda|soporte|orientacion)',
  hr_det: '(<det>|mi/|ningun|[uno/|alguno/|cualquiera] de (los|las|sus|tus))',
  hr_a: '(un|una|algun~|otro/)',
  hr_folk: '(<folk>|enfermero/|oficial/|comercial/|corredor/|maestro/|man)',
  hr_some:
    '(alguien|alguno|cualquiera|[<hr_det>] [otro/|verdadero/|mismo/] (<people>|<role>|(ser|seres) (humano/|vivo/|viviente)) [<real>])',
  hr_who:
    '(<hr_some>|[<hr_det>] <hr_folk>|(el|la|los|las) (que|de)|[<det>] (ventas|comercial~|soporte|area|departamento|equipo|personal|servicio|atencion (al|a) cliente/|sucursal|tienda))',
  hr_give:
    '(<hr_give.cmdme>|ponme|(me|nos) [<could>] (<hr_give.now>|<hr_give.wish>|<hr_give.would>|<hr_give.inf>)|<hr_give.infme>)',
  hr_pass:
    '(<pass_me>|<hr_give>|<pass.infme>|(dame|deme|denme) (<pass.ger>|<call.ger>|<talk.ger>|<attend.ger>))',
  hr_attend_wish: `((me|nos) (${does('wish')}|${does('would')}|<hr_give.wish>|<hr_give.would>|<hr_could> <hr_do>)|<hr_could> ${does('infme')})`,
  hr_attend_now: `(<hr_attend_wish>|(me|nos) ${does('now')})`,
  hr_care: `(${does('wish')}|${does('would')}|se (encargue|ponga|conecte|comunique)|(agarre|coja|levante|conteste) el)`,
  hr_told: '(dijo|dijeron|dice|dicen|quedaron|dile|digale)',
  hr_bot: '[<det>|este|esta|ese] [puro] (<bot>|automatic~|sistema|maquinita)',
  hr_is: '(hay|habra|esta/|anda|tienen|tendran)',
  hr_to: '(con|kn|a|al)',
}
