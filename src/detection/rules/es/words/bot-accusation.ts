/** Shared parts of the rules for accusations. */
export function accusationWords(): Readonly<Record<string, string>> {
  return {
    ba_crook:
      '(estafador~|ladron|ladrona|ladrones|ladronas|ladrona|rateros|ratero|rateras|raterillos|ratas|rata|chorros|chorizos|choros|choro|mentiros~|farsant~|' +
      'tramposo|tramposa|tramposos|timador~|defraudador~|charlatan|charlatanes|embaucador~|embustero|embusteros|embustera|engañador~|delincuente|' +
      'delincuentes|bandidos|bandido|pillos|maleantes|malandros|malandrines|hampones|mafia|mafiosos|tracalero~|transas|tranzas|garcas|garca|truchos|jablador|jabladores|bolacero|bolaceros|mondaha|floreros|florero|chanta|chantas|' +
      'cuenteros|cobero|coberos|embaucadores|vendehumo|vendehumos|piratas|falluteros|bandoleros|criminales|sinverguenzas|' +
      'tumbadores|usureros|carteristas|cacos|mangantes|impostor|impostora|impostores|falluto|muleros|mulero|pajeros|pajuos|lacras|estafas|tigueres|avivados|malhechores|hampa)',
    ba_scam:
      '(estafa|estafas|fraude|robo|timo|engaño|engaños|engañifa|farsa|trampa|tumbada|tumbe|transa|tranza|truco|piramide|atraco|asalto|embuste|mentira|mentiras|' +
      'cuento|cuentos|chamuyo|chamullo|verso|humo|paja|pajas|coba|cobas|casaca|grupo|bluf|bluff|tracala|choreo|afano|curro|saqueo|' +
      'camelo|patraña|patrañas|fraudulento|fraudulenta|robadera|hueveo|mula|muela|bulto|cuentazo|phishing|scam|fake|trucho|trucha|falso|falsa|falsos|falsas|montaje|teatro|vil engaño|invento|inventos|bola|bolas|guayaba|labia|enredo|tramoya|floro|japu|carreta|bla bla|blabla|caca de toro|ficcion|cuentico|cuentazo|tapadera|bolazo|bolazos|paquete|guau|caleta|cahuin|novela|bullshit)',
    ba_cheated:
      '(estafaron|estafar|estafarme|estafando|estafado|estafo|estafan|robaron|roban|robo|robando|robarme|robarnos|robar|robado|timaron|timar|timado|timando|engañ~|enganaron|tumbaron|tumbar|tumbando|cagaron|cagando|chorearon|chorear|afanaron|transaron|transando|mamando|mamando gallo|tomaron por (bob~|tont~|idiot~|gil|pendej~)|toman por (bob~|tont~|idiot~)|tranzaron|' +
      'chamaquearon|chamaque~|embaucaron|embauc~|engrupieron|engrup~|cuentearon|baj~ del carro|vieron la cara|ver la cara|viendo la cara|vio la cara|' +
      'vieron cara|ven cara|ver cara|viste cara|viendo cara|agarraron de|agarrar de|cojudearon|cojudeando|hueveando|huevearon|mintieron|mienten|mintio|mintiendo|mentir|mintiendome|miente|mientan|mienta|mientas|mientes|mentis|' +
      'tranquearon|trampearon|trampear|clavaron|esquilmaron|desplumaron|asaltaron|atracaron|trinquetearon|tracalearon|garcaron|versearon|verseando|chamuyaron|chamuyando|garcar|jodieron|' +
      'metieron (gato|el dedo|cuento|los dedos|la mula|el cuento|la yuca)|meter (gato|el dedo|cuento|los dedos|la mula|la yuca)|hicieron (el cuento|pendej~|tont~|la cama|mensa|menso|bobo|pisto)|hacer (pendej~|tont~|el cuento|el avion)|tomar el pelo|tomaron el pelo|tomando el pelo|toman el pelo|dieron (gato|paja|en la cabeza)|vendieron (humo|gato|espejitos|cuento)|quieren (sacar|robar|ver) (la plata|los datos|el dinero|mis datos|plata|dinero|mi))',
    ba_fake:
      '(falso|falsa|falsos|falsas|falsificad~|trucho|trucha|truchos|truchas|bamba|bambas|pirata|piratas|fake|fakes|imitacion|imitaciones|replica|replicas|chiviad~|chiviado|chimbo|chimba|chimbos|' +
      'chimbas|adulterad~|clonad~|mau|pirateado|pirateada|brujo|bruja|brujos|de mentira|de mentiras|de mentirita|balurdo|balurda|chafa|chafas|pirujo|piruja|chueco|copia|copias|clon|yuta|bambeado|trambolico)',
    ba_forged:
      '(falso|falsa|falsos|falsas|falsific~|truch~|bamba|pirata|fake|chiviad~|adulterad~|clonad~|chimbo|chimba|imitacion~|replica|replicas|brujo|de mentira|de mentiras)',
    ba_bot:
      '(bot|bots|robot|robots|maquina|maquinita|chatbot|contestador|contestadora|grabadora|grabacion|computadora|computador|ordenador|programa|programita|ia|inteligencia artificial|algoritmo|software|contestador automatico|respuesta automatica|respuestas automaticas|automata|robotito|botcito|mensaje grabado|sistema automatico)',
    ba_human:
      '(humano|humana|humanos|persona|personas|gente|ser humano|real|alguien real|cristiano|ninguna persona|de carne y hueso|ningun humano|ningun asesor|ninguna asesora)',
    ba_curse:
      '(puñetero|puñetera|perro|desgraciado|fregado|pinche|maldito|maldita|estupido|estupida|tonto|tonta|mugre|mugroso|puto|puta|jodido|jodida|bendito|bendita|condenado|pendejo|pendeja|idiota|inutil|imbecil|cochino|piche|puerco|tremendo|vil|triste|simple|vulgar|mero|burdo|asqueroso|miserable)',
    ba_slur:
      '(truch~|penca|mas (falso|falsa|que)|y (encima|ni|todavia|se|te)|no me|no te|que (no|repite|te|me)|repitiendo|pues que|ni que|estupid~|inutil|inutiles|de mierda|tonto|tonta|bruto|bruta|y (nada mas|ya|punto|no mas|no (un|una)|te|me)|inservible|barato|barata|piche|de (esos|pacotilla|porqueria|cuarta|quinta)|pendej~|idiota|imbecil|sin (cerebro|alma|corazon)|mal (hecho|programad~)|hijo|cabron|hp|gonorrea|weon|qlo|culiao|nada mas|nomas|no mas|disfrazad~|programad~|haciendose|que (se hace|finge)|cualquiera)',
  }
}
