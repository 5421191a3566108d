/** Third-person forms of verbs that say what a device or a system does. `encender:enciend` gives the stem under stress. */
function doing(list: string): { now: string; inf: string; ger: string; part: string; subj: string } {
  const verbs = list.split(' ').map((entry) => {
    const [infinitive = '', strong = infinitive.slice(0, -2)] = entry.split(':')
    const weak = infinitive.slice(0, -2)
    const e = (stem: string) =>
      stem.endsWith('c') ? `${stem.slice(0, -1)}qu` : stem.endsWith('g') ? `${stem}u` : stem
    return infinitive.endsWith('ar')
      ? {
          now: [`${strong}a`, `${strong}an`, ...(weak === 'carg' ? [] : [`${weak}o`])],
          inf: [infinitive, `${infinitive}se`, `${infinitive}me`],
          ger: [`${weak}ando`, `${weak}andome`, `${weak}andose`],
          part: [`${weak}ado`],
          subj: [`${e(strong)}e`, `${e(strong)}en`],
        }
      : {
          now: [`${strong}e`, `${strong}en`, `${weak}io`],
          inf: [infinitive, `${infinitive}se`, `${infinitive}me`],
          ger: [`${weak}iendo`, `${weak}iendome`, `${weak}iendose`],
          part: [`${weak}ido`],
          subj: [`${strong}a`, `${strong}an`],
        }
  })
  const join = (pick: (verb: (typeof verbs)[number]) => readonly string[]) => verbs.flatMap(pick).join('|')
  return {
    now: join((verb) => verb.now),
    inf: join((verb) => verb.inf),
    ger: join((verb) => verb.ger),
    part: join((verb) => verb.part),
    subj: join((verb) => verb.subj),
  }
}

/** What only devices and systems do: after "no", nothing else is meant. */
const works = doing(
  'funcionar funcar chutar prender encender:enciend enfriar congelar calentar:calient centrifugar arrancar cargar conectar sincronizar ' +
    'emparejar vincular jalar furular rular reproducir actualizar imprimir escanear detectar iniciar bootear cargar ' +
    'procesar guardar validar autenticar desbloquear levantar parear aspirar alumbrar iluminar proyectar activar succionar inflar exprimir sellar calibrar ' +
    'desinstalar descongelar descargar rebobinar hornear tostar pitar vibrar parpadear',
)
/** What they do too, but people, shops and prices as well: meant so only beside a thing. */
const acts = doing(
  'abrir cerrar:cierr servir:sirv responder leer reconocer pasar valer tomar agarrar coger captar sonar:suen girar bajar subir ' +
    'avanzar confirmar aceptar mostrar:muestr registrar marcar andar correr tirar descargar enviar permitir grabar ' +
    'caminar trabajar soltar:suelt moler:muel secar lavar picar licuar mover:muev enganchar chambear pinchar sumar agendar filtrar batir coser pesar medir mantener cortar apagar alcanzar rellenar bombear aspirar secar',
)
/** What breaks, said with "se". */
const breaks = doing(
  'caer trabar trancar tildar colgar:cuelg congelar pasmar guindar pegar cerrar:cierr apagar reiniciar desconectar cortar interrumpir quemar ' +
    'fundir dañar malograr estropear averiar arruinar fregar joder chingar madrear romper bloquear buguear laguear crashear saturar pixelar ' +
    'pixelear desconfigurar recalentar:recalient atascar atorar desprogramar desvincular descargar borrar rayar zafar oxidar distorsionar',
)

