/** Families of verbs that grievances are told with. */
export const complaintVerbs = {
  /** What a business does, or should. */
  cp_do:
    'llegar venir:vien:veng:vin quedar dejar contestar responder resolver:resuelv:::resuelt entregar enviar mandar traer::traig:traj ' +
    'devolver:devuelv:::devuelt cumplir avisar dar:::d arreglar atender:atiend hacer::hag:hic:hech poner::pong:pus:puest vender',
  /** What was agreed before it. */
  cp_buy: 'pagar comprar pedir:pid encargar contratar reservar llamar prometer ofrecer quedar',
  cp_take: 'cobrar descontar:descuent facturar sacar quitar clavar subir',
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
    'injust~|decepcion~|desilusi~|vergonz~|engañosa|inconform~|disconform~|malestar|descontent~|desagrado)',
  cp_bad:
    '(<cp_awful>|mal|malo/|maluco/|deficiente/|peor|feo/|horrible/|terrible/|fatal|lent~|chafa|de mierda|un asco|una (mierda|basura|mugre))',
  cp_thing:
    '(servicio/|atencion|experiencia|calidad|producto/|comida|entrega|delivery|trabajo|pedido|documentacion)',
  cp_shame:
    '(barbaridad|descaro|atraco|burla|asco|mierda|basura|cagada|arrechera|rabia|bronca|jartera|clavo|raza|torta|macana|bolas|mugre|feo|engaño)',
  cp_crook: '(estafador~|rater~|ladron~|mentiros~)',
  cp_angry: '(molest~|ladillad~|enojad~|furios~|cabread~|encabron~|ofendid~|arrech~|hart~|estafad~)',
  /** Damage, as a state or an act. */
  cp_broken:
    '(roto/|rompi~|dañ~|golpe~|abolla~|ray~|quebr~|descos~|despeg~|desteñi~|destiño|encog~|manch~|podrid~|vencid~|derram~|' +
    'aplast~|quemad~|quemaron|mojad~|torcid~|malogr~|estrope~|arruin~|usad~|incomplet~|defectuos~|equivocad~|incorrect~|' +
    'suci~|crud~|frio/|abiert~|chuec~|a medi~|hech~ (pedazos|un)|mal|hundid~|flojo/|moho|pelos|hueco|' +
    'deteriorad~|faltab~|falto|tirad~|botad~|plantad~|esperando|tarde|retras~|fals~|truch~|chimbo/|bamba|mau|copia|replica|chafa|pirat~|imitacion)',
  cp_did: '(<cp_do.past>|<cp_do.part>|dio)',
  cp_came: '(<cp_did>|<cp_do.was>|estaba|estaban|sirvieron|salio)',
  cp_dealt: '(<cp_buy.did>|<cp_buy.past>|dijeron)',
  cp_unit: '(minuto/|hora/|dia/|semana/|mes|meses)',
  cp_not: '(nada|nadie|nunca|ni|sigo|ya van|no (<cp_do.past>|me|nos|hay))',
  cp_code: '(codigo|sms|correo|mail|link|clave|mensaje|receta|pase|qr)',
  cp_money: '(plata|dinero|pisto|lana|reembolso)',
  cp_me: '(me|nos|lo|la|le|les|uno)',
  cp_it: '[lo|la|los|las]',
  cp_the: '(el|la|los|las|mi|mis|un|una|unos|dos|otro/)',
  cp_if: '(si|cuando|cuanto~|por que)',
}
