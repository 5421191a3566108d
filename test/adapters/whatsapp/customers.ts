/** The customers of the fixtures, as events name them. */
export const ana = {
  id: '520000000101',
  name: 'Ana Prueba',
  address: { phone: '520000000101', userId: 'MX.anaPrueba1' },
}
export const luis = {
  id: '520000000102',
  name: 'Luis Ejemplo',
  address: { phone: '520000000102', userId: 'MX.luisEjemplo2' },
}
export const eva = {
  id: '520000000103',
  name: 'Eva Muestra',
  address: { phone: '520000000103', userId: 'MX.evaMuestra3' },
}
