/** Families of verbs that grievances are told with. */
export const complaintVerbs = {
  /** What a business does, or should. */
  cp_do:
    'llegar venir:vien:veng:vin quedar dejar contestar responder resolver:resuelv:::resuelt entregar enviar mandar traer::traig:traj ' +
    'devolver:devuelv:::devuelt cumplir avisar dar:::d arreglar atender:atiend hacer::hag:hic:hech poner::pong:pus:puest vender meter aparecer',
  /** What was agreed before it. */
  cp_buy: 'pagar comprar pedir:pid encargar contratar reservar llamar prometer ofrecer quedar',
  cp_take: 'cobrar descontar:descuent facturar sacar quitar clavar subir colar:cuel cargar debitar meter',
  /** What nobody may be charged for without it. */
  cp_sign: 'pedir:pid contratar firmar autorizar solicitar',
  cp_cut: 'cancelar cortar suspender perder:pierd negar:nieg',
}

/** Names that only the rules for grievances use. */
export const complaintWords = {
  // Also read by the signal "legal".
  authority: '(<cp_authority>|<cp_book>|fiscalia|policia|juzgado|abogado/|demanda~|denuncia~)',
  cp_authority:
    '(profeco|condusef|sernac|indecopi|superint~|ocu|omic|diaco|acodeco|aresep|procon~|sundde|sedeco|osiptel|daco|consumidor/|defensoria)',
  cp_book: '((hoja/|libro) de (reclam~|quejas))',
  cp_claim: '(queja/|reclamo/|reclamacion/|denuncia/|pqr)',
  /** Says it all, whatever it is said of. */
  cp_awful:
    '(pesim~|malisim~|inacept~|inadmisib~|indigna~|asqueros~|desastr~|groser~|maleducad~|prepotent~|sinverguenz~|irrespet~|' +
    'irresponsab~|incumpl~|negligen~|abuso/|abusiv~|abusad~|abusan|malcriad~|desconsidera~|impresentab~|maltrat~|porqueria|chapuza|atropello|' +
    'incompeten~|inept~|deplorabl~|nefast~|patetic~|lamentable/|mamarracho|chambon~|desfachat~|desubicad~|desprolij~|' +
    'injust~|decepcion~|desilusi~|vergonz~|engañosa|inconform~|disconform~|malestar|descontent~|desagrado)',
  cp_bad:
    '(<cp_awful>|mal|malo/|maluco/|deficiente/|peor|feo/|horrible/|terrible/|fatal|lent~|chafa|de mierda|un asco|una (mierda|basura|mugre))',
  cp_thing:
    '(servicio/|atencion|experiencia|calidad|producto/|comida|entrega|delivery|trabajo|pedido|documentacion|trato|' +
    'hotel|habitacion|baño/|empresa|sucursal|tela/|material/|limpieza|instalacion|mesero/|chofer~)',
  cp_shame:
    '(barbaridad|descaro|atraco|burla|asco|mierda|basura|cagada|arrechera|rabia|bronca|jartera|clavo|raza|torta|macana|bolas|mugre|feo|engaño|coraje|relajo|desorden|despelote|desmadre|cochinada|papelon|atropello)',
  cp_crook: '(estafador~|rater~|ladron~|mentiros~)',
  cp_angry:
    '(molest~|ladillad~|enojad~|furios~|cabread~|encabron~|ofendid~|arrech~|hart~|estafad~|' +
    'engañad~|burlad~|ignorad~|defraudad~|humillad~|discriminad~|pasad/ a llevar)',
  /** Damage, as a state or an act. */
  cp_broken:
    '(roto/|rompi~|dañ~|golpe~|abolla~|ray~|quebr~|descos~|despeg~|desteñi~|destiño|encog~|manch~|podrid~|vencid~|derram~|' +
    'aplast~|quemad~|quemaron|mojad~|torcid~|malogr~|estrope~|arruin~|usad~|incomplet~|defectuos~|equivocad~|incorrect~|' +
    'suci~|crud~|frio/|abiert~|chuec~|a medi~|hech~ (pedazos|un)|mal|hundid~|flojo/|moho|pelos|un pelo|hueco|gotera/|trizad~|astillad~|rajad~|oxid~|pelad~|pasad~|fallad~|echad~ a|' +
    'deteriorad~|faltab~|falto|tirad~|botad~|plantad~|esperando|tarde|retras~|fals~|truch~|chimbo|bamba|mau|copia|replica|chafa|pirat~|imitacion)',
  cp_did: '(<cp_do.past>|<cp_do.part>|dio)',
  cp_came: '(<cp_did>|<cp_do.was>|estaba|estaban|sirvieron|salio)',
  cp_dealt: '(<cp_buy.did>|<cp_buy.past>|dijeron)',
  /** Until when it should have lasted. */
  cp_use: '(dia/|semana/|mes|meses|uso/|lavad~|puesta/)',
  cp_fell: '(cayo|cayeron|salio|salieron|zafo|zafaron|despint~|pel~)',
  cp_unit: '(minuto/|hora/|dia/|semana/|mes|meses)',
  cp_not: '(nada|nadie|nunca|ni|sigo|ya van|no (<cp_do.past>|me|nos|hay))',
  cp_code: '(codigo|sms|correo|mail|link|clave|mensaje|receta|pase|qr)',
  cp_money: '(plata|dinero|pisto|lana|reembolso|anticipo|adelanto|deposito|ahorros|guita|cuartos)',
  cp_me: '(me|nos|lo|la|le|les|uno)',
  cp_it: '[lo|la|los|las]',
  cp_the: '(el|la|los|las|mi|mis|un|una|unos|dos|otro/)',
  cp_if: '(si|cuando|cuanto~|por que)',
}
