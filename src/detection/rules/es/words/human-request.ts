import { formsOf, type Verb } from '../verbs.js'

const verbsOf = (infinitives: string): Verb[] =>
  infinitives.split(' ').map((entry) => {
    const [infinitive = '', strong, from, to] = entry.split(':')
    return { infinitive, ...(strong && { strong }), ...(from && to && { respell: [from, to] as const }) }
  })

/** infinitive[:stressed stem[:stem end:its respelling]] */
const pass = [
  ...verbsOf(
    'pasar comunicar::c:qu contactar conectar enlazar::z:c derivar transferir:transfier remitir canalizar::z:c ' +
      'dirigir::g:j redirigir::g:j desviar trasladar traspasar vincular turnar escalar ubicar::c:qu colaborar juntar dar',
  ),
  { infinitive: 'poner', irregular: 'pong' },
]
const give = verbsOf(
  'dar pasar mandar enviar conseguir:consig buscar::c:qu asignar prestar regalar facilitar echar proporcionar ' +
    'designar dejar ubicar::c:qu',
)
const attend = [
  ...verbsOf(
    'atender:atiend ayudar asistir asesorar hablar llamar contestar responder contactar escribir orientar ' +
      'resolver:resuelv explicar::c:qu guiar apoyar colaborar conversar platicar::c:qu marcar::c:qu timbrar ' +
      'escuchar leer aclarar buscar::c:qu ubicar::c:qu recibir informar confirmar solucionar telefonear visitar ' +
      'devolver:devuelv sacar::c:qu revisar',
  ),
]
const tell = [{ infinitive: 'decir', irregular: 'dig' }, ...verbsOf('dar mandar echar tomar ver')]
const call = verbsOf('llamar marcar::c:qu timbrar telefonear telefonar')
const write = verbsOf('contactar escribir')

const join = (words: Iterable<string>) => [...new Set(words)].join('|')
const clitics = ['me', 'nos']
const joined = (words: readonly string[]) => words.flatMap((word) => clitics.map((clitic) => word + clitic))

/** Verb forms as alternatives of one word each. */
export function wordsOf(verbs: readonly Verb[]) {
  const all = verbs.map((verb) => {
    const { infinitive, strong } = verb
    const forms = formsOf(verb)
    const ar = infinitive.endsWith('ar')
    const weak = infinitive.slice(0, -2)
    // transferir → transfir-iera, conseguir → consigu-iera
    const past =
      infinitive === 'conseguir'
        ? 'consigu'
        : infinitive === 'decir'
          ? 'dij'
          : strong && !ar && infinitive.endsWith('ir')
            ? strong.replace('ie', 'i')
            : infinitive === 'poner'
              ? 'pus'
              : weak
    const theme = ar && infinitive !== 'dar' ? 'a' : past === 'dij' ? 'e' : 'ie'
    const wished = ['ra', 'ras', 'ran', 'se', 'sen', 'rais'].map((end) => past + theme + end)
    const would = ['ia', 'ias', 'ian', 'iais', 'a', 'as', 'an'].map(
      (end) => (infinitive === 'poner' ? 'pondr' : infinitive === 'decir' ? 'dir' : infinitive) + end,
    )
    const gerund = weak + (ar ? 'ando' : 'iendo')
    const chilean = ar ? [`${weak}ai`, `${weak}i`] : [`${weak}i`]
    return { ...forms, infinitive, wished, would, gerund, chilean }
  })
  const some = (pick: (forms: (typeof all)[number]) => readonly string[]) => join(all.flatMap(pick))
  return {
    imperative: some((f) => joined(f.imperative)),
    imperfect: some((f) => f.wished),
    infinitive: some((f) => [f.infinitive]),
    infinitiveMe: some((f) => joined([f.infinitive])),
    present: some((f) => [...f.present, ...f.chilean]),
    subjunctive: some((f) => f.subjunctive),
    conditional: some((f) => f.would),
    gerund: some((f) => [f.gerund]),
  }
}

