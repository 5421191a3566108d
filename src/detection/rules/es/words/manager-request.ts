/** Shared parts of the rules for people with rank. */
export function managerWords(): Readonly<Record<string, string>> {
  return {
    boss:
      '(jefe|jefa|jefes|supervisor|supervisora|gerente|gerenta|gerencia|encargado|encargada|responsable|dueño|dueña|' +
      'dueños|propietario|propietaria|director|directora|administrador|administradora|patron|patrona|coordinador|' +
      'coordinadora|superior|superiora|mero mero|mandamas|gerente general|gerente de tienda|persona a cargo|' +
      'quien manda|quien este a cargo|quien esta a cargo|el que manda|subgerente|subgerenta)',
  }
}
