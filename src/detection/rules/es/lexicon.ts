/** Families of verbs that several triggers share. */
export const verbs = {
  pass:
    'pasar comunicar contactar conectar enlazar derivar transferir:transfier remitir canalizar dirigir redirigir ' +
    'trasladar vincular turnar escalar poner::pong:pus:puest',
  give: 'dar:::d mandar enviar pasar conseguir:consig asignar prestar facilitar proporcionar',
  attend: 'atender:atiend ayudar asistir asesorar orientar apoyar escuchar auxiliar colaborar',
  call: 'llamar marcar timbrar telefonear',
  write: 'escribir::::escrit contactar',
  answer: 'contestar responder',
  talk: 'hablar platicar conversar charlar chatear dialogar',
  tell: 'decir:dic:dig:dij:dich avisar informar confirmar explicar aclarar indicar',
  solve: 'resolver:resuelv:::resuelt solucionar arreglar reparar',
  charge: 'cobrar descontar:descuent debitar cargar facturar',
  refund: 'devolver:devuelv:::devuelt reembolsar reintegrar reponer::repong:repus:repuest',
} as const

/**
 * Every way of asking the other side to do something to oneself: "pásame", "me pasas", "me podés pasar", "podrían
 * pasarme", "que me pasen", "favor de pasarme".
 */
export const asked = (family: string) =>
  `(<${family}.cmdme>|(me|nos) [<could>] (<${family}.now>|<${family}.wish>|<${family}.would>|<${family}.inf>)` +
  `|(<could>|<nice> [de]) <${family}.infme>|que [alguien] (me|nos) <${family}.wish>)`

/** Shared parts of the Spanish rules, in the template language. */
export const lexicon = {
  want:
    '(quiero|quisiera|queremos|quisieramos|queria|querria|necesito|necesitamos|necesitaria|deseo|deseamos|desearia|' +
    '(me|nos) gustaria|prefiero|preferimos|preferiria|exijo|exigimos|pido|pedimos|solicito|solicitamos|' +
    'requiero|requerimos|ocupo|ocupamos|preciso|precisamos|busco|me urge|me hace falta)',
  /** What asks the other side: "¿puede…?", "¿me haría el favor de…?" */
  could:
    '(puede/|podes|podeis|pueden|podra/|podran|podria/|podrian|podriais|pudiera/|pudieran|pudiese|quiere/|' +
    '(haria/|harian|hace/|hacen|va/|van|hazme|hagame|haganme) [el favor] [de|a])',
  nice: '(favor|amable/|gentil|bondad|gentileza|amabilidad|sirvase|sirvanse|ruego|posibilidad|chance|manera|forma)',
  /** What asks for leave or a way: "¿puedo…?", "¿hay forma de…?" */
  can:
    '(puedo|podemos|podria|podriamos|puede/|podes|se (puede|podra|podria)|es posible|seria posible|sera posible|' +
    'dejame|dejeme|dejenme|permitame|permitanme|(hay|habra) (forma|manera|modo|como) [de]|como (hago|puedo|le hago) [para])',
  det: '(un|una|uno|algun|alguna|el|la|los|las|otro|otra|cualquier|su/|tu/|uno de sus|una de sus|alguno de sus)',
  please: '(por favor|porfavor|porfa|por fa|si (es|fuera) tan amable|favor)',
  very: '(muy|super|re|bien|demasiado|tan|mega|sumamente|totalmente|bastante|recontra)',
  bot:
    '(bot/|botcito|robot/|robotito|maquina/|chatbot/|contestador/|grabadora|grabacion|asistente (virtual|automatico)|' +
    '(respuesta/|mensaje/) automatic~|inteligencia artificial|ia|automatizado|programa|computadora|ordenador|menu/)',
  real:
    '(real|reales|humano/|de verdad|de carne y hueso|en vivo|fisica|vivo/|que (sea humana|no sea [un] (bot|robot))|' +
    'de (la empresa|la tienda|ventas|soporte|atencion))',
  people: '(persona/|personita|gente|cristiano)',
  role:
    '(asesor/|asesorcito|ejecutivo/|operador/|operario|agente/|representante/|vendedor/|empleado/|dependiente/|consultor/|' +
    'promotor/|telefonista|teleoperador/|recepcionista|funcionario/|gestor/|trabajador/|colaborador/|humano/)',
  folk:
    '(señor/|señorita/|sr|sra|srta|seño|joven|muchacho/|chico/|chavo/|niña|pibe|mina|mozo|compañero/|compa|colega|caballero|' +
    'don|doña|ingeniero/|licenciado/|lic|doctor/|dr|dra|medico/|tecnico/|especialista/|experto/|profesional|abogado/|' +
    'contador/|cajero/|secretaria|asistente|auxiliar|encargado de ventas)',
  boss:
    '(gerente/|gerenta|supervisor/|jefe/|jefa/|jefazo|encargado/|responsable/|director/|administrador/|dueño/|propietario/|patron/|' +
    'coordinador/|superior/|subgerente|manager|directivo/|gerencia|superintendente|ceo)',
  kin: '(vecino/|hermano/|mama|papa|esposo/|amigo/|hijo/|primo/|cuñado/|novio/|tio/|marido|mujer|suegro/|abuelo/|jefe|socio)',
  /** An hour or a day close at hand. */
  span: '[la/|los|unos|unas|un par de|menos de] [un|una|media|dos|tres|cuatro|cinco|diez|quince|veinte|treinta|#] (hora/|horita/|minuto/|minutito/|min|hrs|rato|ratito)',
  hour: '(las (#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)|la (#|una)|el (mediodia|cierre|almuerzo)|mediodia)',
  today: '(hoy|ahora|ahorita|mañana|esta (tarde|noche|mañana|misma (tarde|noche)))',
  weekday:
    '((el|este|del) (lunes|martes|miercoles|jueves|viernes|sabado|domingo)|(el|este) (finde|fin de semana))',
  pass_me: asked('pass'),
  attend_me: asked('attend'),
  call_me: asked('call'),
} as const
