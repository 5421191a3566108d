/** Shared parts of the rules for grievances. */
export function complaintWords(): Readonly<Record<string, string>> {
  return {
    // Also read by the signal "legal".
    authority:
      '(<cp_authority>|<cp_form>|fiscalia|policia|juzgado|abogado|abogada|abogados|demanda|demandar|demandarlos|denuncia|' +
      'denunciar|denunciarlos)',
    cp_authority:
      '(profeco|condusef|sernac|indecopi|superintendencia|superindustria|superfinanciera|superservicios|supersalud|' +
      'superbancos|ocu|facua|omic|diaco|acodeco|asep|proconsumidor|indotel|sedecusu|sedeco|adecu|indepabis|sundde|' +
      'osiptel|osinergmin|susalud|sunass|arcotel|enacom|enargas|ursec|ursea|aresep|sutel|sugef|conapred|cofepris|daco|' +
      'subtel|cnmc|bbb|dgpc|cndc|attorney|procuraduria|defensoria|intendencia|defensa [del|al] (consumidor|usuario|cliente)|' +
      'proteccion [del|al] consumidor|pro consumidor|(oficina|direccion|junta|liga|asociacion) [de|del] (consumo|consumidor|consumidores)|' +
      'lealtad comercial|la (sic|att|asfi)|el (meic|coprec)|hacer justicia|better business)',
    cp_court:
      '(fiscalia|policia|carabineros|comisaria|juzgado|tribunal|tribunales|juicio|juez|abogado|abogada|abogados|demanda|' +
      'ministerio|prensa|noticias|television|tele|redes|redes sociales|facebook|tiktok|twitter|instagram|google|corte|delegacion)',
    cp_form:
      '(hoja de reclamaciones|hojas de reclamaciones|hoja de reclamacion|libro de reclamaciones|libro de quejas|libro de reclamos)',
    cp_thing:
      '(servicio|servicios|atencion|trato|experiencia|calidad|producto|productos|empresa|compañia|tienda|local|negocio|' +
      'sucursal|agencia|comida|gestion|entrega|envio|delivery|domicilio|reparto|app|aplicacion|pagina|sistema|trabajo|' +
      'instalacion|hotel|habitacion|restaurante|curso|banco|señal|material|logistica|organizacion|soporte|posventa|' +
      'postventa|personal|cajera|cajero|mesero|mesera|repartidor|chofer|conductor|tecnico|recepcionista|doctor|doctora|' +
      'vendedor|vendedora|clinica|aerolinea|inmobiliaria|taller|gimnasio|colegio|pedido|compra|politica|respuesta|manera|forma)',
    cp_worst:
      '(pesim~|malisim~|deplorabl~|nefast~|inaceptabl~|inadmisibl~|intolerabl~|indignant~|vergonzos~|horroros~|asqueros~|' +
      'irrespetuos~|desastros~|pauperrim~|horripilant~|aberrant~|bochornos~|indignan)',
    cp_bad:
      '(<cp_worst>|terribl~|horribl~|lamentabl~|fatal|fatales|espantos~|mediocr~|patetic~|penos~|cutre|cutres|chafa|chafas|' +
      'gacho|gacha|feo|fea|malo|mala|malos|malas|lento|lenta|lentisim~|mal|peor|pobre|ordinari~|chimb~|penca|rasca|' +
      'fome|chambon~|antihigienic~|de (mierda|porqueria|quinta|cuarta|pacotilla|asco|terror|lo peor|la patada|la verga|hueva|caca)|' +
      'una (mierda|porqueria|basura|verguenza|cagada|mugre|patada)|un (asco|desastre|desmadre|chiste|fiasco|despelote|desorden|relajo|quilombo|horror))',
    cp_rude:
      '(groser~|maleducad~|malcriad~|altaner~|prepotent~|despota|despotas|patan|patanes|majader~|irrespetuos~|irresponsabl~|' +
      'incumplid~|desconsiderad~|conchud~|caradura~|sinverguenza~|negligent~|negligencia|inept~|incompetent~|' +
      'abusiv~|abusador~|aprovechad~|desorganizad~|poco (serio|seria|serios|serias|profesional~)|nada (seri~|profesional~)|' +
      'sin palabra|careduro~|cararaja|malagradecid~|impuntual~|insensibl~|desubicad~|antipatic~|cochinos|puercos)',
    cp_mess:
      '(despiche|cachondeo|desmadre|quilombo|despelote|relajo|despapaye|guachafita|caos|circo|bochinche|burdel|puterio|cagadero|joda|vacile|desastre|desorden|desbarajuste|bardo|kilombo|cochinero|mierdero|sainete|papelon)',
    cp_is:
      '(es|son|fue|fueron|esta|estan|estaba|estuvo|era|ha sido|parece|parecio|resulto|salio|quedo|sigue|anda)',
    cp_many:
      '(#|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|varios|varias|muchos|muchas|tantos|tantas|media|mas de)',
    cp_time:
      '(<cp_many> {1} (minuto|minutos|min|hora|horas|hrs|dia|dias|semana|semanas|mes|meses|mesecito|año|años|quincena|quincenas)|toda la (mañana|tarde|noche|semana)|todo el (dia|mes)|un siglo|una eternidad|horas|dias|semanas|meses)',
    cp_came: '(llego|llegaron|vino|vinieron|venia|venian|salio|salieron|resulto|resultaron)',
    cp_gave:
      '(entregaron|mandaron|enviaron|trajeron|dieron|vendieron|despacharon|sirvieron|pusieron|instalaron|devolvieron|' +
      'hicieron|hizo|entrego|mando|trajo|dio|vendio|sirvio|instalo|devolvio|dejo|entregado|mandado|enviado|traido|dado|vendido|puesto|servido|devuelto|instalado)',
    // What was done to a customer's things or time.
    cp_spoilt:
      '(perdieron|perdio|extravi~|arruin~|malogr~|daño|dañaron|quemo|quemaron|mancho|mancharon|encogi~|mojo|mojaron|rompio|rompieron|rayo|rayaron|quebro|quebraron|destroz~|estrope~|jodieron|choco|chocaron|botaron|tiraron|ensuciaron|golpearon|inundaron|lesion~|lastim~|destiñ~|desbarat~|descompus~|traspapel~|destruy~)',
    cp_broke:
      '(rompio|daño|descosio|despego|destiño|encogio|oxido|pelo|desarmo|partio|quebro|rajo|rasgo|descompuso|deshizo|desinflo|cayo|quemo|malogro|jodio|fundio|zafo|arruino|abrio|rompieron|destiñeron|despegaron|doblo|hundio|hizo|hicieron|dañaron|acabo)',
    cp_staff:
      '(chofer|choferes|conductor|conductores|tecnico|tecnicos|repartidor|repartidores|motorizado|mensajero|mesero|mesera|cajera|cajero|enfermera|profesor|profesora|maestro|maestra|instructor|vigilante|guardia|doctor|doctora|cobrador|camarero|mozo|plomero|recepcionista)',
    cp_broken:
      '(roto|rota|rotos|rotas|quebrad~|dañad~|golpead~|abollad~|rayad~|rajad~|descosid~|despegad~|desteñid~|manchad~|' +
      'podrid~|vencid~|caducad~|derramad~|chorread~|regad~|reventad~|aplastad~|apachurrad~|espichad~|magullad~|equivocad~|' +
      'incomplet~|defectuos~|fallad~|fallo|fallando|oxidad~|torcid~|mojad~|usado|usada|usados|usadas|maltratad~|machucad~|chueco|chueca|chuecos|' +
      'chuecas|estropead~|averiad~|desarmad~|partido|partida|partidos|astillad~|agrietad~|desinflad~|pinchad~|crudo|cruda|crudos|' +
      'crudas|quemad~|frio|fria|frios|frias|helado|helada|helados|aguad~|ranci~|agrio|agria|agriad~|marchit~|muerto|muerta|muertas|' +
      'malograd~|descompuest~|abierto|abierta|abiertos|abiertas|vacio|vacia|vacios|sucio|sucia|sucios|sucias|cochin~|mugros~|' +
      'inservibl~|rasgad~|hundid~|destrozad~|desportillad~|borros~|desenfocad~|cuartead~|encogid~|calientes|gotea~|goteras|pegajos~|arrugad~|desnivelad~|descuadrad~|flojo|floja|movid~|aplastad~|con la misma falla|desbaratad~|cambiad~|trizad~|picad~|pasado de fecha|incorrect~|deteriorad~|descompuesta|tieso|' +
      'hech~ (pedazos|trizas|mierda|leña|pomada|bolsa|polvo|añicos)|en mal estado|mal (estado|hech~|cosid~|armad~|empacad~|' +
      'embalad~|escrit~|impres~|pintad~|cerrad~|cortad~|pegad~)|con (mal (olor|sabor|aspecto|color|gusto)|hoyo~|hueco~|hongo~|moho|gusano~|pelo|pelos|mal olor|falla~|defecto~|golpe~|raya~|mancha~|gorgojo~|bichos|hormigas|cucaracha~))',
    cp_did_not:
      '(nada|nunca|jamas|nadie (lo|me|nos|vino|llego|viene|llama|llamo|contesta|responde|aparecio)|todavia [nada|no]|aun [nada|no]|sigo (esperando|igual|sin)|seguimos|es hora que|hasta (ahora|hoy|la fecha|el sol)|ni [una|un|siquiera] (señal~|luces|rastro|llamada|mensaje|respuesta|disculpa|contestan|responden|me|se|pio|la hora)|' +
      'no (llega|llegan|llego|llegaron|aparece|aparecen|aparecio|cumplen|cumplieron|cumplio|vino|vinieron|vienen|viene|hicieron|hay respuesta|hay solucion|[me|nos] (han|ha|lo|la|llega|llego|dan|dieron|contest~|respond~|entreg~|resuelv~|devuelv~|solucion~)))',
    cp_money:
      '(plata|dinero|pisto|lana|pasta|guita|reales|cobres|billete|pago|deposito|reembolso|vuelto|vueltas|cambio|anticipo|fianza|platica|feria|chavos|cuartos|mosca)',
    cp_solved:
      '[y|pero] [ya] (me|nos|lo|la|los|las|se) [lo|la|los|las] (cambiaron|cambio|resolvieron|resolvio|solucionaron|soluciono|repusieron|arreglaron|reembolsaron)',
  }
}