/** Shared parts of the rules for what does not work. */
export function technicalWords(): Readonly<Record<string, string>> {
  return {
    ti_digital:
      '(app|apps|aplicacion|aplicaciones|aplicativo|pagina|paginas|web|website|sitio|portal|sistema|plataforma|link|links|enlace|enlaces|boton|carrito|formulario|pasarela|' +
      'qr|token|clave|contraseña|password|pin|usuario|login|banca|homebanking|billetera|yape|plin|nequi|daviplata|sinpe|bizum|servidor|api|dashboard|integracion|software|' +
      'programa|archivo|pdf|aula|campus|biometrico|huella|certificado|firma|actualizacion|juego|videollamada|llamada|chip|sim|esim|transfermovil|enzona|sede|panel|' +
      'mercadopago|vpn|bot de pagos|sucursal virtual|oficina virtual|whatsapp|video|audio|curso|clase|sesion|factura electronica)',
    ti_network:
      '(internet|inter|wifi|guifi|señal|linea|conexion|fibra|cable|datos|megas|cobertura|red|tono|roaming|luz|corriente|electricidad|energia|servicio electrico|gas|agua|streaming|canal|canales|sistema)',
    ti_device:
      '(modem|router|decodificador|deco|decoder|cajita|repetidor|antena|cajero|datafono|posnet|pos|terminal|lector|punto de venta|maquina|maquinita|equipo|equipos|aparato|celular|celu|' +
      'movil|iphone|telefono|tel|fijo|pantalla|tablet|tablets|laptop|lapto|lap|computador|computadora|compu|pc|ordenador|portatil|notebook|impresora|camara|camaras|tele|televisor|television|televisores|tv|' +
      'consola|play|joystick|mando|control|audifono|audifonos|auriculares|auricular|cascos|parlante|parlantes|bocina|altavoz|cargador|bateria|teclado|mouse|raton|microfono|' +
      'lavadora|lavarropas|lavadoras|secadora|refri|refrigerador|refrigeradora|nevera|neveras|heladera|frigorifico|congelador|freezer|frio|horno|hornillo|microondas|licuadora|batidora|cafetera|tostadora|freidora|plancha|' +
      'ventilador|abanico|aire|aires|acondicionado|minisplit|split|calefon|calentador|boiler|terma|termo|termotanque|caldera|estufa|cocina|anafe|lavavajillas|lavaplatos|aspiradora|robot aspirador|bomba|motor|moto|bici|bicicleta|patineta|patinete|' +
      'scooter|reloj|smartwatch|pulsera|brazalete|manilla|foco|bombillo|lampara|luces|medidor|contador|alarma|cerradura|chapa|candado|porton|puerta|barrera|pluma|torno|torniquete|gps|ascensor|elevador|' +
      'turbina|balon|valvula|hidrolavadora|taladro|sierra|compresor|planta|generador|inversor|panel solar|panel|cinta|caminadora|trotadora|impresora fiscal|balanza|bascula|tarjeta de la habitacion|sensor|llave|bluetooth|receta electronica|linterna|timbre|tag|telepeaje|inodoro|ducha|grifo|parquimetro|pileta|jacuzzi|humidificador|purificador|deshumidificador|masajeador|trimmer|pistola|soldadora|amplificador|guitarra|piano|microscopio|termostato|persiana|' +
      'teclado|monitor|disco|memoria|usb|dron|drone|proyector|maquina de coser|rasuradora|secador|vaporera|olla|oxigeno|concentrador|silla electrica|juguete|vape|inhalador|tensiometro|glucometro|audifono)',
    ti_account:
      '(tarjeta|tarjetas|cuenta|codigo|codigos|pago|pagos|recarga|transferencia|transaccion|saldo|perfil|correo|mail|email|suscripcion|membresia|cupon|boleto|ticket|entrada|factura|comprobante|giro|ficha|turno|registro|tramite|documento|servicio|producto|articulo|compra|pedido web)',
    ti_thing: '(<ti_digital>|<ti_network>|<ti_device>|<ti_account>)',
    ti_det:
      '(el|la|los|las|mi|mis|su|sus|tu|tus|un|una|este|esta|ese|esa|estos|estas|ningun|ninguna|l|del|al)',
    ti_cl: '(me|nos|se|le|les|te|lo|la|los|las)',
    ti_not: '(no|nunca|ni|tampoco|nada que|ya no|apenas|ninguno|ninguna)',
    ti_now: `(${works.now})`,
    ti_inf: `(${works.inf})`,
    ti_ger: `(${works.ger})`,
    ti_part: `(${works.part})`,
    ti_subj: `(${works.subj})`,
    ti_act: `(${acts.now}|da|dan|dio|va|van|iba|ve|ven|escucha|escuchan|oye|oyen|lee|hace nada|leyo|leyeron|dura|aguanta|refleja|aparece|figura|carga|deja|anda|inscribe|coge|acredita)`,
    ti_act_inf: `(${acts.inf}|dar|ver|escuchar|oir|leer)`,
    ti_act_ger: `(${acts.ger}|dando|leyendo)`,
    ti_act_part: `(${acts.part}|abierto|leido|dado|caido|reflejado|aparecido)`,
    ti_act_subj: `(${acts.subj}|ande|vaya|de|sirva|lea|abra)`,
    ti_breaks_ger: `(${breaks.ger}|cayendo)`,
    ti_breaks: `(${breaks.now}|cayo|descompuso|descompone|fue|va|murio|muere|salio|echo a perder|queda (pegad~|colgad~|trabad~))`,
    ti_alone:
      '(falla|fallan|fallo|fallaron|fallando|dio error|da error|dan error|esta fallando|estan fallando|anda fallando|viene fallando|valio madre|valio verga|valio queso|truena|trono|crashea|colapso|peto|palmo|murio|exploto|reboto)',
    ti_says:
      '(dice|dicen|decia|sale|salen|salia|salio|aparece|aparecen|aparecio|pone|marca|marco|muestra|tira|tiro|bota|boto|arroja|arrojo|da|dan|dio|manda|mando|lanza|lanzo|devuelve|salta|salto|figura|indica|me pone|genera|genero|detecta|responde|contesta|me da|avisa|reporta)',
    ti_denied:
      '(invalid~|incorrect~|bloquead~|rechazad~|vencid~|expirad~|caducad~|denegad~|inexistente~|inhabilitad~|inactiv~|suspendid~|desactivad~|restringid~|no valid~|no disponible~|no autorizad~|no permitid~|no encontrad~|no existe|no existen|ya existe|ya esta registrad~|' +
      'no registrad~|no es valid~|no esta disponible|no esta registrad~|no se encuentra|no se pudo|no es correct~|no coincide~|no estoy|no figuro|no aparezco|no soy|no tengo permiso~|intente mas tarde|intentelo mas tarde|demasiados intentos|fallid~|errone~|' +
      'fuera de servicio|sin conexion|sin señal|sin servicio|operacion rechazada|locked|not found|timeout|tiempo agotado|tiempo de espera|servicio no disponible)',
    ti_cannot:
      '(no (puedo|podemos|pude|pudimos|logro|logramos|logre|consigo|conseguimos|he podido|hemos podido|he logrado|hay (como|forma de|manera de|modo de|caso de|quien pueda|poder humano para)|se puede|se deja|me sale para)|imposible|' +
      '[no] me resulta imposible|(tampoco|ni|nunca) (puedo|pude|logro)|(intento|trato de|quiero|estoy tratando de|estoy intentando|trato) {2} y no (puedo|me deja|hay forma|hay manera))',
    ti_enter:
      '(entrar~|entra|ingresar~|acceder|logue~|loge~|iniciar|login|abrir~|descargar~|bajar|regist~|activ~|conect~|sincroniz~|enlazar~|instal~|actualiz~|subir~|cargar~|validar~|verificar~|' +
      'recuperar~|restablecer~|resetear~|desbloque~|cambiar la (clave|contraseña)|timbrar|facturar|firmar|escanear|imprimir|reproducir|transferir|recargar|retirar|' +
      'hacer (el|un|la|una|mi) (pago|transferencia|recarga|compra|registro|login|retiro|pedido en|reserva en)|completar|finalizar|terminar|enviar el|agregar|añadir|configur~|vincul~|emparej~|prender~|encender~|ver (mi|mis|la|el|los|las|nada en))',
    ti_code:
      '(codigo|codigos|sesion|sms|token|otp|pin|clave|contraseña|link|enlace|correo|correito|mail|email|notificacion|qr|text|mensaje (de|con) {1} (codigo|confirmacion|verificacion|clave|pin)|confirmacion|activacion|invitacion|password|llave)',
    ti_arrives:
      '(llega|llegan|llego|llegaron|ha llegado|han llegado|cae|cayo|entra|entro|aparece|ha caido|viene|vino|mandan|mandaron|manda|mando|envian|envio|enviaron|esta llegando|estan llegando|llegado|recibo|he recibido|recibi)',
    ti_down:
      '(caid~|caido|inaccesible|con {1} (raya|rayas|linea|lineas|mancha|manchas)|colapsad~|hackead~|parad~|descargad~|desincronizad~|desprogramad~|apagao|bloqueao|trancao|trabao|dañao|pegao|quemao|bloquead~|inhabilitad~|suspendid~|dañad~|malograd~|descompuest~|averiad~|estropead~|trabad~|trancad~|tildad~|colgad~|congelad~|pegad~|pasmad~|guindad~|pillad~|fundid~|quemad~|muert~|frit~|fregad~|jodid~|chingad~|bugead~|buguead~|' +
      'desconfigurad~|desconectad~|fallando|fallad~|lent~|lentisim~|intermitente|inestable|saturad~|atascad~|atorad~|inservible|kaput|hecha mierda|hecho mierda|defectuos~|fuera de servicio|en blanco|en negro|en rojo|en cero|en ceros|apagad~|a oscuras|en oscuridad|en pantalla {1} (azul|negra|blanca|verde)|en pana|' +
      'en el logo|sin (señal|servicio|sistema|internet|conexion|linea|luz|imagen|sonido|audio|saldo|funcionar|cargar|prender|tono)|mal configurad~|mala|malo|dando vueltas|pensando|cargando|echad~ a perder|escachad~|roto|rota|partid~|vencid~ {1} codigo|locked|desactivad~|pinchad~)',
    ti_is:
      '(esta|estan|ta|quedo|quedaron|queda|quedan|sigue|siguen|anda|andan|aparece|sale|salen|salio|parece|permanece|amanecio|lleva|vino|estaba|ha quedado|continua|se encuentra|esta como|esta muy|anda muy|esta super|esta re)',
  }
}
