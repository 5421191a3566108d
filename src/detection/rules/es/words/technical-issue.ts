/** Shared parts of the rules for what does not work. */
export function technicalWords(): Readonly<Record<string, string>> {
  return {
    thing:
      '(la app|la aplicacion|la pagina|la pagina web|el sitio|el sitio web|el sistema|la plataforma|el link|el enlace|' +
      'el codigo|el internet|la señal|la linea|el servicio|la tarjeta|el pago|el boton|el carrito|el equipo|el aparato|' +
      'el producto|el celular|el telefono|la television|la tele|el modem|el router|la cuenta|el usuario|la contraseña|' +
      'la clave|mi cuenta|mi usuario|mi contraseña|mi clave|mi linea|mi internet|mi tarjeta|mi equipo|el archivo|el qr|el cajero)',
  }
}
