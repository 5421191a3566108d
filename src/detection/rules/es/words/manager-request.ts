/** Shared parts of the rules for people with rank. */
export function managerWords(): Readonly<Record<string, string>> {
  return {
    boss:
      '(jefe|jefa|jefes|jefas|jefazo|jefatura|supervisor|supervisora|supervisores|gerente|gerenta|gerentes|gerencia|encargado|' +
      'encargada|encargados|responsable|responsables|dueño|dueña|dueños|duenito|propietario|propietaria|propietarios|director|' +
      'directora|directores|directivo|directivos|direccion general|administrador|administradora|patron|patrona|patrones|' +
      'coordinador|coordinadora|presidente|presidenta|rector|rectora|decano|decana|ceo|manager|mandamas|mero mero|' +
      'subgerente|subgerenta|subdirector|subdirectora|vicepresidente|fundador|capataz|supervision|encargao|mera mera|mero jefe|' +
      '(persona|quien|quienquiera|el|la|los|alguien) [que] (a cargo|manda|mande|mandan|este a cargo|esta a cargo|(este|esta) al mando|al mando)|' +
      '(alguien|persona|uno|una) [que] [tenga] [con|de] (mas|mayor) (jerarquia|rango|autoridad|poder|arriba|mando|nivel)|' +
      'alguien (de arriba|superior|con mando|con autoridad|con poder de decision|que mande|que decida)|' +
      '(su|tu|sus|un|una|vuestro|algun|otro|el|la) [inmediato] (superior|superiora|superiores)|superior (suyo|tuyo|inmediato)|(district|general|store|shift) manager)',
    mr_det: '(<det>|cualquier|algun|alguna|vuestro|vuestra|vuestros|ese|esa|del|al|nuestro)',
    mr_title:
      '(señor|señora|sr|sra|don|doña|licenciado|licenciada|lic|ingeniero|ingeniera|ing|doctor|doctora|dr|dra|mismo|misma|propio|propia|mero)',
    mr_the: '(el|la|los|las|su|sus|tu|vuestro) [<mr_title>] <boss>',
    mr_meet: '(cita|reunion|audiencia|entrevista|junta)',
    mr_boss: '[<mr_det>] [<mr_title>] [que [es|funge como]] [<det>] <boss>',
    mr_place:
      '(aqui|ahi|alla|aca|hoy|turno|guardia|(de|del|en) [la|el|este|esta|ese|esa|su|tu|los|las] (aqui|ahi|alla|local|tienda|sucursal|negocio|empresa|hotel|' +
      'restaurante|restaurant|agencia|clinica|sede|taller|edificio|conjunto|condominio|banco|oficina|lugar|sitio|turno|guardia|almacen|' +
      'escuela|colegio|instituto|gimnasio|area|zona|ustedes|chat|plataforma|institucion|sala|planta|piso|obra|proyecto|pagina|esto))',
  }
}