/** "pásame", "me pasas", "me pasarías", "me podrías pasar", "haga el favor de pasarme", "deme pasando". */
export function requested(verbs: readonly Verb[], present = true): string {
  const f = wordsOf(verbs)
  return (
    `(${f.imperative}|(me|nos) (${present ? `${f.present}|` : ''}${f.subjunctive}|${f.conditional}|${f.imperfect}) [usted|ustedes]` +
    `|(me|nos) <hr_could> [usted|ustedes|alguien] (${f.infinitive})` +
    `|(<hr_could>|<hr_nice> [de]) [usted|ustedes] (${f.infinitiveMe})` +
    `|(deme|dame|denme|dar|me da|me das|me dan|hagame|haganme|me hace|me hacen) (${f.gerund}|${f.infinitive}))`
  )
}

const roles =
  'asesor|asesora|asesores|asesoras|asesorcito|ejecutivo|ejecutiva|ejecutivos|ejecutivas|operador|operadora|operadores|' +
  'operadoras|operario|agente|agentes|representante|representantes|vendedor|vendedora|vendedores|empleado|empleada|empleados|' +
  'dependiente|dependienta|consultor|consultora|promotor|promotora|promotores|telefonista|teleoperador|teleoperadora|' +
  'recepcionista|funcionario|funcionaria|funcionarios|gestor|gestora|trabajador|trabajadora|trabajadores|colaborador|' +
  'colaboradora|humano|humana|humanos|corredor|corredora|telemarketer|callcenter'
const folk =
  'señorita|señora|señor|srta|sra|sr|seño|joven|muchacho|muchacha|muchachos|muchachas|chico|chica|chicos|chicas|chavo|chava|' +
  'niña|niñas|pibe|piba|mina|mozo|compañero|compañera|compañeros|compañeras|compa|colega|caballero|man|mae|chamo|chama|don|' +
  'doña|cabro|cabra|ingeniero|ingeniera|ing|licenciado|licenciada|lic|licen|doctor|doctora|dr|dra|medico|medica|enfermero|' +
  'enfermera|partera|abogado|abogada|contador|contadora|cajero|cajera|mecanico|electricista|instalador|perito|tutor|tutora|' +
  'profesor|profesora|profe|auxiliar|ayudante|repartidor|motorizado|chofer|conductor|cobrador|administrativo|administrativa|' +
  'asistente|tecnico|tecnica|tecnicos|especialista|especialistas|experto|experta|profesional|oficial|comercial|secretaria|' +
  'secretario|orientador|orientadora|arquitecto|notario|psicologa|psicologo|analista|anfitrion|maestro|cotizador|broker'
const people = 'persona|personas|personita|cristiano|gente|individuo'

