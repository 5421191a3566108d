/** Shared parts of the rules for grievances. */
export function complaintWords(): Readonly<Record<string, string>> {
  return {
    authority:
      '(profeco|condusef|sernac|indecopi|sic|superintendencia|superindustria|defensa del consumidor|' +
      'defensa al consumidor|oficina del consumidor|proteccion al consumidor|libro de reclamaciones|hoja de reclamaciones|' +
      'hojas de reclamaciones|ocu|omic|procuraduria|diaco|acodeco|proconsumidor|sedecusu|indepabis|fiscalia|' +
      'policia|juzgado|abogado|abogada|abogados|demanda|demandar|demandarlos|denuncia|denunciar|denunciarlos|defensoria)',
  }
}