/** Shared parts of the rules for people without rank. */
export function humanWords(): Readonly<Record<string, string>> {
  const passing = wordsOf(pass)
  const attending = wordsOf(attend)
  const telling = wordsOf([...attend, ...tell])
  const calling = wordsOf(call)
  return {
    hr_could:
      '(pueda|puedan|puedas|puede|puedes|podes|podeis|podi|podis|pueden|podra|podras|podran|podria|podrias|podrian|podriais|podriai|pudiera|' +
      'pudieras|pudieran|pudiese|quiere|quieres|queres|quieren|' +
      '(haria|harias|harian|hace|haces|hacen|va|vas|van|ayuda|ayudas|ayudan) [el favor] [de|a])',
    hr_nice:
      '(favor|amable|amables|gentil|bondad|gentileza|amabilidad|caridad|gauchada|cortesia|fineza|sirvase|sirvanse|ruego|' +
      'tas para|posibilidad|chance|manera|forma|modo)',
    hr_want:
      '(<want>|me encantaria|me interesa|me interesaria|me conviene|me convendria|necesitaba|necesitabamos|tengo que|' +
      'tenemos que|tendria que|debo|hay que|hace falta|toca|me toca|intento|intentando|trato de|tratando de|queriendo|' +
      'espero|esperamos|agradeceria|agradecere|agradezco|agradeceriamos|ruego|mejor|vengo a|quisiese|permitame|dejame|urge|' +
      'a ver si (puedo|podria|pueden|puede|me)|ganas de|podria|pudiera|estaria bueno|seria bueno|estaria bien)',
    hr_talk:
      '(hablar|hablarle|hablarlo|platicar|platicarlo|conversar|conversarlo|charlar|charlarlo|chatear|comunicarme|comunicarnos|' +
      'comunicar|comunicacion|contactar|contactarme|contactarnos|contacto|tratar|tratarlo|dialogar|entenderme|consultar|' +
      'consultarlo|ver|verlo|revisar|resolver|aclarar|tramitarlo|resolverlo|arreglarlo|discutirlo|seguir|continuar|explicarle|contarle|preguntarle|escribirle|' +
      'mensajear|contarselo|explicarselo|decirselo|consultarselo|preguntarselo|escalar|escalarlo|escalarla|escalarme|enlazar|llamada|videollamada|chat|falar|atendido|atendida|transferido|' +
      'atenderme|gestionarlo|hablo|comunico|cita|conectar|conectarme|entrevistarme|reunirme|reunion|linea directa|sentarme)',
    hr_talk_inf:
      '(hablar|hablarlo|platicar|platicarlo|conversar|charlar|charlarlo|chatear|comunicarme|comunicarnos|comunicar|contactar|' +
      'contactarme|dialogar|falar|escalarlo|escalar|conectar|conectarme|transferir|derivar|canalizar|pasar|contactarse|hablo|comunico)',
    hr_a: '(un|una|algun|alguna|otro|otra)',
    hr_there: '(ahi|por ahi|aqui|alli|disponible)',
    hr_law: '(mas|mayor|mayores|adulta|fisica|natural|juridica|moral)',
    hr_mr: '([el|la|los|las|tu|su] (don|doña|señor|señora|doctor|doctora)|el|la|los|las|tu|su)',
    hr_this: '(<det>|este|esta|estos|estas|ese)',
    hr_job: `(${roles}|${folk})`,
    hr_role: `(${roles})`,
    hr_folk: `(${folk})`,
    hr_det:
      '(<det>|cualquiera|mi|nuestro|nuestra|vuestro|vuestros|vuestra|unos|unas|aquel|aquella|mas|' +
      '(uno|una|alguno|alguna|algun|cualquiera|cualquier|alguien|ninguno|ninguna) de (los|las|sus|tus|vuestros|esos|esas|mis))',
    hr_some:
      '(alguien|alguno|cualquiera|gente|' +
      `[<hr_det>] [mismo|misma|verdadero|verdadera|autentico|otro|otra|buen|simple|unico] (${people}|${roles}) [<real>]|` +
      '<hr_det> ser (humano|vivo|viviente|pensante|vivito)|seres humanos|uno vivo|uno de carne y hueso|alma [viva]|' +
      '(alguien|alguno|alguna|uno|una|cualquiera|quien) [de] (ustedes|vosotros|vosotras|ahi|alla|aca|la|el)|quien (sepa|pueda|atienda|atiende|sea)|' +
      `(<hr_det>|a) (${folk}) (real|humano|humana|de verdad|de carne y hueso|disponible|de turno|de guardia|de la tienda|de ventas|de ustedes))`,
    hr_any: `(<hr_some>|[<hr_det>] (${folk})|(el|la|los|las) (de|del|que))`,
    hr_dept:
      '[<det>] (ventas|comercial|comerciales|soporte|recepcion|finanzas|cobranza|cobranzas|cobros|facturacion|garantias|reclamos|' +
      'aclaraciones|administracion|postventa|posventa|cocina|caja|matricula|siniestros|taller|tienda|local|sucursal|central|' +
      'centralita|conmutador|oficina|callcenter|creditos|desarrollo|direccion|fraudes|(su|tu|el|vuestro) personal|(area|departamento|depto|dpto|equipo|sector|' +
      'seccion|division|mesa) [de|del|tecnico|comercial]|(atencion|servicio|soporte) (al|a|a los|de) (cliente|clientes|usuario|' +
      'usuarios|publico|huesped)|call center|contact center|mesa de ayuda|servicio tecnico|soporte tecnico|live chat)',
    hr_pass: `(${requested(pass)}|ponme|ponnos|${passing.infinitiveMe})`,
    hr_pass_sure:
      `(ponme|ponnos|${passing.imperative}|(me|nos) <hr_could> (${passing.infinitive})|<hr_could> (${passing.infinitiveMe})|` +
      `que (me|nos) (${passing.subjunctive}))`,
    hr_give: `(${requested(give)}|consigueme|consigame|consiganme|traigame|traeme|traiganme|ponme|pongame|poneme|ponganme|ponedme|me pone|me pones|me ponen)`,
    hr_attend: requested(attend),
    // without the bare present, which also tells: "un asesor me explica"
    hr_attend_wish:
      `((me|nos) (${telling.subjunctive}|${telling.imperfect}|<hr_could> (${telling.infinitive}))|` +
      `(<hr_could>|se sirva|se sirvan) (${telling.infinitiveMe}))`,
    hr_attend_now:
      `((me|nos) (${attending.present}|${attending.conditional}|${telling.subjunctive}|${telling.imperfect}|da|dan|eche|<hr_could> (${telling.infinitive}))|` +
      `<hr_could> (${telling.infinitiveMe}))`,
    hr_care:
      '(atienda|atiendan|atendiera|responda|respondan|conteste|contesten|revise|revisen|revisara|vea|lea|mire|tome|retome|' +
      'lleve|siga|entre|intervenga|escuche|conteste|venga|salga|aparezca|ayude|gestione|analice|se (haga cargo|encargue|ponga|' +
      'conecte|comunique|comunicara|contacte|pusiera|presente|sirva|ocupe|anime))',
    hr_call_sure:
      `(${calling.imperative}|(me|nos) <hr_could> (${calling.infinitive})|(<hr_could>|<hr_nice> [de]) [usted|ustedes|alguien] (${calling.infinitiveMe})|` +
      `(deme|dame|denme|me da|me dan) (${calling.gerund})|que (me|nos) (${calling.subjunctive}|${calling.imperfect})|` +
      `(me|nos) (${calling.imperfect}|${calling.conditional}))`,
    hr_call_bare: `(me|nos) (${calling.present}|${calling.subjunctive})`,
    hr_write: requested(write, false),
    hr_calls:
      '[<hr_a>|la|el|su|tu] (llamada|llamadita|llamado|llamadito|telefonazo|timbrazo|fonazo|tubazo|ringazo|repique|videollamada|toque|ring|pitazo|' +
      'contacto telefonico|atencion telefonica)',
    hr_not:
      '(no|nunca|tampoco|ni|sin|jamas) [(hace|hacen) falta|(es|era) necesario|quiero|quisiera|queria|necesito|deseo|prefiero|ocupo|' +
      'preciso|pido|solicito|espero|busco|hay que|tengo que|me interesa|necesidad|tener|ganas] [de|poder] ' +
      '(que [me|nos|alguien]|me|nos|alguien|hablar|hablarle|platicar|conversar|charlar|chatear|comunicarme|comunicar|contactar|contactarme|' +
      'tratar|contacto|llamada|atendido|atendida|<hr_role>|<hr_a> (persona|<hr_role>))',
    hr_bot:
      '(<bot>|chatbots|maquinita|maquinitas|contestadoras|contestadores|grabadoras|grabaciones|automatico|automatizada|' +
      'sistema|botoncitos|aparato|algoritmo|computadoras|ias|numeritos|programas|respuestas armadas|pregrabado)',
    hr_name:
      '(juan|carlos|jose|luis|pedro|pablo|miguel|jorge|manuel|antonio|francisco|javier|diego|andres|fernando|ricardo|roberto|' +
      'daniel|david|mario|raul|ruben|sergio|oscar|hugo|ivan|victor|hector|eduardo|alejandro|rafael|enrique|pepe|paco|ramon|' +
      'jesus|angel|alberto|martin|nicolas|gustavo|rodrigo|rodolfo|esteban|felipe|julian|ernesto|maria|ana|laura|carmen|marta|' +
      'lucia|sofia|paula|andrea|claudia|patricia|monica|silvia|rosa|elena|sandra|gabriela|veronica|beatriz|esther|isabel|' +
      'teresa|adriana|natalia|daniela|valentina|camila|carolina|diana|lorena|cristina|julia|alicia|irene|pilar|juana|marcela)',
    hr_told:
      '(dijo|dijeron|dice|dicen|prometio|prometieron|quede|quedaron en|quedo en|avisaron|dile|dime|digale|diganle|decile|' +
      'pidio|pidele|pidale)',
  }
}
